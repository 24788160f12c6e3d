import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { placeOf } from '#kernel/graph/connection.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import { groupedInOrder, type HubContext } from '#kernel/graph/context.js';
import { Region } from '../region/region.type.js';
import { collegesOfRegions, toCollegePage } from './college.repository.js';
import { CollegeConnection } from './college.type.js';
import { CollegesArgs, collegesFilter } from './colleges.args.js';

@Resolver(() => Region)
export class RegionCollegesResolver {
  @FieldResolver(() => CollegeConnection, { description: 'Colleges of the region, by code.' })
  async colleges(
    @Root() region: Region,
    @Args(() => PageArgsType) page: PageArgsType,
    @Args(() => CollegesArgs) asked: CollegesArgs,
    @Ctx() context: HubContext,
  ): Promise<CollegeConnection> {
    const place = placeOf(page);
    const filter = collegesFilter(asked);
    const loader = context.loaders.get<string, CollegeConnection>(
      `Region.colleges ${JSON.stringify(place)} ${JSON.stringify(filter)}`,
      async (regionIds) => {
        const rows = await collegesOfRegions(context, regionIds, { place, ...filter });
        return groupedInOrder(regionIds, rows, (row) => row.listOf).map((ofRegion) => toCollegePage(ofRegion, place));
      },
    );
    return loader.load(region.id);
  }
}
