import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '#kernel/graph/connection.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';

export enum CourseReach {
  OWN = 'OWN',
  NETWORK = 'NETWORK',
}

registerEnumType(CourseReach, {
  name: 'CourseReach',
  description: 'Whose mentors a course is open to.',
  valuesConfig: {
    OWN: { description: 'To the mentors of the college that it is of.' },
    NETWORK: { description: 'To the mentors of all colleges of the region.' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  description: "A course of a region's network school of mentors, which trains mentors across colleges (S001 4.3).",
})
export class Course {
  @Field(() => ID, { description: 'Id of the course (UUIDv7).' })
  id!: string;

  @Field(() => String, { description: 'Code of the course, unique in its region.' })
  code!: string;

  @Field(() => String, { description: "Title in the caller's language." })
  title!: string;

  @Field(() => Int, { description: 'Length in academic hours, of the version that is offered.' })
  hours!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the order that founded the course; null while it is not known.',
  })
  foundingOrderNumber!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Date of that order; null while it is not known.' })
  foundingOrderDate!: string | null;

  @Field(() => Boolean, { description: 'Whether this is made-up sample data.' })
  sample!: boolean;

  @Field(() => CourseReach, { description: 'Whose mentors it is open to.' })
  reach!: CourseReach | `${CourseReach}`;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day from which no cohort of it is opened any more; null while it is offered.',
  })
  retiredOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is offered no more; null where nobody was asked.' })
  retireReason!: string | null;

  /** For the fields `region`, `college` and `programme`. */
  regionId!: string;
  collegeId!: string | null;
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'One page of a list of courses.' })
export class CourseConnection extends connectionOf('Course', () => Course) {
  @Field(() => Int, { description: 'Courses in the whole list, over all pages.' })
  totalCount!: number;
}
