import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { notStaff } from '#kernel/graph/access.js';
import { placeOf } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { staffColleges } from '#kernel/session/session.js';
import { Allow } from '../../actions/allow.js';
import { decidePairs } from './mutations/decide-pairs.js';
import { pairDecisionsPage } from './pair-decision.repository.js';
import {
  DecidePairsInput,
  DecidePairsPayload,
  PairDecisionConnection,
  PairDecisionsArgs,
} from './pair-decision.type.js';

@Resolver(() => PairDecisionConnection)
export class PairDecisionResolver {
  @Allow('matching:read')
  @Query(() => PairDecisionConnection, {
    nullable: true,
    description:
      'What the curators of a college have settled of pairs before any proposal: pins, and who is not to be a pair. For ' +
      'the staff of the college; FORBIDDEN for others.',
  })
  pairDecisions(
    @Args(() => PairDecisionsArgs) args: PairDecisionsArgs,
    @Ctx() context: HubContext,
  ): Promise<PairDecisionConnection> {
    if (!staffColleges(context.session).includes(args.collegeId)) throw notStaff();
    return pairDecisionsPage(context, args, placeOf(args));
  }

  @Allow('mentorship:write')
  @Mutation(() => DecidePairsPayload, {
    nullable: true,
    description:
      'Settles pairs before any proposal, for matchPairs to keep to: pins them, rules them out, or takes that back. Sent ' +
      'again, the same rows change nothing.',
  })
  decidePairs(
    @Arg('input', () => DecidePairsInput) input: DecidePairsInput,
    @Ctx() context: HubContext,
  ): Promise<DecidePairsPayload> {
    return decidePairs(context, input);
  }
}
