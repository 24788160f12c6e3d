import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Allow } from '../../actions/allow.js';
import { setPlanDirections } from './mutations/set-plan-directions.js';
import { PlanDirectionsPayload, SetPlanDirectionsInput } from './plan-direction.type.js';

@Resolver(() => PlanDirectionsPayload)
export class PlanDirectionsResolver {
  @Allow('plan-direction:write')
  @Mutation(() => PlanDirectionsPayload, {
    nullable: true,
    description:
      'Adds directions of individual plans to those that ship, and retires those of the region. Sent again, the same ' +
      'rows change nothing.',
  })
  setPlanDirections(
    @Arg('input', () => SetPlanDirectionsInput) input: SetPlanDirectionsInput,
    @Ctx() context: HubContext,
  ): Promise<PlanDirectionsPayload> {
    return setPlanDirections(context, input);
  }
}
