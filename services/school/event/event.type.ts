import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, PageArgsType } from '#kernel/graph/connection.type.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { CourseMaterial } from '../course/programme/programme.type.js';

export enum EventKind {
  WEBINAR = 'WEBINAR',
  SEMINAR = 'SEMINAR',
  MEETING = 'MEETING',
}

registerEnumType(EventKind, {
  name: 'EventKind',
  description: 'How an event of the network is held.',
  valuesConfig: {
    WEBINAR: { description: 'At a distance.' },
    SEMINAR: { description: 'To learn together at one place.' },
    MEETING: { description: 'To decide something together.' },
  },
});

export enum EventAudience {
  CURATORS = 'CURATORS',
  WORKING_GROUPS = 'WORKING_GROUPS',
  MENTORS = 'MENTORS',
}

registerEnumType(EventAudience, {
  name: 'EventAudience',
  description: 'Whom an event of the network is for.',
  valuesConfig: {
    CURATORS: { description: 'Curators of colleges.' },
    WORKING_GROUPS: { description: "Members of colleges' working groups." },
    MENTORS: { description: 'Mentors.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'An event of the network, such as the webinar «Наставник по компетенции» for curators and working groups (S001 6.6). ' +
    'Its times are those of the region.',
})
export class SchoolEvent {
  @Field(() => ID, { description: 'Id of the event (UUIDv7).' })
  id!: string;

  @Field(() => EventKind, { description: 'How it is held.' })
  kind!: EventKind;

  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @Field(() => AcademicYear, { description: 'Academic year that its day lies in.' })
  year!: number;

  @Field(() => CalendarDate, { description: 'Day.' })
  day!: string;

  @Field(() => String, { description: 'When it begins, written 09:30.' })
  startsAt!: string;

  @Field(() => String, { description: 'When it ends, written 11:00.' })
  endsAt!: string;

  @Field(() => String, { nullable: true, description: 'Where it is held.' })
  place!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is joined: an address of https.' })
  link!: string | null;

  @Field(() => [EventAudience], { description: 'Whom it is for.' })
  audience!: EventAudience[];

  @Rows({ each: 5 })
  @Field(() => [CourseMaterial], { description: 'What there is to read or watch, 50 at most.' })
  materials!: CourseMaterial[];

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was cancelled; null of one that stands.' })
  cancelledOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' })
  cancelReason!: string | null;

  /** For the fields `region` and `college`. */
  regionId!: string;
  collegeId!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One page of a list of events.' })
export class SchoolEventConnection extends connectionOf('SchoolEvent', () => SchoolEvent) {
  @Field(() => Int, { description: 'Events in the whole list, over all pages.' })
  totalCount!: number;
}

@ArgsType()
export class SchoolEventsArgs extends PageArgsType {
  @Field(() => String, {
    nullable: true,
    description: 'Of the region of this code only; an unknown code is BAD_USER_INPUT.',
  })
  region?: string | null;

  @Field(() => [AcademicYear], { nullable: true, description: 'Of these academic years only.' })
  years?: number[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'How many of a college came to an event.' })
export class EventAttendance {
  @Field(() => EventAudience, { description: 'As what they came.' })
  audience!: EventAudience;

  @Field(() => Int, { description: 'How many.' })
  attended!: number;

  /** For the field `college`, and for the event that lists it. */
  collegeId!: string;
  eventId!: string;
}
