import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { assertKnown } from '#kernel/graph/unknown-codes.js';
import { Allow } from '../../actions/allow.js';
import { createRegion } from './mutations/create-region.js';
import { updateRegion } from './mutations/update-region.js';
import { allRegions, regionByCode } from './region.repository.js';
import { Region } from './region.type.js';
import {
  CreateRegionInput,
  CreateRegionPayload,
  UpdateRegionInput,
  UpdateRegionPayload,
} from './region-mutations.type.js';

@Resolver(() => Region)
export class RegionResolver {
  @Allow('organisation:read')
  @Query(() => [Region], {
    nullable: true,
    description: 'Regions that this hub serves, by code: 1,100 at most, since a code is two or three digits.',
  })
  regions(@Ctx() context: HubContext): Promise<Region[]> {
    return allRegions(context);
  }

  @Allow('organisation:read')
  @Query(() => Region, {
    nullable: true,
    description: 'A region by its code; an unknown code is BAD_USER_INPUT.',
  })
  async region(
    @Arg('code', () => String, { description: 'Code of the subject of the federation, e.g. 26.' }) code: string,
    @Ctx() context: HubContext,
  ): Promise<Region | null> {
    const found = await regionByCode(context, code);
    if (!found) await assertKnown(context, 'region', { argument: 'code', codes: [code] });
    return found;
  }

  @Allow('region:write')
  @Mutation(() => CreateRegionPayload, {
    nullable: true,
    description: 'Creates a region. For the operator of the hub.',
  })
  createRegion(
    @Arg('input', () => CreateRegionInput) input: CreateRegionInput,
    @Ctx() context: HubContext,
  ): Promise<CreateRegionPayload> {
    return createRegion(context, input);
  }

  @Allow('region:write')
  @Mutation(() => UpdateRegionPayload, {
    nullable: true,
    description:
      'Changes names, time zone and first year of a region. For the operator of the hub, who sees no figures: where it is another ' +
      'day under the new time zone, the hub tells them for it when it next brings figures to date, at a midnight or a start.',
  })
  updateRegion(
    @Arg('input', () => UpdateRegionInput) input: UpdateRegionInput,
    @Ctx() context: HubContext,
  ): Promise<UpdateRegionPayload> {
    return updateRegion(context, input);
  }
}
