import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '#kernel/graph/connection.type.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
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

@InputType({ description: 'A cohort to create.' })
export class CreateCohortInput {
  @Field(() => ID, { description: "Id of the course, of the host's region." })
  courseId!: string;

  @Field(() => ID, { description: "Id of the college that hosts it: the caller's own, or one of their region." })
  collegeId!: string;

  @Field(() => String, { description: 'Title, up to 300 characters; unique for the course, the host and the year.' })
  title!: string;

  @Field(() => AcademicYear, { description: 'Academic year that it lies in.' })
  year!: number;

  @Field(() => CalendarDate, { description: 'First day, in the academic year.' })
  startsOn!: string;

  @Field(() => CalendarDate, { description: 'Last day, in the academic year.' })
  endsOn!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The created cohort, or why it was not created.' })
export class CreateCohortPayload {
  @Field(() => Cohort, { nullable: true, description: 'The cohort; null when a rule was broken.' })
  cohort!: Cohort | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when the cohort was created.' })
  problems!: ToldProblem[];
}
