import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { SurveyAnswerInput } from '../link/survey-sheet.type.js';
import { SurveyQuestion } from '../template/survey-template.type.js';

@ObjectType({ simpleResolvers: true, description: "A curator's answer to one question." })
export class CheckpointAnswer {
  @Field(() => SurveyQuestion, { description: 'The question.' })
  question!: SurveyQuestion;

  @Field(() => Int, { nullable: true, description: 'Of a scale: 1 to 10.' })
  score!: number | null;

  @Field(() => [String], { nullable: true, description: 'Of options: the codes of those that were chosen.' })
  choices!: string[] | null;

  @Field(() => String, { nullable: true, description: 'In words; what looks like markup is part of the text.' })
  text!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What the curator answered at a checkpoint.' })
export class CheckpointSheet {
  @Field(() => AcademicYear, { description: 'Academic year of the checkpoint.' })
  year!: number;

  @Field(() => String, { description: 'Checkpoint, e.g. 3.5 (S001).' })
  checkpoint!: string;

  @Field(() => CalendarDate, { description: 'Day on which it was answered, or corrected last.' })
  answeredOn!: string;

  @Field(() => [CheckpointAnswer], { description: 'The answers, in the order of the questions.' })
  answers!: CheckpointAnswer[];
}

@ObjectType({ simpleResolvers: true, description: 'A checkpoint of monitoring, with what the curator says at it.' })
export class Checkpoint {
  @Field(() => String, { description: 'Its number in the roadmap, e.g. 3.5 (S001).' })
  checkpoint!: string;

  @Field(() => CheckpointSheet, { nullable: true, description: 'What was answered; null so far.' })
  sheet!: CheckpointSheet | null;

  @Field(() => CheckpointSheet, {
    nullable: true,
    description: 'What was answered the last time before, be it a year ago, to be read beside; null where nothing was.',
  })
  before!: CheckpointSheet | null;
}

@InputType({
  description:
    "The curator's questionnaire and SWOT of one checkpoint. The region's coordinators read it, so it names no people.",
})
export class AnswerCheckpointInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => AcademicYear, { description: 'Academic year: the running one, or from August the one to come.' })
  year!: number;

  @Field(() => String, { description: 'Checkpoint: 1.5, 2.4, 3.5, 4.4, 6.5 or 7.2 (S001).' })
  checkpoint!: string;

  @Field(() => String, {
    nullable: true,
    description: "Code of the curators' template; the one that ships when left out.",
  })
  template?: string | null;

  @Field(() => [SurveyAnswerInput], { description: 'One answer a question; they replace what was answered before.' })
  answers!: SurveyAnswerInput[];
}

@ObjectType({ simpleResolvers: true, description: 'What became of the answers.' })
export class AnswerCheckpointPayload {
  @Field(() => RowOutcome, { description: 'Whether they are new, replace others, say the same, or were refused.' })
  outcome!: RowOutcome;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty unless they were refused.' })
  problems!: ToldProblem[];
}
