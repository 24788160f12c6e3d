import { ArgsType, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { Indicator } from '../indicator/indicator.type.js';
import { FigureSource } from '../ledger/figure-source.type.js';
import { Coverage, FigureStatus } from '../scorecard/figure.type.js';

export enum TrendStep {
  WEEK = 'WEEK',
  PERIOD = 'PERIOD',
}

registerEnumType(TrendStep, {
  name: 'TrendStep',
  description: 'At which days a trend has points.',
  valuesConfig: {
    WEEK: {
      description: 'The last day of each week of the year, and the latest day: what was counted by then, live.',
    },
    PERIOD: { description: 'The last day of each period that is published, with the figure that was.' },
  },
});

@ArgsType()
export class TrendArgs {
  @Field(() => AcademicYear, { description: 'Academic year.' })
  year!: number;

  @Field(() => TrendStep, {
    description:
      'WEEK is live, and FORBIDDEN to those who may not see the live scorecard; PERIOD is what is published.',
  })
  by!: TrendStep;
}

@ObjectType({ simpleResolvers: true, description: 'What a figure was on a day.' })
export class TrendPoint {
  @Field(() => CalendarDate, { description: 'The day.' })
  day!: string;

  @Field(() => String, { nullable: true, description: 'Period that was published for it; null of a week.' })
  period!: string | null;

  @Field(() => FigureStatus, { description: 'Whether there was a figure.' })
  status!: FigureStatus;

  @Field(() => Float, { nullable: true, description: 'Percentage with one decimal, half up; null unless OK.' })
  value!: number | null;

  @Field(() => Int, { nullable: true, description: 'People or things counted; null unless OK.' })
  numerator!: number | null;

  @Field(() => Int, { nullable: true, description: 'What the numerator is a share of; null unless OK.' })
  denominator!: number | null;

  @Field(() => Coverage, { description: 'How many colleges it rests on.' })
  coverage!: Coverage;

  @Field(() => Boolean, {
    description:
      'Whether some of it was counted later, from the facts of that day, since nobody had kept it then: facts that were ' +
      'corrected meanwhile are as they are now.',
  })
  recounted!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'How a figure has come to be what it is.' })
export class Trend {
  @Field(() => Indicator, { description: 'What is measured.' })
  indicator!: Indicator;

  @Field(() => FigureSource, {
    description: 'Where the points come from: live ones by week, published ones by period.',
  })
  source!: FigureSource;

  @Field(() => [TrendPoint], { description: 'The points, the earliest first.' })
  points!: TrendPoint[];
}
