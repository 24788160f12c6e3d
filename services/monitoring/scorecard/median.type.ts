import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Indicator } from '../indicator/indicator.type.js';
import { FigureSource } from '../ledger/figure-source.type.js';
import { FigureStatus } from './figure.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'The middle of what the colleges of a region have on one indicator: half are above it, half below.',
})
export class IndicatorMedian {
  @Field(() => Indicator, { description: 'What is measured.' })
  indicator!: Indicator;

  @Field(() => FigureStatus, { description: 'Whether there is a median.' })
  status!: FigureStatus;

  @Field(() => FigureSource, { description: 'Where the figures of the colleges come from.' })
  source!: FigureSource;

  @Field(() => Float, {
    nullable: true,
    description:
      "Percentage with one decimal, half up: the median of the colleges' own percentages, of an even number of them " +
      'the mean of the middle two. Null unless OK.',
  })
  value!: number | null;

  @Field(() => Int, {
    description: 'Colleges that have a percentage, on which the median rests, be they few; 0 where nothing is shown.',
  })
  colleges!: number;

  @Field(() => Int, {
    description: 'Colleges whose percentage is not published, so that the median is without them; 0 of a live one.',
  })
  hidden!: number;

  @Field(() => String, {
    nullable: true,
    description: "Why there is no median, in the caller's language; null when there is.",
  })
  note!: string | null;
}
