import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { College } from '../college/college.stub.js';
import { MeasureCategory } from '../indicator/measure-category.type.js';
import { MeasureOwner } from '../indicator/measure-owner.type.js';
import { KpiRow } from '../kpi/kpi.type.js';
import { FigureSource } from '../ledger/figure-source.type.js';
import { Publication } from '../period/period.type.js';
import { IndicatorMedian } from '../scorecard/median.type.js';

export enum FormulaPart {
  NUMERATOR = 'NUMERATOR',
  DENOMINATOR = 'DENOMINATOR',
}

registerEnumType(FormulaPart, {
  name: 'FormulaPart',
  description: 'A side of the ratio that an indicator is.',
  valuesConfig: {
    NUMERATOR: { description: 'What is divided.' },
    DENOMINATOR: { description: 'What it is divided by.' },
  },
});

@ArgsType()
export class ExplainArgs {
  @Field(() => String, { description: 'Code of the region; an unknown one is BAD_USER_INPUT.' })
  region!: string;

  @Field(() => String, { description: 'Code of the indicator; an unknown one is BAD_USER_INPUT.' })
  indicator!: string;

  @Field(() => AcademicYear, { nullable: true, description: 'Academic year; either it or a period.' })
  year?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Period as it is written (2024/2025, 2024/2025-Q1, 2024-10), of which the published figure is explained.',
  })
  period?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'With a period: the publication of it that is explained, in place of the latest. One that there is not is ' +
      'BAD_USER_INPUT.',
  })
  revision?: number | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the college whose figure it is; that of the region when neither it nor a municipality is named. One of another region is BAD_USER_INPUT.',
  })
  collegeId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The municipality whose figure it is, as `kpi` names it: empty for the colleges that name none. An unknown one is ' +
      'BAD_USER_INPUT, and so are a college and a municipality at once.',
  })
  municipality?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the form of mentoring that the numerator is narrowed to; an unknown one is BAD_USER_INPUT.',
  })
  form?: string | null;

  @Field(() => MeasureCategory, { nullable: true, description: 'Category that the numerator is narrowed to.' })
  category?: MeasureCategory | null;

  @Field(() => FigureSource, {
    nullable: true,
    description: 'Where the figure comes from; what the caller may see, live first, when left out.',
  })
  source?: FigureSource | null;
}

@ObjectType({ simpleResolvers: true, description: 'One measure that a figure is made of.' })
export class ExplainedTerm {
  @Field(() => FormulaPart, { description: 'The side of the ratio that it belongs to.' })
  part!: FormulaPart;

  @Field(() => String, { description: 'Code of the measure, e.g. mentees.' })
  measure!: string;

  @Field(() => String, { description: "What it counts, in the caller's language." })
  title!: string;

  @Field(() => MeasureCategory, { nullable: true, description: 'Category counted; null for the total.' })
  category!: MeasureCategory | null;

  @Field(() => String, { nullable: true, description: 'Code of the form counted; null for the total.' })
  form!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many there are, over the colleges that the figure rests on. Null where it is not reported or not told; what is ' +
      'published tells the parts, and a measure where it is a part alone.',
  })
  value!: number | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Day on which it changed last in one of these colleges; null of a published figure, which does not change.',
  })
  lastChangedOn!: string | null;

  @Field(() => MeasureOwner, { nullable: true, description: 'Who counts it; null where nobody does any more.' })
  countedBy!: MeasureOwner | null;

  @Field(() => String, {
    nullable: true,
    description:
      "From which records and by which rule it is counted, with the document of the rule; in the caller's language.",
  })
  countedFrom!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What one college is in a figure of its region.' })
export class ExplainedCollege {
  @Field(() => College, { description: 'The college.' })
  college!: College;

  @Field(() => KpiRow, { description: 'Its own figure.' })
  figure!: KpiRow;

  @Field(() => Boolean, { description: 'Whether it is in the sum: it has reported both parts.' })
  counted!: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      'People of it who take part and are counted nowhere, for want of a consent, of all forms and categories together; ' +
      'null of published figures.',
  })
  leftOutWithoutConsent!: number | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day on which something of it changed last; null of published figures.',
  })
  lastChangedOn!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a figure is made of, of whom it is, who was left out and why, and when each of it changed last.',
})
export class Explanation {
  @Field(() => KpiRow, { description: 'The figure.' })
  figure!: KpiRow;

  @Field(() => String, { description: "The formula in words, in the caller's language." })
  formula!: string;

  @Field(() => [ExplainedTerm], {
    description:
      'Its measures, those of the numerator first; none where the indicator is not counted by the form or category asked for.',
  })
  terms!: ExplainedTerm[];

  @Field(() => [ExplainedCollege], {
    description:
      'Each college of the region or municipality and what it is in the figure, by their codes; of a college itself alone.',
  })
  colleges!: ExplainedCollege[];

  @Field(() => IndicatorMedian, {
    nullable: true,
    description:
      'The middle of what these colleges have; null of a college itself, and where the indicator is not counted so.',
  })
  median!: IndicatorMedian | null;

  @Field(() => [String], { description: "Who is not in it and why, in sentences of the caller's language." })
  leftOut!: string[];

  @Field(() => [Publication], {
    description: 'All that was published of the period, the latest first; empty of live figures.',
  })
  publications!: Publication[];
}
