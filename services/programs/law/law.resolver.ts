import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { assertKnown } from '#kernel/graph/unknown-codes.js';
import { Allow } from '../actions/allow.js';
import { SwitchRuleInput, SwitchRulePayload } from './law-mutations.type.js';
import { rulesOfRegion } from './law.repository.js';
import { lawRulesOf } from './law.shape.js';
import { LawRule } from './law.type.js';
import { switchRule } from './mutations/switch-rule.js';

@Resolver(() => LawRule)
export class LawResolver {
  @Allow('law:read')
  @Rows({ each: 10 })
  @Query(() => [LawRule], {
    nullable: true,
    description:
      'Norms of today with their sources, and what they do in a region. For its coordinators and the staff of its ' +
      'colleges; of a region beyond the caller’s reach all are told as OFF.',
  })
  async lawRules(
    @Arg('region', () => String, { description: 'Code of the region; an unknown one is BAD_USER_INPUT.' })
    region: string,
    @Ctx() context: HubContext,
  ): Promise<LawRule[]> {
    await assertKnown(context, 'region', { argument: 'region', codes: [region] });
    return lawRulesOf(await rulesOfRegion(context, region), context.language);
  }

  @Allow('law:switch')
  @Mutation(() => SwitchRulePayload, {
    nullable: true,
    description:
      "Switches a norm on or off in one of the coordinator's regions, from a day on. What was switched before stays in " +
      'the history. Sent again, it changes nothing.',
  })
  switchRule(
    @Arg('input', () => SwitchRuleInput) input: SwitchRuleInput,
    @Ctx() context: HubContext,
  ): Promise<SwitchRulePayload> {
    return switchRule(context, input);
  }
}
