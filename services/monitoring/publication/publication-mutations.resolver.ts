import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Allow } from '../actions/allow.js';
import { loadPeriod } from '../period/period.loader.js';
import { Period } from '../period/period.type.js';
import { publishPeriod } from './mutations/publish-period.js';
import { PublishPeriodInput, PublishPeriodPayload } from './publication-mutations.type.js';

@Resolver(() => PublishPeriodPayload)
export class PublicationMutationsResolver {
  @Allow('period:publish')
  @Mutation(() => PublishPeriodPayload, {
    nullable: true,
    description:
      'Publishes what the region has accepted of a period, with nobody recognisable in it: figures of each college, each ' +
      'municipality and the region, whole, by form and by category. What is published never changes; a correction is ' +
      'published anew, with its reason. For coordinators of the region.',
  })
  publishPeriod(
    @Arg('input', () => PublishPeriodInput) input: PublishPeriodInput,
    @Ctx() context: HubContext,
  ): Promise<PublishPeriodPayload> {
    return publishPeriod(context, input);
  }

  @FieldResolver(() => Period, { nullable: true })
  period(@Root() { periodId }: PublishPeriodPayload, @Ctx() context: HubContext): Promise<Period | null> {
    return loadPeriod(context, periodId);
  }
}
