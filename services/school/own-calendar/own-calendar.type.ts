import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '#kernel/graph/scalars.js';

export enum SchoolCalendarKind {
  LESSON = 'LESSON',
  PRACTICE = 'PRACTICE',
  WEBINAR = 'WEBINAR',
  SEMINAR = 'SEMINAR',
  MEETING = 'MEETING',
}

registerEnumType(SchoolCalendarKind, {
  name: 'SchoolCalendarKind',
  description: 'What stands in a calendar of the school.',
  valuesConfig: {
    LESSON: { description: 'A session of a cohort, in a classroom.' },
    PRACTICE: { description: 'A session of a cohort, by doing.' },
    WEBINAR: { description: 'A session of a cohort or an event, at a distance.' },
    SEMINAR: { description: 'An event to learn at.' },
    MEETING: { description: 'An event to decide something at.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A session or an event in a calendar of the school; nobody is named.',
})
export class SchoolCalendarEntry {
  @Field(() => ID, { description: 'Id of the session or of the event.' })
  id!: string;

  @Field(() => SchoolCalendarKind, { description: 'What it is.' })
  kind!: SchoolCalendarKind;

  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Title of the course of a session; null of an event.' })
  course!: string | null;

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

@ObjectType({ simpleResolvers: true, description: 'A secret address of a calendar of the school.' })
export class SchoolCalendar {
  @Field(() => ID, { description: 'Id of the college: that of the person, or whose staff it is for.' })
  collegeId!: string;

  @Field(() => ID, { nullable: true, description: 'Id of the person; null of one for the staff of the college.' })
  personId!: string | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;
}

@InputType({ description: 'Whose calendar: exactly one of the two.' })
export class SchoolCalendarInput {
  @Field(() => ID, { nullable: true, description: 'Id of the person, the caller.' })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: "Id of the college, one of the caller's own, for its staff." })
  collegeId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The secret address, told this once.' })
export class CreateSchoolCalendarPayload {
  @Field(() => String, {
    description: 'Path of the calendar below the address of the hub. It is not kept: a lost one is made anew.',
  })
  path!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Whether there was an address.' })
export class RevokeSchoolCalendarPayload {
  @Field(() => Boolean, { description: 'Whether an address was in use until now.' })
  revoked!: boolean;
}
