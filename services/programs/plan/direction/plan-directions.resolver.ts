import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { assertKnown } from '#kernel/graph/unknown-codes.js';
import { Allow } from '../../actions/allow.js';
import { DIRECTIONS } from '../directions.data.js';
import { setPlanDirections } from './mutations/set-plan-directions.js';
import { directionsOfRegion } from './plan-direction.repository.js';
import { PlanDirectionsPayload, RegionPlanDirection, SetPlanDirectionsInput } from './plan-direction.type.js';

@Resolver(() => PlanDirectionsPayload)
export class PlanDirectionsResolver {
  @Allow('plan-direction:read')
  @Rows({ each: 20 })
  @Query(() => [RegionPlanDirection], {
    nullable: true,
    description:
      'Directions of individual plans in a region: those that ship, in their order, and those that it adds, by code, those ' +
      'that it retired among them; of these at most 100.',
  })
  async regionPlanDirections(
    @Arg('region', () => String, { description: 'Code of the region; an unknown one is BAD_USER_INPUT.' })
    region: string,
    @Ctx() context: HubContext,
  ): Promise<RegionPlanDirection[]> {
    await assertKnown(context, 'region', { argument: 'region', codes: [region] });
    const shipped = DIRECTIONS.INDIVIDUAL_PLAN.map(({ code, title }) => ({
      ...{ code, titleRu: title.ru, titleEn: title.en, own: false, retired: false },
    }));
    return [...shipped, ...(await directionsOfRegion(context, region))];
  }

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
