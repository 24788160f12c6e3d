import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { Cohort } from './cohort.type.js';

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
