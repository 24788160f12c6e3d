import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { loadCollege } from '../../organisation/college/college.resolver.js';
import { College } from '../../organisation/college/college.type.js';
import { loadRegion } from '../../organisation/region/region.loader.js';
import { Region } from '../../organisation/region/region.type.js';
import { RoleToGive } from './role-to-give.type.js';

@Resolver(() => RoleToGive)
export class RoleToGiveResolver {
  @FieldResolver(() => [Region], {
    description: 'Regions that it is given for, or for whose colleges; by what the caller holds as their coordinator.',
  })
  async regions(@Root() { regionIds }: RoleToGive, @Ctx() context: HubContext): Promise<Region[]> {
    const found = await Promise.all(regionIds.map((id) => loadRegion(context, id)));
    return found.filter((region) => region !== null);
  }

  @FieldResolver(() => [College], {
    description: 'Colleges that it is given for, or for whose people; by what the caller holds as their staff.',
  })
  async colleges(@Root() { collegeIds }: RoleToGive, @Ctx() context: HubContext): Promise<College[]> {
    const found = await Promise.all(collegeIds.map((id) => loadCollege(context, id)));
    return found.filter((college) => college !== null);
  }
}
