import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';
import { connectionOf } from '#kernel/graph/connection.type.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';

export enum SessionKind {
  LESSON = 'LESSON',
  PRACTICE = 'PRACTICE',
  WEBINAR = 'WEBINAR',
}

registerEnumType(SessionKind, {
  name: 'SessionKind',
  description: 'How a session of a cohort is held.',
  valuesConfig: {
    LESSON: { description: 'In a classroom.' },
    PRACTICE: { description: 'By doing what is learnt.' },
    WEBINAR: { description: 'At a distance.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A session of a cohort. Its times are those of the region.' })
export class CohortSession {
  @Field(() => ID, { description: 'Id of the session (UUIDv7).' })
  id!: string;

  @Field(() => SessionKind, { description: 'How it is held.' })
  kind!: SessionKind;

  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @Field(() => CalendarDate, { description: 'Day, in the term of the cohort.' })
  day!: string;

  @Field(() => String, { description: 'When it begins, written 09:30.' })
  startsAt!: string;

  @Field(() => String, { description: 'When it ends, written 11:00.' })
  endsAt!: string;

  @Field(() => Int, { description: 'Academic hours that it takes.' })
  hours!: number;

  @Field(() => String, { nullable: true, description: 'Where it is held.' })
  place!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is joined: an address of https.' })
  link!: string | null;

  @Field(() => String, { nullable: true, description: 'Who teaches it.' })
  teacher!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was cancelled; null of one that stands.' })
  cancelledOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' })
  cancelReason!: string | null;

  /** For the cohort that lists it. */
  cohortId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One page of a list of sessions.' })
export class CohortSessionConnection extends connectionOf('CohortSession', () => CohortSession) {}

@InputType({ description: 'A session to plan, or to change as a whole.' })
export class SessionRowInput {
  @Field(() => ID, { nullable: true, description: 'Id of a session to change; a new one when left out.' })
  id?: string | null;

  @Field(() => SessionKind, { description: 'How it is held.' })
  kind!: SessionKind;

  @Field(() => String, { description: 'What it is about, up to 300 characters.' })
  title!: string;

  @Field(() => CalendarDate, { description: 'Day, in the term of the cohort.' })
  day!: string;

  @Field(() => String, { description: 'When it begins, in the time of the region, written 09:30.' })
  startsAt!: string;

  @Field(() => String, { description: 'When it ends, later on that day.' })
  endsAt!: string;

  @Field(() => Int, { description: 'Academic hours that it takes, 1 to 12.' })
  hours!: number;

  @Field(() => String, { nullable: true, description: 'Where it is held, up to 300 characters.' })
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is joined: an address of https.' })
  link?: string | null;

  @Field(() => String, { nullable: true, description: 'Who teaches it, up to 200 characters.' })
  teacher?: string | null;
}

@InputType({ description: 'Sessions of one cohort, 1 to 1,000.' })
export class PutSessionsInput {
  @Field(() => ID, { description: 'Id of the cohort.' })
  cohortId!: string;

  @Field(() => [SessionRowInput], { description: 'The rows.' })
  rows!: SessionRowInput[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@InputType({ description: 'Sessions of one cohort that are not held, 1 to 1,000.' })
export class CancelSessionsInput {
  @Field(() => ID, { description: 'Id of the cohort.' })
  cohortId!: string;

  @Field(() => [ID], { description: 'Ids of the sessions.' })
  ids!: string[];

  @Field(() => String, { description: 'Why, up to 500 characters.' })
  reason!: string;

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one row.' })
export class SessionRowResult extends RowResult {
  @Field(() => CohortSession, {
    nullable: true,
    description: 'The session as it stands; null for a refused row, and for a new one in a dry run.',
  })
  session?: CohortSession | null;

  @Field(() => [ToldProblem], {
    description: 'What to look at although it was taken: the teacher has another session at that time.',
  })
  warnings!: ToldProblem[];
}

@ObjectType({ simpleResolvers: true, description: 'What became of the rows.' })
export class SessionsPayload extends BulkPayload {
  @Field(() => [SessionRowResult], { description: 'One result a row, in the order of the input.' })
  results!: SessionRowResult[];
}
