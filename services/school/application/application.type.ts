import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';
import { connectionOf, PageArgsType } from '#kernel/graph/connection.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { OrderInput } from '#kernel/order/order.type.js';

export enum ApplicationState {
  APPLIED = 'APPLIED',
  WAITING = 'WAITING',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(ApplicationState, {
  name: 'ApplicationState',
  description: 'What has become of an application.',
  valuesConfig: {
    APPLIED: { description: 'A place is held for it, and the host has not decided.' },
    WAITING: { description: 'All places are held: it moves up by itself when one becomes free.' },
    ACCEPTED: { description: 'The host has accepted it; the order on enrolment may still be to come.' },
    DECLINED: { description: 'The host has declined it, with a reason.' },
    WITHDRAWN: { description: 'It was taken back, or the listener has left.' },
  },
});

export enum ApplicationSource {
  SELF = 'SELF',
  COLLEGE = 'COLLEGE',
}

registerEnumType(ApplicationSource, {
  name: 'ApplicationSource',
  description: 'Who asked for a place.',
  valuesConfig: {
    SELF: { description: 'The mentor, by an account or a personal link.' },
    COLLEGE: { description: "The mentor's college." },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    "A mentor's application for a place in a cohort. Seen by their college, by the mentor and, to the last day of the " +
    'cohort, by its host.',
})
export class Application {
  @Field(() => ID, { description: 'Id of the application (UUIDv7).' })
  id!: string;

  @Field(() => ApplicationState, { description: 'What has become of it.' })
  state!: ApplicationState;

  @Field(() => CalendarDate, { description: 'Day on which it was made.' })
  appliedOn!: string;

  @Field(() => ApplicationSource, { description: 'Who made it.' })
  appliedBy!: ApplicationSource;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it moved up from the waiting list.' })
  movedUpOn!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was decided or taken back.' })
  decidedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  reason!: string | null;

  /** For the fields that loaders and other subgraphs resolve. */
  cohortId!: string;
  collegeId!: string;
  personId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One page of a list of applications.' })
export class ApplicationConnection extends connectionOf('Application', () => Application) {
  @Field(() => Int, { description: 'Applications in the whole list, over all pages, of those that the caller sees.' })
  totalCount!: number;
}

@ArgsType()
export class ApplicationsArgs extends PageArgsType {
  @Field(() => ID, { nullable: true, description: 'To this cohort alone.' })
  cohortId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of mentors of this college alone.' })
  collegeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this person alone.' })
  personId?: string | null;

  @Field(() => [ApplicationState], { nullable: true, description: 'In these states alone.' })
  states?: ApplicationState[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'A person of a college who can apply to a cohort.' })
export class CohortCandidate {
  @Field(() => Boolean, { description: 'Whether they are in the base of mentors; else they are a candidate for it.' })
  inBase!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether they wish for the course, or for a competence that it gives as the cohort is taught: by what they say ' +
      'themselves or by what the college wrote in the base.',
  })
  wished!: boolean;

  /** For the field `person`. */
  personId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One page of a list of people who can apply.' })
export class CohortCandidateConnection extends connectionOf('CohortCandidate', () => CohortCandidate) {
  @Field(() => Int, { description: 'People in the whole list, over all pages.' })
  totalCount!: number;
}

@InputType({ description: 'A mentor who wants a place.' })
export class ApplicationRowInput {
  @Field(() => ID, { description: "Id of the person: of the caller's college, or the caller." })
  personId!: string;
}

@InputType({ description: 'Mentors who want a place in a cohort, 1 to 1,000, in the order in which places are given.' })
export class ApplyToCohortInput {
  @Field(() => ID, { description: 'Id of the cohort, hosted by any college of the region.' })
  cohortId!: string;

  @Field(() => [ApplicationRowInput], { description: 'The rows.' })
  rows!: ApplicationRowInput[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@InputType({ description: 'Applications that the host accepts, 1 to 1,000.' })
export class AcceptApplicationsInput {
  @Field(() => ID, { description: "Id of the cohort, hosted by one of the caller's colleges." })
  cohortId!: string;

  @Field(() => [ID], { description: 'Ids of the applications.' })
  ids!: string[];

  @Field(() => OrderInput, {
    nullable: true,
    description:
      'The order that enrols them, dated by the last day of the cohort. Left out, it may follow by the same call.',
  })
  order?: OrderInput | null;

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@InputType({ description: 'Applications that the host declines, 1 to 1,000.' })
export class DeclineApplicationsInput {
  @Field(() => ID, { description: "Id of the cohort, hosted by one of the caller's colleges." })
  cohortId!: string;

  @Field(() => [ID], { description: 'Ids of the applications.' })
  ids!: string[];

  @Field(() => String, { description: 'Why, up to 500 characters; read by the mentor and their college.' })
  reason!: string;

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@InputType({ description: 'Applications that are taken back, 1 to 1,000.' })
export class WithdrawApplicationsInput {
  @Field(() => ID, { description: 'Id of the cohort.' })
  cohortId!: string;

  @Field(() => [ID], { description: "Ids of the applications, of the caller or of the caller's college." })
  ids!: string[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one row.' })
export class ApplicationRowResult extends RowResult {
  @Field(() => ApplicationState, {
    nullable: true,
    description: 'Its state by that, in a dry run too; null when refused.',
  })
  state!: ApplicationState | null;

  @Field(() => Application, {
    nullable: true,
    description: 'The application as it stands; null for a refused row, and for a new one in a dry run.',
  })
  application?: Application | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of the rows.' })
export class ApplicationsPayload extends BulkPayload {
  @Field(() => [ApplicationRowResult], { description: 'One result a row, in the order of the input.' })
  results!: ApplicationRowResult[];
}
