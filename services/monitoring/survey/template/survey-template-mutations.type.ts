import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { QuestionKind, SurveyAudience, SurveyPhase, SurveyTemplate } from './survey-template.type.js';

@InputType({ description: 'Something that can be chosen.' })
export class SurveyOptionInput {
  @Field(() => String, { description: 'Code, unique in its question.' })
  code!: string;

  @Field(() => String, { description: 'What it says, in Russian.' })
  titleRu!: string;

  @Field(() => String, { description: 'What it says, in English.' })
  titleEn!: string;
}

@InputType({ description: 'A question of a template.' })
export class SurveyQuestionInput {
  @Field(() => String, { description: 'Code; give the same to a question that is to be compared over phases.' })
  code!: string;

  @Field(() => QuestionKind, { description: 'How it is answered.' })
  kind!: QuestionKind;

  @Field(() => String, { description: 'What is asked, in Russian, up to 300 characters.' })
  titleRu!: string;

  @Field(() => String, { description: 'What is asked, in English, up to 300 characters.' })
  titleEn!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether nobody may leave it out; they may when this is left out.',
  })
  required?: boolean | null;

  @Field(() => [SurveyOptionInput], {
    nullable: true,
    description: 'What can be chosen, 2 to 20; none unless something is.',
  })
  options?: SurveyOptionInput[] | null;
}

@InputType({ description: "A region's own template, 1 to 40 questions." })
export class DefineSurveyTemplateInput {
  @Field(() => ID, { description: "Id of the region, one of the coordinator's own." })
  regionId!: string;

  @Field(() => String, { description: 'Code; one that ships with the hub is replaced by it in the region.' })
  code!: string;

  @Field(() => SurveyAudience, { description: 'Who is asked.' })
  audience!: SurveyAudience;

  @Field(() => SurveyPhase, { nullable: true, description: 'When; none of curators, who are asked at checkpoints.' })
  phase?: SurveyPhase | null;

  @Field(() => String, { nullable: true, description: 'Code of the form whose people are asked; any when left out.' })
  form?: string | null;

  @Field(() => String, { description: 'Title in Russian, up to 300 characters.' })
  titleRu!: string;

  @Field(() => String, { description: 'Title in English, up to 300 characters.' })
  titleEn!: string;

  @Field(() => [SurveyQuestionInput], { description: 'The questions, in their order.' })
  questions!: SurveyQuestionInput[];

  @Field(() => String, { nullable: true, description: 'Code of the scale that satisfaction is read off.' })
  satisfactionQuestion?: string | null;

  @Field(() => Int, { nullable: true, description: 'Score from which somebody counts as satisfied.' })
  satisfiedFrom?: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'The template, or why it was not defined.' })
export class DefineSurveyTemplatePayload {
  @Field(() => SurveyTemplate, { nullable: true, description: 'The version in force; null when a rule was broken.' })
  template!: SurveyTemplate | null;

  @Field(() => RowOutcome, { description: 'Whether it is new, a new version, says what is known, or was refused.' })
  outcome!: RowOutcome;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty unless it was refused.' })
  problems!: ToldProblem[];
}
