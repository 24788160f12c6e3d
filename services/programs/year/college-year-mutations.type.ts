import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { CollegeYear } from './college-year.type.js';

@InputType({ description: 'An academic year of a college to open, with the forms of mentoring that it uses.' })
export class OpenCollegeYearInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => AcademicYear, { description: 'Academic year.' })
  year!: number;

  @Field(() => [String], { description: 'Codes of the forms that get a programme; programmes of others stay.' })
  forms!: string[];
}

@InputType({ description: 'A stage of a college year that is done with.' })
export class CloseStageInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => AcademicYear, { description: 'Academic year.' })
  year!: number;

  @Field(() => Int, { description: 'Number of the stage, 1 to 7.' })
  stage!: number;

  @Field(() => CalendarDate, { description: 'Day on which it was closed, not in the future.' })
  closedOn!: string;
}

@InputType({ description: 'An activity of the roadmap that is done.' })
export class CompleteActivityInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => AcademicYear, { description: 'Academic year.' })
  year!: number;

  @Field(() => String, { description: 'Number of the activity, e.g. 3.2.' })
  code!: string;

  @Field(() => CalendarDate, { description: 'Day on which it was done, not in the future.' })
  doneOn!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The college year after the change, or why nothing was changed.' })
export class CollegeYearPayload {
  @Field(() => CollegeYear, { nullable: true, description: 'The college year; null when there is none.' })
  collegeYear?: CollegeYear | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; then nothing was written.' })
  problems!: ToldProblem[];

  /** For the field `collegeYear`, which is read after the commit. */
  collegeId!: string;
  year!: number;
}
