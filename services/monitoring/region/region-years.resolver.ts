import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { currentYearOf, yearsOf } from './region-years.policy.js';
import { FigureYear } from './region-years.type.js';
import { yearsKnown, type YearsKnownOfRegion } from './region.repository.js';
import { Region } from './region.stub.js';

@Resolver(() => Region)
export class RegionYearsResolver {
  @FieldResolver(() => [FigureYear], {
    nullable: true,
    description:
      'Academic years that the region can be asked about, the latest first: the running one by its time zone, those ' +
      'that the caller sees figures of, live or published, those with targets up to the running one, and all between.',
  })
  async years(@Root() region: Region, @Ctx() context: HubContext): Promise<FigureYear[] | null> {
    const known = await loadYears(context, region.id);
    return known && yearsOf(known);
  }

  @FieldResolver(() => AcademicYear, {
    nullable: true,
    description:
      'The academic year to show first: the latest one of which at least half of the colleges asked have given shares; ' +
      'else the latest one with shares of any, else with any figures, else the running one by the time zone of the region.',
  })
  async currentYear(@Root() region: Region, @Ctx() context: HubContext): Promise<number | null> {
    const known = await loadYears(context, region.id);
    return known && currentYearOf(known);
  }
}

/** Null for a region that there is not. */
function loadYears(context: HubContext, regionId: string): Promise<YearsKnownOfRegion | null> {
  return context.loaders
    .get<string, YearsKnownOfRegion | null>('Region.years', async (ids) =>
      inOrder(ids, await yearsKnown(context, ids), (known) => known.regionId),
    )
    .load(regionId);
}
