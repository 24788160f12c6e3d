import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { regionIdOf } from '#kernel/graph/unknown-codes.js';
import { Allow } from '../actions/allow.js';
import { MeasureCategory } from './measure-category.type.js';
import { indicatorsOfRegion } from './indicator.repository.js';
import { Indicator, IndicatorTerm } from './indicator.type.js';

@Resolver()
export class IndicatorResolver {
  @Allow('indicator:read')
  @Query(() => [Indicator], {
    nullable: true,
    description:
      'Indicators in force: those that ship with the hub, and those that a region has defined for itself, 100 at most.',
  })
  async indicators(
    @Arg('region', () => String, {
      nullable: true,
      description: 'Code of the region whose own indicators are listed too; an unknown code is BAD_USER_INPUT.',
    })
    region: string | null,
    @Ctx() context: HubContext,
  ): Promise<Indicator[]> {
    return indicatorsOfRegion(context, region == null ? null : await regionIdOf(context, 'region', region));
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
