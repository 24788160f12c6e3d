import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { regionIdOf, unknownCodes } from '#kernel/graph/unknown-codes.js';
import { academicYearOf } from '#kernel/time/academic-year.js';
import { Allow } from '../actions/allow.js';
import { codesAndDay, collegesByCode, targetsSet } from './target.repository.js';
import { Target, TargetsArgs } from './target.type.js';
import { trajectory } from './trajectory.policy.js';

@Resolver()
export class TargetResolver {
  @Allow('indicator:read')
  @Rows({ each: 100 })
  @Query(() => [Target], {
    nullable: true,
    description:
      'Targets of a region, or those that one of its colleges has of its own, by indicator and year: what was set, and ' +
      'in the years without a target of their own, up to the running one, what is carried forward.',
  })
  async targets(
    @Args(() => TargetsArgs) { region, indicator, college }: TargetsArgs,
    @Ctx() context: HubContext,
  ): Promise<Target[]> {
    const regionId = await regionIdOf(context, 'region', region);
    const { codes, today } = await codesAndDay(context, regionId);
    if (indicator != null && !codes.includes(indicator)) {
      throw unknownCodes({ argument: 'indicator', codes: [indicator] }, codes);
    }
    const collegeId = college == null ? null : await collegeIdOf(context, regionId, college);
    const set = await targetsSet(context, { regionId, collegeId, indicator: indicator ?? null });
    return trajectory(set, academicYearOf(today));
  }
}

async function collegeIdOf(context: HubContext, regionId: string, code: string): Promise<string> {
  const colleges = await collegesByCode(context, regionId);
  const id = colleges.get(code);
  if (id === undefined) throw unknownCodes({ argument: 'college', codes: [code] }, [...colleges.keys()]);
  return id;
}
