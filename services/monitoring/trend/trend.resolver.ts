import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Allow } from '../actions/allow.js';
import { College } from '../college/college.stub.js';
import { Region } from '../region/region.stub.js';
import { countHistory } from './mutations/count-history.js';
import { CountHistoryInput, CountHistoryPayload } from './trend-mutations.type.js';
import { loadTrends } from './trend.loader.js';
import { Trend, TrendArgs } from './trend.type.js';

@Resolver(() => Region)
export class RegionTrendResolver {
  @FieldResolver(() => [Trend], {
    nullable: true,
    description:
      'How the figures of the region have come to be what they are in a year: a trend for each indicator, in the order of ' +
      'the list of indicators. Weeks are for coordinators of the region, published periods for everybody.',
  })
  trends(
    @Root() region: Region,
    @Args(() => TrendArgs) { year, by }: TrendArgs,
    @Ctx() context: HubContext,
  ): Promise<Trend[] | null> {
    return loadTrends(context, { kind: 'REGION', id: region.id, year, step: by });
  }
}

@Resolver(() => College)
export class CollegeTrendResolver {
  @FieldResolver(() => [Trend], {
    nullable: true,
    description:
      'How the figures of the college have come to be what they are in a year: a trend for each indicator. Weeks are for ' +
      'its staff and the coordinators of its region, published periods for everybody.',
  })
  trends(
    @Root() college: College,
    @Args(() => TrendArgs) { year, by }: TrendArgs,
    @Ctx() context: HubContext,
  ): Promise<Trend[] | null> {
    return loadTrends(context, { kind: 'COLLEGE', id: college.id, year, step: by });
  }

  @Allow('history:count')
  @Mutation(() => CountHistoryPayload, {
    nullable: true,
    description:
      'Counts what the measures of a region’s colleges were at the end of each month of a year, from the facts, for days on ' +
      'which nobody kept them: those before the hub did. What was kept stays as it is, and points made so say it.',
  })
  countHistory(
    @Arg('input', () => CountHistoryInput) input: CountHistoryInput,
    @Ctx() context: HubContext,
  ): Promise<CountHistoryPayload> {
    return countHistory(context, input);
  }
}
