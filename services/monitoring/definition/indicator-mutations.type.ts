import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { CountedIn, Indicator, IndicatorDirection, IndicatorUnit } from '../indicator/indicator.type.js';
import { IndicatorPreview } from './preview.type.js';
import { MeasureCategory } from '../indicator/measure-category.type.js';

@InputType({ description: 'One measure of a formula.' })
export class IndicatorTermInput {
  @Field(() => String, { description: 'Code of a measure that is kept (`measures`), e.g. mentors.' })
  measure!: string;

  @Field(() => MeasureCategory, { nullable: true, description: 'Category to count; the total when left out.' })
  category?: MeasureCategory | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the form of mentoring to count; the total when left out.',
  })
  form?: string | null;
}

@InputType({ description: "An indicator of the region's own." })
export class DefineIndicatorInput {
  @Field(() => ID, { description: "Id of the region, one of the coordinator's own." })
  regionId!: string;

  @Field(() => String, {
    description: 'Code: 3 to 60 small Latin letters, digits and underscores, none of those that ship with the hub.',
  })
  code!: string;

  @Field(() => String, { description: 'Title in Russian.' })
  titleRu!: string;

  @Field(() => String, { description: 'Title in English.' })
  titleEn!: string;

  @Field(() => String, { description: 'What is counted and how, in Russian.' })
  descriptionRu!: string;

  @Field(() => String, { description: 'What is counted and how, in English.' })
  descriptionEn!: string;

  @Field(() => IndicatorUnit, { description: 'What is counted; the measures of both parts must count it.' })
  unit!: IndicatorUnit;

  @Field(() => IndicatorDirection, {
    nullable: true,
    description: 'Which side of the target is the good one; AT_LEAST when left out.',
  })
  direction?: IndicatorDirection | null;

  @Field(() => CountedIn, { description: 'What one more in the numerator does to the denominator.' })
  countedIn!: CountedIn;

  @Field(() => [IndicatorTermInput], {
    description:
      'Measures whose sum is divided. What may count somebody twice is refused: forms, a total with its part, measures ' +
      'of the same people. Different categories of people, and different states, can be added up (`measures`).',
  })
  numerator!: IndicatorTermInput[];

  @Field(() => [IndicatorTermInput], { description: 'Measures whose sum divides; the same holds for them.' })
  denominator!: IndicatorTermInput[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Define it, report what its figures would be (`preview`), and undo it.',
  })
  dryRun?: boolean | null;

  @Field(() => AcademicYear, {
    nullable: true,
    description: 'Academic year of the preview; the current one of the region when left out.',
  })
  previewYear?: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'The indicator as it stands now, or why it was not defined.' })
export class DefineIndicatorPayload {
  @Field(() => Indicator, { nullable: true, description: 'The indicator; null when a rule was broken.' })
  indicator?: Indicator | null;

  @Field(() => RowOutcome, {
    description: 'What became of the definition; UPDATED is a new version or other texts. Sent again it is UNCHANGED.',
  })
  outcome!: RowOutcome;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when the indicator stands as defined.' })
  problems!: ToldProblem[];

  @Field(() => IndicatorPreview, {
    nullable: true,
    description: 'What its figures would be; null unless it was a dry run that broke no rule.',
  })
  preview!: IndicatorPreview | null;

  /** For the field `indicator`, which is read after the commit. */
  indicatorId!: string | null;
}

@InputType({ description: 'An indicator that a region no longer watches, or watches again.' })
export class RetireIndicatorInput {
  @Field(() => ID, { description: "Id of the region, one of the coordinator's own." })
  regionId!: string;

  @Field(() => String, { description: "Code of the indicator: one of the region's own, or one that ships." })
  code!: string;

  @Field(() => String, { nullable: true, description: 'Why, up to 500 characters; not needed to restore it.' })
  reason?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: watch it again instead, or choose one that ships as an offer.',
  })
  restore?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'The indicator as it stands now, or why it was not retired.' })
export class RetireIndicatorPayload {
  @Field(() => Indicator, { nullable: true, description: 'The indicator; null when a rule was broken.' })
  indicator?: Indicator | null;

  @Field(() => RowOutcome, { description: 'What became of it: UPDATED, or UNCHANGED where it stood so already.' })
  outcome!: RowOutcome;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when it was done.' })
  problems!: ToldProblem[];

  /** For the field `indicator`, which is read after the commit. */
  regionId!: string;
  code!: string | null;
}
