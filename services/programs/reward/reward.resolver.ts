import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { placeOf } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { asksFor } from '#kernel/graph/selection.js';
import { Allow } from '../actions/allow.js';
import { recordRewards } from './mutations/record-rewards.js';
import { voidRewards } from './mutations/void-rewards.js';
import { RecordRewardsInput, RewardRowResult, RewardsPayload, VoidRewardsInput } from './reward-mutations.type.js';
import { rewardsPage } from './reward.repository.js';
import { RewardConnection, RewardsArgs } from './reward.type.js';

@Resolver(() => RewardConnection)
export class RewardResolver {
  @Allow('reward:read')
  @Query(() => RewardConnection, {
    nullable: true,
    description: 'Rewards and places in contests that the caller may see, the latest record first.',
  })
  rewards(
    @Args(() => RewardsArgs) filter: RewardsArgs,
    @Ctx() context: HubContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RewardConnection> {
    return rewardsPage(context, filter, placeOf(filter), asksFor(info, ['totalCount']));
  }

  @Allow('reward:write')
  @Mutation(() => RewardsPayload, {
    nullable: true,
    description:
      'Records rewards of people of the college in a year. One of the same person, day, kind, level and title is the same ' +
      'reward: sent again it changes nothing, and with an order it gets that.',
  })
  recordRewards(
    @Arg('input', () => RecordRewardsInput) input: RecordRewardsInput,
    @Ctx() context: HubContext,
  ): Promise<RewardsPayload> {
    return recordRewards(context, input);
  }

  @Allow('reward:write')
  @Mutation(() => RewardsPayload, {
    nullable: true,
    description: 'Takes back rewards that were recorded by mistake; they count nowhere from then on.',
  })
  voidRewards(
    @Arg('input', () => VoidRewardsInput) input: VoidRewardsInput,
    @Ctx() context: HubContext,
  ): Promise<RewardsPayload> {
    return voidRewards(context, input);
  }
}

@Resolver(() => RewardRowResult)
export class RewardRowResultResolver {
  @FieldResolver(() => ID, { nullable: true })
  rewardId(@Root() { objectId }: RewardRowResult): string | null {
    return objectId;
  }
}
