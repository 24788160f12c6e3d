import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { regionIdOf } from '#kernel/graph/unknown-codes.js';
import { Allow } from '../actions/allow.js';
import { MeasureCategory } from './measure-category.type.js';
import { loadVersions } from './indicator.loader.js';
import { indicatorsOfRegion } from './indicator.repository.js';
import { Indicator, IndicatorTerm } from './indicator.type.js';

@Resolver()
export class IndicatorResolver {
  @Allow('indicator:read')
  @Query(() => [Indicator], {
    nullable: true,
    description:
      'Indicators in force: those that ship with the hub, and those that a region has defined for itself, 100 at most; ' +
      'without those that it has retired, and offers that it has not chosen.',
  })
  async indicators(
    @Arg('region', () => String, {
      nullable: true,
      description: 'Code of the region whose own indicators are listed too; an unknown code is BAD_USER_INPUT.',
    })
    region: string | null,
    @Arg('retired', () => Boolean, {
      nullable: true,
      description:
        'True: with those that the region does not watch: retired ones, which say since when and why, and offers.',
    })
    retired: boolean | null,
    @Ctx() context: HubContext,
  ): Promise<Indicator[]> {
    const regionId = region == null ? null : await regionIdOf(context, 'region', region);
    return indicatorsOfRegion(context, regionId, retired ?? false);
  }
}

@Resolver(() => Indicator)
export class IndicatorVersionsResolver {
  @Rows({ each: 3 })
  @FieldResolver(() => [Indicator], {
    nullable: true,
    description: 'All versions of it, the oldest first: each formula that figures were ever computed by.',
  })
  versions(@Root() { id }: Indicator, @Ctx() context: HubContext): Promise<Indicator[]> {
    return loadVersions(context, id);
  }
}

@Resolver(() => IndicatorTerm)
export class IndicatorTermResolver {
  @FieldResolver(() => MeasureCategory, { nullable: true })
  category(@Root() { category }: IndicatorTerm): string | null {
    return category || null;
  }

  @FieldResolver(() => String, { nullable: true })
  form(@Root() { form }: IndicatorTerm): string | null {
    return form || null;
  }
}
