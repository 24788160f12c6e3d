import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { CollegeYear } from './college-year.type.js';
import { responsible } from '../roadmap/activity.type.js';
import type { ResponsibleRole } from '../roadmap/roadmap.data.js';

@InputType({ description: 'An activity of a college year.' })
abstract class OfActivity {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => AcademicYear, { description: 'Academic year.' })
  year!: number;

  @Field(() => String, { description: 'Number of the activity, e.g. 3.2.' })
  code!: string;
}

@InputType({ description: 'An activity of which what was said is taken back.' })
export class ReopenActivityInput extends OfActivity {
  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'An activity that does not apply to the college in the year.' })
export class MarkActivityNotApplicableInput extends OfActivity {
  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'What a college changes of its copy of an activity. What is left out stays.' })
export class ChangeActivityInput extends OfActivity {
  @Field(() => CalendarDate, { nullable: true, description: 'First day on which it is due.' })
  startsOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day on which it is in time.' })
  dueOn?: string | null;

  @Field(() => [responsible.values], { nullable: true, description: 'Who answers for it.' })
  responsible?: ResponsibleRole[] | null;

  @Field(() => String, { nullable: true, description: "Title of one of the college's own, 1 to 300 characters." })
  title?: string | null;

  @Field(() => String, { nullable: true, description: "Result of one of the college's own, 1 to 1,000 characters." })
  resultText?: string | null;

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'An activity that a college adds to its year; it gets the next number of the stage.' })
export class AddActivityInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => AcademicYear, { description: 'Academic year.' })
  year!: number;

  @Field(() => Int, { description: 'Number of the stage, 1 to 7.' })
  stage!: number;

  @Field(() => String, { description: 'Title, 1 to 300 characters. It is shown as it is in both languages.' })
  title!: string;

  @Field(() => String, { description: 'What the college has to show when it is done, 1 to 1,000 characters.' })
  resultText!: string;

  @Field(() => [responsible.values], { description: 'Who answers for it.' })
  responsible!: ResponsibleRole[];

  @Field(() => CalendarDate, { description: 'First day on which it is due, from 1 August before the year.' })
  startsOn!: string;

  @Field(() => CalendarDate, { description: 'Last day on which it is in time, 31 August at the latest.' })
  dueOn!: string;
}

@InputType({ description: 'An activity that is done.' })
export class CompletedActivityRowInput {
  @Field(() => String, { description: 'Number of the activity, e.g. 3.2.' })
  code!: string;

  @Field(() => CalendarDate, { description: 'Day on which it was done, not in the future.' })
  doneOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What shows it, in words: a document with its number, a link; 1 to 300 characters. Left out it stays.',
  })
  document?: string | null;
}

@InputType({ description: 'Activities of one college year that are done, 1 to 1,000.' })
export class CompleteActivitiesInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => AcademicYear, { description: 'Academic year.' })
  year!: number;

  @Field(() => [CompletedActivityRowInput], { description: 'The rows.' })
  rows!: CompletedActivityRowInput[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one activity.' })
export class ActivityRowResult extends RowResult {
  @Field(() => String, { description: 'Number of the activity, as the row gives it.' })
  code!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What became of the activities.' })
export class ActivitiesPayload extends BulkPayload {
  @Field(() => [ActivityRowResult], { description: 'One result a row, in their order.' })
  results!: ActivityRowResult[];

  @Field(() => CollegeYear, { nullable: true, description: 'The college year after that; null when there is none.' })
  collegeYear?: CollegeYear | null;

  /** For the field `collegeYear`, which is read after the commit. */
  collegeId!: string;
  year!: number;
}
