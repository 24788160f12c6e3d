import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Allow } from '../actions/allow.js';
import { loadIndicator } from '../indicator/indicator.loader.js';
import { Indicator } from '../indicator/indicator.type.js';
import { DefineIndicatorInput, DefineIndicatorPayload } from './indicator-mutations.type.js';
import { defineIndicator } from './mutations/define-indicator.js';

@Resolver()
export class IndicatorMutationsResolver {
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
