import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Allow } from '../actions/allow.js';
import { setTargets } from './mutations/set-targets.js';
import { SetTargetsInput, SetTargetsPayload } from './target-mutations.type.js';

@Resolver()
export class TargetMutationsResolver {
  @Allow('target:write')
  @Mutation(() => SetTargetsPayload, {
    nullable: true,
    description:
      "Sets targets of one of the coordinator's regions and of its colleges, and removes those whose value is null. Sent " +
      'again, the same rows change nothing.',
  })
  setTargets(
    @Arg('input', () => SetTargetsInput) input: SetTargetsInput,
    @Ctx() context: HubContext,
  ): Promise<SetTargetsPayload> {
    return setTargets(context, input);
  }
}
