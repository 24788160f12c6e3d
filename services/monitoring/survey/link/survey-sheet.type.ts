import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { SurveyQuestion } from '../template/survey-template.type.js';

@ObjectType({ simpleResolvers: true, description: 'The questionnaire that a personal link opens.' })
export class SurveySheet {
  @Field(() => String, {
    nullable: true,
    description: "Title in the caller's language; null when it can't be answered.",
  })
  title!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day on which it can be answered.' })
  closesOn!: string | null;

  @Field(() => [SurveyQuestion], { description: "The questions, in their order; empty when it can't be answered." })
  questions!: SurveyQuestion[];

  @Field(() => [ToldProblem], {
    description: "Why it can't be answered: no such link, answered already, not begun, over. Empty when it can.",
  })
  problems!: ToldProblem[];
}

@InputType({ description: 'The answer to one question, in the way that the question asks for.' })
export class SurveyAnswerInput {
  @Field(() => String, { description: 'Code of the question.' })
  question!: string;

  @Field(() => Int, { nullable: true, description: 'Of a scale: 1 to 10.' })
  score?: number | null;

  @Field(() => [String], { nullable: true, description: 'Of options: the codes of those that are chosen.' })
  choices?: string[] | null;

  @Field(() => String, { nullable: true, description: 'In words, up to 2,000 characters.' })
  text?: string | null;
}

@InputType({ description: 'What somebody answers by a personal link.' })
export class AnswerSurveyInput {
  @Field(() => String, { description: 'The link, whole or what stands in it after the sign #.' })
  link!: string;

  @Field(() => [SurveyAnswerInput], {
    description: 'One answer a question; those that are not required may be left out.',
  })
  answers!: SurveyAnswerInput[];
}

@ObjectType({ simpleResolvers: true, description: 'Whether the answers were taken.' })
export class AnswerSurveyPayload {
  @Field(() => Boolean, { description: 'Whether they were. They are taken whole or not at all, and once.' })
  taken!: boolean;

  @Field(() => [ToldProblem], { description: 'Why not; empty when they were.' })
  problems!: ToldProblem[];
}
