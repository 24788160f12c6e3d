import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { assertKnown } from '#kernel/graph/unknown-codes.js';
import { Allow } from '../actions/allow.js';
import { openPeriod } from './mutations/open-period.js';
import { OpenPeriodInput, OpenPeriodPayload } from './period-mutations.type.js';
import { loadPeriod } from './period.loader.js';
import { periodsOfRegion } from './period.repository.js';
import { Period } from './period.type.js';

@Resolver(() => Period)
export class PeriodResolver {
  @Allow('period:read')
  @Query(() => [Period], {
    nullable: true,
    description:
      'Periods that a region has opened, the latest day first; an unknown code of a region is BAD_USER_INPUT. A year has ' +
      'at most 17 of them.',
  })
  async periods(
    @Arg('region', () => String, { description: 'Code of the region, e.g. 26.' }) region: string,
    @Arg('years', () => [AcademicYear], {
      nullable: true,
      description: 'Academic years that they lie in; all when left out.',
    })
    years: number[] | null,
    @Ctx() context: HubContext,
  ): Promise<Period[]> {
    const found = await periodsOfRegion(context, region, years ?? null);
    if (found.length === 0) await assertKnown(context, 'region', { argument: 'region', codes: [region] });
    return found;
  }

  @Allow('period:write')
  @Mutation(() => OpenPeriodPayload, {
    nullable: true,
    description:
      "Opens a period of one of the coordinator's regions for its colleges to tell, or changes the day to submit by of " +
      'one that is open. Sent again it changes nothing.',
  })
  openPeriod(
    @Arg('input', () => OpenPeriodInput) input: OpenPeriodInput,
    @Ctx() context: HubContext,
  ): Promise<OpenPeriodPayload> {
    return openPeriod(context, input);
  }
}

@Resolver(() => OpenPeriodPayload)
export class OpenPeriodPayloadResolver {
  @FieldResolver(() => Period, { nullable: true })
  period(@Root() { periodId }: OpenPeriodPayload, @Ctx() context: HubContext): Promise<Period | null> | null {
    return periodId === null ? null : loadPeriod(context, periodId);
  }
}
