import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { OrderInput } from '#kernel/order/order.type.js';
import { Cohort, CohortTeacherInput } from './cohort.type.js';

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

  @Field(() => OrderInput, { nullable: true, description: 'The order that founds it; may follow later.' })
  order?: OrderInput | null;

  @Field(() => Int, { nullable: true, description: 'Places that it has, 1 to 10,000; without a bound when left out.' })
  capacity?: number | null;

  @Field(() => [CohortTeacherInput], { nullable: true, description: 'Who teaches it, 20 at most.' })
  teachers?: CohortTeacherInput[] | null;
}

@InputType({ description: 'A change of a cohort: what is left out stays as it is.' })
export class ChangeCohortInput {
  @Field(() => ID, { description: 'Id of the cohort.' })
  cohortId!: string;

  @Field(() => String, { nullable: true, description: 'Title, up to 300 characters.' })
  title?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'First day, at or before its first session.' })
  startsOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day, at or after its last session.' })
  endsOn?: string | null;

  @Field(() => OrderInput, { nullable: true, description: 'The order that founds it.' })
  order?: OrderInput | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Places that it has, no fewer than are held. Who waits gets those that are added.',
  })
  capacity?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'No bound from now on, whatever `capacity` says.' })
  unbounded?: boolean | null;

  @Field(() => [CohortTeacherInput], { nullable: true, description: 'Who teaches it, 20 at most.' })
  teachers?: CohortTeacherInput[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'The cohort after a change, or why it was not changed.' })
export class CohortPayload {
  @Field(() => Cohort, { nullable: true, description: 'The cohort as it is now; null when a rule was broken.' })
  cohort?: Cohort | null;

  @Field(() => RowOutcome, { description: 'What became of it.' })
  outcome!: RowOutcome;

  @Field(() => [ToldProblem], { description: 'Broken rules; then nothing was changed.' })
  problems!: ToldProblem[];

  /** Of the cohort, which a loader resolves after the commit. */
  cohortId!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The created cohort, or why it was not created.' })
export class CreateCohortPayload {
  @Field(() => Cohort, { nullable: true, description: 'The cohort; null when a rule was broken.' })
  cohort!: Cohort | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when the cohort was created.' })
  problems!: ToldProblem[];
}
