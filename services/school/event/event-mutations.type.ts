import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { CourseMaterial } from '../course/programme/programme.type.js';
import { EventAudience, EventKind, SchoolEvent } from './event.type.js';

@InputType({ description: 'An event to announce, or to change as a whole.' })
export class PutSchoolEventInput {
  @Field(() => ID, { nullable: true, description: 'Id of an event to change; a new one when left out.' })
  id?: string | null;

  @Field(() => ID, { description: "Id of the region, one of the coordinator's own or that of the college." })
  regionId!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Id of the college that hosts it; the region's methodical service when left out. Stays as it was.",
  })
  collegeId?: string | null;

  @Field(() => EventKind, { description: 'How it is held.' })
  kind!: EventKind;

  @Field(() => String, { description: 'What it is about, up to 300 characters.' })
  title!: string;

  @Field(() => CalendarDate, { description: 'Day. It stays once a college has said that somebody came.' })
  day!: string;

  @Field(() => String, { description: 'When it begins, in the time of the region, written 09:30.' })
  startsAt!: string;

  @Field(() => String, { description: 'When it ends, later on that day.' })
  endsAt!: string;

  @Field(() => String, { nullable: true, description: 'Where it is held, up to 300 characters.' })
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is joined: an address of https.' })
  link?: string | null;

  @Field(() => [EventAudience], { description: 'Whom it is for: one at least.' })
  audience!: EventAudience[];

  @Field(() => [CourseMaterial], { nullable: true, description: 'What there is to read or watch, 50 at most.' })
  materials?: CourseMaterial[] | null;
}

@InputType({ description: 'An event that is not held.' })
export class CancelSchoolEventInput {
  @Field(() => ID, { description: 'Id of the event.' })
  eventId!: string;

  @Field(() => String, { description: 'Why, up to 500 characters; read by everybody who reads the event.' })
  reason!: string;
}

@InputType({ description: 'How many came as what.' })
export class EventAttendanceInput {
  @Field(() => EventAudience, { description: 'As what: one of those whom the event is for.' })
  audience!: EventAudience;

  @Field(() => Int, { description: 'How many, 0 to 1,000.' })
  attended!: number;
}

@InputType({ description: 'How many of a college came to an event.' })
export class RecordEventAttendanceInput {
  @Field(() => ID, { description: 'Id of the event, of the region of the college, on its day or later.' })
  eventId!: string;

  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => [EventAttendanceInput], { description: 'Numbers, never names. What is left out stays as it is.' })
  attendance!: EventAttendanceInput[];
}

@ObjectType({ simpleResolvers: true, description: 'The event after a change, or why nothing was changed.' })
export class SchoolEventPayload {
  @Field(() => SchoolEvent, { nullable: true, description: 'The event as it is now; null when a rule was broken.' })
  event?: SchoolEvent | null;

  @Field(() => RowOutcome, { description: 'What became of it.' })
  outcome!: RowOutcome;

  @Field(() => [ToldProblem], { description: 'Broken rules; then nothing was changed.' })
  problems!: ToldProblem[];

  /** Of the event, which a loader resolves after the commit. */
  eventId!: string | null;
}
