import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DateTime } from '#kernel/graph/scalars.js';
import { SessionKind } from '../session/session.type.js';

@ObjectType({ simpleResolvers: true, description: 'A session in the calendar of a cohort; nobody is named.' })
export class CohortCalendarEvent {
  @Field(() => ID, { description: 'Id of the session.' })
  id!: string;

  @Field(() => String, { description: 'Title of the course.' })
  course!: string;

  @Field(() => SessionKind, { description: 'How it is held.' })
  kind!: SessionKind;

  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @Field(() => DateTime, { description: 'When it begins.' })
  startsAt!: Date;

  @Field(() => DateTime, { description: 'When it ends.' })
  endsAt!: Date;

  @Field(() => String, { nullable: true, description: 'Where it is held.' })
  place!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is joined.' })
  link!: string | null;

  @Field(() => Boolean, { description: 'Whether it is cancelled.' })
  cancelled!: boolean;
}

@InputType({ description: 'Whose calendar.' })
export class CohortCalendarInput {
  @Field(() => ID, { description: "Id of a cohort that the caller's college hosts." })
  cohortId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The secret address, told this once.' })
export class CreateCohortCalendarPayload {
  @Field(() => String, {
    description: 'Path of the calendar below the address of the hub. It is not kept: a lost one is made anew.',
  })
  path!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Whether there was an address.' })
export class RevokeCohortCalendarPayload {
  @Field(() => Boolean, { description: 'Whether an address was in use until now.' })
  revoked!: boolean;
}
