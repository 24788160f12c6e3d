import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { OrderInput } from '#kernel/order/order.type.js';
import { CollegeYear } from './college-year.type.js';

/** A year of a college, which every mutation of it names. */
@InputType({ description: 'A year of a college.' })
abstract class OfCollegeYear {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => AcademicYear, { description: 'Academic year.' })
  year!: number;
}

@InputType({ description: 'An academic year of a college to open, with the forms of mentoring that it uses.' })
export class OpenCollegeYearInput extends OfCollegeYear {
  @Field(() => [String], {
    description:
      'Codes of the forms that get a programme; programmes of others stay. None, with a year to copy from: those of that year.',
  })
  forms!: string[];

  @Field(() => AcademicYear, {
    nullable: true,
    description:
      'An earlier year of the college, whose goals, expected results, curator, working group, those responsible for ' +
      'forms and own activities are taken over where the year has none. The order that appoints is not: each year has its own.',
  })
  copyFrom?: number | null;
}

@InputType({ description: 'Somebody of the working group.' })
export class WorkingGroupMemberInput {
  @Field(() => String, { description: 'Name, 1 to 200 characters.' })
  name!: string;

  @Field(() => String, { description: 'Position in the college, 1 to 200 characters.' })
  position!: string;
}

@InputType({ description: 'Who is responsible for a form of mentoring.' })
export class FormLeadInput {
  @Field(() => String, { description: 'Code of the form, of which the year has a programme.' })
  form!: string;

  @Field(() => String, { nullable: true, description: 'Name, 1 to 200 characters; null: nobody.' })
  lead!: string | null;
}

@InputType({ description: 'What is said of a college year. What is left out stays; null takes it away.' })
export class UpdateCollegeYearInput extends OfCollegeYear {
  @Field(() => String, { nullable: true, description: 'Curator, 1 to 200 characters.' })
  curator?: string | null;

  @Field(() => [WorkingGroupMemberInput], {
    nullable: true,
    description: 'The whole working group, at most 30, in order; it replaces the former one.',
  })
  workingGroup?: WorkingGroupMemberInput[] | null;

  @Field(() => OrderInput, { nullable: true, description: 'The order that appoints curator and working group.' })
  order?: OrderInput | null;

  @Field(() => String, { nullable: true, description: 'Goals, 1 to 4,000 characters.' })
  goals?: string | null;

  @Field(() => String, { nullable: true, description: 'Expected results, 1 to 4,000 characters.' })
  expectedResults?: string | null;

  @Field(() => [FormLeadInput], { nullable: true, description: 'Who is responsible for forms; others stay.' })
  leads?: FormLeadInput[] | null;
}

@InputType({ description: 'A stage of a college year that is done with.' })
export class CloseStageInput extends OfCollegeYear {
  @Field(() => Int, { description: 'Number of the stage, 1 to 7.' })
  stage!: number;

  @Field(() => CalendarDate, {
    description: 'Day on which it was closed, not in the future, nor before that of an earlier stage.',
  })
  closedOn!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it is closed although something is missing (`Stage.missing`), 1 to 500 characters. It stands with the stage. ' +
      'The order of stages can not be overridden.',
  })
  override?: string | null;
}

@InputType({ description: 'A stage of a college year that is opened again.' })
export class ReopenStageInput extends OfCollegeYear {
  @Field(() => Int, { description: 'Number of the stage, 1 to 7.' })
  stage!: number;

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether stages behind it that are closed are reopened with it; otherwise they are named and nothing changes.',
  })
  withLater?: boolean | null;
}

@InputType({ description: 'An activity of the roadmap that is done.' })
export class CompleteActivityInput extends OfCollegeYear {
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

@ObjectType({ simpleResolvers: true, description: 'What a year took over from an earlier one.' })
export class CopiedFromYear {
  @Field(() => AcademicYear, { description: 'The earlier year.' })
  year!: number;

  @Field(() => Boolean, { description: 'Whether the curator was taken over.' })
  curator!: boolean;

  @Field(() => Boolean, { description: 'Whether the goals were.' })
  goals!: boolean;

  @Field(() => Boolean, { description: 'Whether the expected results were.' })
  expectedResults!: boolean;

  @Field(() => Int, { description: 'People of the working group that were.' })
  workingGroup!: number;

  @Field(() => Int, { description: 'Forms whose responsible person was.' })
  leads!: number;

  @Field(() => Int, { description: "The college's own activities that were, moved by as many years." })
  activities!: number;

  @Field(() => [String], { description: 'Forms that got a programme because that year had one.' })
  forms!: string[];
}

@ObjectType({ simpleResolvers: true, description: 'The college year after the change, or why nothing was changed.' })
export class CollegeYearPayload {
  @Field(() => CollegeYear, { nullable: true, description: 'The college year; null when there is none.' })
  collegeYear?: CollegeYear | null;

  @Field(() => CopiedFromYear, {
    nullable: true,
    description: 'What was taken over from an earlier year; null unless a year was opened so.',
  })
  copied?: CopiedFromYear | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; then nothing was written.' })
  problems!: ToldProblem[];

  /** For the field `collegeYear`, which is read after the commit. */
  collegeId!: string;
  year!: number;
}
