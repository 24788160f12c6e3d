import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { College } from '../college/college.stub.js';
import { Region } from '../region/region.stub.js';
import { IndicatorMedian } from './median.type.js';
import { loadMedians, loadScorecard } from './scorecard.loader.js';
import { ScorecardArgs } from './scorecard-args.type.js';
import { Scorecard } from './scorecard.type.js';

@Resolver(() => Region)
export class RegionScorecardResolver {
  @FieldResolver(() => Scorecard, {
    nullable: true,
    description:
      'Where the region stands in a year: the ratio of sums over the colleges that have both parts. Live figures are ' +
      'for coordinators of the region alone; others read what is published of the year, or of the latest part of it ' +
      'that is, and MISSING until then.',
  })
  scorecard(
    @Root() region: Region,
    @Args(() => ScorecardArgs) { year, source }: ScorecardArgs,
    @Ctx() context: HubContext,
  ): Promise<Scorecard | null> {
    return loadScorecard(context, 'REGION', { id: region.id, year, source: source ?? null });
  }

  @FieldResolver(() => [IndicatorMedian], {
    nullable: true,
    description:
      'What is usual in the region in a year: for each of its indicators the median over its colleges of their own ' +
      'percentages, in the order of the list of indicators. Live ones are for coordinators of the region alone, as ' +
      'with few colleges a median tells one college about another; others read that of the published percentages which ' +
      'are not hidden.',
  })
  medians(
    @Root() region: Region,
    @Args(() => ScorecardArgs) { year, source }: ScorecardArgs,
    @Ctx() context: HubContext,
  ): Promise<IndicatorMedian[]> {
    return loadMedians(context, { id: region.id, year, source: source ?? null });
  }
}

@Resolver(() => College)
export class CollegeScorecardResolver {
  @FieldResolver(() => Scorecard, {
    nullable: true,
    description:
      'Where the college stands in a year. Live figures are for its staff and the coordinators of its region; others ' +
      'read what is published of the year, or of the latest part of it that is, and MISSING until then.',
  })
  scorecard(
    @Root() college: College,
    @Args(() => ScorecardArgs) { year, source }: ScorecardArgs,
    @Ctx() context: HubContext,
  ): Promise<Scorecard | null> {
    return loadScorecard(context, 'COLLEGE', { id: college.id, year, source: source ?? null });
  }
}
