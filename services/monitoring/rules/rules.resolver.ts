import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { Allow } from '../actions/allow.js';
import { Region } from '../region/region.stub.js';
import { setPublishingRules } from './mutations/set-publishing-rules.js';
import { USUAL_RULES, type RegionRules } from './rules.policy.js';
import { rulesOfRegions } from './rules.repository.js';
import { PublishingRules, SetPublishingRulesInput, SetPublishingRulesPayload } from './rules.type.js';

@Resolver(() => Region)
export class PublishingRulesResolver {
  @FieldResolver(() => PublishingRules, {
    nullable: true,
    description: 'By what rules the region publishes next; what is published already names its own.',
  })
  async publishingRules(@Root() region: Region, @Ctx() context: HubContext): Promise<PublishingRules> {
    const rules = await context.loaders
      .get<string, RegionRules | null>('Region.publishingRules', async (ids) =>
        inOrder(ids, await rulesOfRegions(context.read, ids), ({ regionId }) => regionId),
      )
      .load(region.id);
    return rules ?? USUAL_RULES;
  }

  @Allow('rules:write')
  @Mutation(() => SetPublishingRulesPayload, {
    nullable: true,
    description:
      "Sets the rules by which one of the coordinator's regions publishes from now on. What is published stays as it is. " +
      'Sent again, they change nothing.',
  })
  setPublishingRules(
    @Arg('input', () => SetPublishingRulesInput) input: SetPublishingRulesInput,
    @Ctx() context: HubContext,
  ): Promise<SetPublishingRulesPayload> {
    return setPublishingRules(context, input);
  }
}
