import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Allow } from '../actions/allow.js';
import { MatchPairsInput, MatchPairsPayload } from './matching-mutations.type.js';
import { matchPairs } from './mutations/match-pairs.js';

@Resolver(() => MatchPairsPayload)
export class MatchingResolver {
  @Allow('mentorship:write')
  @Mutation(() => MatchPairsPayload, {
    nullable: true,
    description:
      'Proposes pairs for a programme from the bases of its college: as many mentees as possible get a mentor, with the ' +
      'greatest total score, and of such ways the one with the fairest load. The same bases give the same pairs. ' +
      'Nothing is recorded: proposeMentorships publishes those that the curator keeps. A pair that was ended early for a ' +
      'reason is not proposed again. What the curators settled (decidePairs) is kept to, and scored by the weights ' +
      'of the region (matchingWeights).',
  })
  matchPairs(
    @Arg('input', () => MatchPairsInput) input: MatchPairsInput,
    @Ctx() context: HubContext,
  ): Promise<MatchPairsPayload> {
    return matchPairs(context, input);
  }
}
