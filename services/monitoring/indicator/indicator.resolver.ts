import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { regionIdOf } from '#kernel/graph/unknown-codes.js';
import { Allow } from '../actions/allow.js';
import { MeasureCategory } from './measure-category.type.js';
import { DefineIndicatorInput, DefineIndicatorPayload } from './indicator-mutations.type.js';
import { loadIndicator } from './indicator.loader.js';
import { indicatorsOfRegion } from './indicator.repository.js';
import { Indicator, IndicatorTerm } from './indicator.type.js';
import { defineIndicator } from './mutations/define-indicator.js';

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

  @Allow('indicator:write')
  @Mutation(() => DefineIndicatorPayload, {
    nullable: true,
    description:
      "Defines an indicator of one of the coordinator's regions. Another formula under the same code is a new " +
      'version; other texts alone are a correction.',
  })
  defineIndicator(
    @Arg('input', () => DefineIndicatorInput) input: DefineIndicatorInput,
    @Ctx() context: HubContext,
  ): Promise<DefineIndicatorPayload> {
    return defineIndicator(context, input);
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

@Resolver(() => DefineIndicatorPayload)
export class DefineIndicatorPayloadResolver {
  @FieldResolver(() => Indicator, { nullable: true })
  indicator(
    @Root() { indicatorId }: DefineIndicatorPayload,
    @Ctx() context: HubContext,
  ): Promise<Indicator | null> | null {
    return indicatorId ? loadIndicator(context, indicatorId) : null;
  }
}
