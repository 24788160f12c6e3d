import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Allow } from '../actions/allow.js';
import { loadIndicator } from '../indicator/indicator.loader.js';
import { Indicator } from '../indicator/indicator.type.js';
import { indicatorsOfRegion } from '../indicator/indicator.repository.js';
import {
  DefineIndicatorInput,
  DefineIndicatorPayload,
  RetireIndicatorInput,
  RetireIndicatorPayload,
} from './indicator-mutations.type.js';
import { defineIndicator } from './mutations/define-indicator.js';
import { retireIndicator } from './mutations/retire-indicator.js';

@Resolver()
export class IndicatorMutationsResolver {
  @Allow('indicator:write')
  @Mutation(() => DefineIndicatorPayload, {
    nullable: true,
    description:
      "Defines an indicator of one of the coordinator's regions. Another formula under the same code is a new " +
      'version; other texts alone are a correction. One that was retired is watched again. As a dry run it answers what ' +
      'the figures would be, and keeps nothing.',
  })
  defineIndicator(
    @Arg('input', () => DefineIndicatorInput) input: DefineIndicatorInput,
    @Ctx() context: HubContext,
  ): Promise<DefineIndicatorPayload> {
    return defineIndicator(context, input);
  }

  @Allow('indicator:write')
  @Mutation(() => RetireIndicatorPayload, {
    nullable: true,
    description:
      "Has one of the coordinator's regions no longer watch an indicator, of its own or one that ships: lists, " +
      'scorecards and tables leave it out. Figures and targets of the past stay, and are found by its code.',
  })
  retireIndicator(
    @Arg('input', () => RetireIndicatorInput) input: RetireIndicatorInput,
    @Ctx() context: HubContext,
  ): Promise<RetireIndicatorPayload> {
    return retireIndicator(context, input);
  }
}

@Resolver(() => DefineIndicatorPayload)
export class DefineIndicatorPayloadResolver {
  @FieldResolver(() => Indicator, { nullable: true })
  indicator(
    @Root() { indicatorId, preview }: DefineIndicatorPayload,
    @Ctx() context: HubContext,
  ): Promise<Indicator | null> | Indicator | null {
    // What was tried is not kept, so it can't be found by its id.
    if (preview) return preview.indicator;
    return indicatorId ? loadIndicator(context, indicatorId) : null;
  }
}

@Resolver(() => RetireIndicatorPayload)
export class RetireIndicatorPayloadResolver {
  @FieldResolver(() => Indicator, { nullable: true })
  async indicator(
    @Root() { regionId, code }: RetireIndicatorPayload,
    @Ctx() context: HubContext,
  ): Promise<Indicator | null> {
    if (code === null) return null;
    const indicators = await indicatorsOfRegion(context, regionId, true);
    return indicators.find((one) => one.code === code) ?? null;
  }
}
