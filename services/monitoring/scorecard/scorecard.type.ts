import { Field, Int, ObjectType } from 'type-graphql';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { FigureSource } from '../ledger/figure-source.type.js';
import { Figure } from './figure.type.js';

@ObjectType({ simpleResolvers: true, description: 'Where a college or a region stands on one indicator.' })
export class IndicatorScore extends Figure {}

@ObjectType({
  simpleResolvers: true,
  description: 'Where a college or a region stands in an academic year, by all indicators of its region.',
})
export class Scorecard {
  @Field(() => AcademicYear, { description: 'Academic year.' })
  year!: number;

  @Field(() => FigureSource, {
    description:
      'Where all that is told here comes from. Live figures are for those who may see them, and to them alone.',
  })
  source!: FigureSource;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Day that the figures are told for: the earliest one of the measures behind them. Null without figures.',
  })
  asOf!: string | null;

  @Field(() => Boolean, {
    description: 'Whether the figures were accepted by the region and published; live figures are not.',
  })
  approved!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Period that published figures are of, e.g. 2024/2025-Q1: all of one, so days are never mixed. Null of live ones.',
  })
  period!: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of the publication, from 1; null of live figures.' })
  revision!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'People who take part and are in no figure, since no consent of theirs is in force; of a region the sum over its ' +
      'colleges, each of which counts its own. Null without a college year, where the number of a college is ' +
      'suppressed, and to callers who see no live figures.',
  })
  leftOutWithoutConsent!: number | null;

  @Field(() => [IndicatorScore], { description: 'One score an indicator, in the order of the list of indicators.' })
  indicators!: IndicatorScore[];
}
