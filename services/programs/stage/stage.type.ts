import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CalendarDate } from '#kernel/graph/scalars.js';
import type { GateKind } from './gate.policy.js';

const KINDS: Record<GateKind, GateKind> = { ACTIVITY: 'ACTIVITY', DOCUMENT: 'DOCUMENT', CHECKPOINT: 'CHECKPOINT' };

registerEnumType(KINDS, {
  name: 'StageGateKind',
  description: 'What a stage asks for before it is closed.',
  valuesConfig: {
    ACTIVITY: { description: 'An activity of the roadmap, done or not applicable.' },
    DOCUMENT: { description: 'A document that a college must hold in the stage.' },
    CHECKPOINT: { description: 'A checkpoint of monitoring, answered.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'Something that a stage lacks to be closed.' })
export class StageGateItem {
  @Field(() => KINDS, { description: 'What it is.' })
  kind!: GateKind;

  @Field(() => String, {
    description: 'Number of the activity or the checkpoint, e.g. 1.5, or code of the kind of document.',
  })
  code!: string;

  @Field(() => String, { description: "What is missing, in the caller's language." })
  text!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'One of the seven stages of a college year (S001). Stages are worked on in order, and some go on side by side; they ' +
    'are closed in order, each with what it asks for, or with a reason.',
})
export class Stage {
  @Field(() => Int, { description: 'Number, 1 to 7, in the order of work.' })
  number!: number;

  @Field(() => String, { description: "Short title in the caller's language." })
  title!: string;

  @Field(() => String, {
    description: "Title as the documents on mentoring have it, for orders and reports, in the caller's language.",
  })
  officialTitle!: string;

  @Field(() => String, { description: "What the stage is for, in the caller's language." })
  aim!: string;

  @Field(() => CalendarDate, { description: 'First day on which its activities are due.' })
  startsOn!: string;

  @Field(() => CalendarDate, { description: 'Last day on which its activities are in time.' })
  dueOn!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day on which the curator closed it; null while it is open.',
  })
  closedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was closed although something was missing; null where nothing was, or while it is open.',
  })
  overrideReason!: string | null;

  /** For the field `missing`, which loaders resolve. */
  collegeId!: string;
  year!: number;
}
