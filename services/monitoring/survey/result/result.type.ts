import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Rows } from '#kernel/graph/cost/rows.js';
import { SurveyOption, SurveyQuestion } from '../template/survey-template.type.js';
import { SurveyCampaign } from '../campaign/survey-campaign.type.js';

export enum SurveyResultStatus {
  OK = 'OK',
  SUPPRESSED = 'SUPPRESSED',
  RUNNING = 'RUNNING',
}

registerEnumType(SurveyResultStatus, {
  name: 'SurveyResultStatus',
  description: 'Whether answers are told, and if not, why.',
  valuesConfig: {
    OK: { description: 'They are told.' },
    SUPPRESSED: { description: 'Fewer than five have answered: what they said is told to nobody.' },
    RUNNING: {
      description: 'The survey takes answers still: while it shows who has answered, it does not show what.',
    },
  },
});

@ObjectType({ simpleResolvers: true, description: 'Values that are told together: five people and more.' })
export class SurveyAnswerGroup {
  @Field(() => Int, { nullable: true, description: 'Of a scale: the lowest score of the stretch.' })
  from!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of a scale: the highest score of the stretch.' })
  to!: number | null;

  @Rows({ each: 3 })
  @Field(() => [SurveyOption], { description: 'Of options: those that are told together.' })
  options!: SurveyOption[];

  @Field(() => Int, { nullable: true, description: 'How many answered so; null where too few did, or did not.' })
  count!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'How the scores of the same people have changed since the entry.' })
export class SurveyChange {
  @Field(() => Int, { description: 'People who answered both times, by the same link.' })
  matched!: number;

  @Field(() => Float, { description: 'Mean of what each of them changed by, with one decimal.' })
  change!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Their mean at the entry; null where it would tell of the few who answered once only.',
  })
  before!: number | null;

  @Field(() => Float, { nullable: true, description: 'Their mean now; null where that at the entry is.' })
  after!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of them went up; null where too few did, or did not.' })
  rose!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'What was answered to one question.' })
export class SurveyQuestionResult {
  @Field(() => SurveyQuestion, { description: 'The question.' })
  question!: SurveyQuestion;

  @Field(() => SurveyResultStatus, { description: 'Whether its answers are told.' })
  status!: SurveyResultStatus;

  @Field(() => Int, { nullable: true, description: 'How many answered it; null where that is not told.' })
  answered!: number | null;

  @Field(() => Float, { nullable: true, description: 'Of a scale: the mean, with one decimal.' })
  mean!: number | null;

  @Field(() => [SurveyAnswerGroup], { description: 'How the answers are spread, in groups of five people and more.' })
  groups!: SurveyAnswerGroup[];

  @Field(() => [String], {
    description:
      'Of words: what a college was told, up to 200 texts in an order that says nothing of who wrote them; for the whole ' +
      'region none. They are text, and what looks like markup is part of it.',
  })
  texts!: string[];

  @Field(() => SurveyChange, {
    nullable: true,
    description: 'Against the entry survey of the series; null where there was none, or fewer than five answered both.',
  })
  change!: SurveyChange | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of a survey, in one college or in the whole region.' })
export class SurveyResult {
  @Field(() => SurveyCampaign, { description: 'The survey.' })
  campaign!: SurveyCampaign;

  /** For the field of the college; null for the whole region. */
  collegeId!: string | null;

  @Field(() => Int, { description: 'People who were asked.' })
  invited!: number;

  @Field(() => Int, { description: 'People who have answered.' })
  answered!: number;

  @Field(() => Float, { nullable: true, description: 'The one as a percentage of the other, with one decimal.' })
  responseRate!: number | null;

  @Field(() => SurveyResultStatus, { description: 'Whether what they answered is told.' })
  status!: SurveyResultStatus;

  @Field(() => [SurveyQuestionResult], { description: 'The questions, in their order; empty while the survey runs.' })
  questions!: SurveyQuestionResult[];
}
