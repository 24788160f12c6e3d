import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { Region } from '../region/region.stub.js';
import { targetHashes } from './target.repository.js';

@Resolver(() => Region)
export class RegionTargetsResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'SHA-256 of all targets of the region and its colleges as they stand, in hexadecimal: equal where they are. What ' +
      'was published does not change, and what is missing to a target does with this.',
  })
  targetsHash(@Root() region: Region, @Ctx() context: HubContext): Promise<string | null> {
    return context.loaders
      .get<string, string | null>('Region.targetsHash', async (ids) =>
        inOrder(ids, await targetHashes(context, ids), ({ regionId }) => regionId).map((row) => row?.hash ?? null),
      )
      .load(region.id);
  }
}
