import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '#kernel/graph/connection.type.js';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';

@Directive('@key(fields: "id")')
@ObjectType({ simpleResolvers: true, description: 'One run of a course, hosted by a college.' })
export class Cohort {
  @Field(() => ID, { description: 'Id of the cohort (UUIDv7).' })
  id!: string;

  @Field(() => String, { description: 'Title that tells it from the other runs of the course.' })
  title!: string;

  @Field(() => AcademicYear, { description: 'Academic year that it lies in and counts in.' })
  year!: number;

  @Field(() => CalendarDate, { description: 'First day.' })
  startsOn!: string;

  @Field(() => CalendarDate, { description: 'Last day; until then the host sees who its listeners are.' })
  endsOn!: string;

  /** For the fields that loaders resolve. */
  courseId!: string;
  collegeId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One page of a list of cohorts.' })
export class CohortConnection extends connectionOf('Cohort', () => Cohort) {
  @Field(() => Int, { description: 'Cohorts in the whole list, over all pages.' })
  totalCount!: number;
}
