import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { assertKnown } from '#kernel/graph/unknown-codes.js';
import { Allow } from '../../actions/allow.js';
import { weightsOfRegion } from './matching-weights.repository.js';
import { toMatchingWeights } from './matching-weights.shape.js';
import { MatchingWeights, SetMatchingWeightsInput, SetMatchingWeightsPayload } from './matching-weights.type.js';
import { setMatchingWeights } from './mutations/set-matching-weights.js';

@Resolver(() => MatchingWeights)
export class MatchingWeightsResolver {
  @Allow('matching:read')
  @Query(() => MatchingWeights, {
    nullable: true,
    description:
      'By which weights pairs are proposed in a region: those that its coordinators set, or the shipped ones, which are ' +
      'also told of a region beyond the caller’s reach.',
  })
  async matchingWeights(
    @Arg('region', () => String, { description: 'Code of the region; an unknown one is BAD_USER_INPUT.' })
    region: string,
    @Arg('version', () => Int, { nullable: true, description: 'A former version; the latest when left out.' })
    version: number | null,
    @Ctx() context: HubContext,
  ): Promise<MatchingWeights> {
    await assertKnown(context, 'region', { argument: 'region', codes: [region] });
    return toMatchingWeights(await weightsOfRegion(context, region, version), context.language);
  }

  @Allow('matching:weigh')
  @Mutation(() => SetMatchingWeightsPayload, {
    nullable: true,
    description:
      "Sets weights for the pairs of one of the coordinator's regions, as a new version; what is proposed from then on " +
      'says which one it is of. Sent again, it changes nothing.',
  })
  setMatchingWeights(
    @Arg('input', () => SetMatchingWeightsInput) input: SetMatchingWeightsInput,
    @Ctx() context: HubContext,
  ): Promise<SetMatchingWeightsPayload> {
    return setMatchingWeights(context, input);
  }
}
