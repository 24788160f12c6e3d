import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { groupedInOrder, type HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { assertKnown } from '#kernel/graph/unknown-codes.js';
import { Allow } from '../actions/allow.js';
import { College } from '../college/college.stub.js';
import { PutFormInput, RegionFormPayload, RetireFormInput } from './form-mutations.type.js';
import { putForm } from './mutations/put-form.js';
import { retireForm } from './mutations/retire-form.js';
import { formOfRegion, formsOfColleges, formsOfRegion } from './region-form.repository.js';
import { RegionForm } from './region-form.type.js';

@Resolver(() => RegionFormPayload)
export class RegionFormResolver {
  @Allow('form:read')
  @Rows({ each: 15 })
  @Query(() => [RegionForm], {
    nullable: true,
    description:
      'Forms of mentoring of a region, by code: those that ship with the hub, and those that the region added.',
  })
  async regionForms(
    @Arg('region', () => String, { description: 'Code of the region; an unknown one is BAD_USER_INPUT.' })
    region: string,
    @Ctx() context: HubContext,
  ): Promise<RegionForm[]> {
    await assertKnown(context, 'region', { argument: 'region', codes: [region] });
    return formsOfRegion(context, region);
  }

  @Allow('form:write')
  @Mutation(() => RegionFormPayload, {
    nullable: true,
    description:
      "Adds a form of mentoring to one of the coordinator's regions, changes its titles and names, or adds names to one " +
      'that ships with the hub. Sent again, it changes nothing.',
  })
  putForm(
    @Arg('input', () => PutFormInput) input: PutFormInput,
    @Ctx() context: HubContext,
  ): Promise<RegionFormPayload> {
    return putForm(context, input);
  }

  @Allow('form:write')
  @Mutation(() => RegionFormPayload, {
    nullable: true,
    description:
      'Retires a form of mentoring in a region: programmes of it are opened up to a year and no further. What is there ' +
      'runs on, and keeps its figures. Sent again, it changes nothing.',
  })
  retireForm(
    @Arg('input', () => RetireFormInput) input: RetireFormInput,
    @Ctx() context: HubContext,
  ): Promise<RegionFormPayload> {
    return retireForm(context, input);
  }

  @FieldResolver(() => RegionForm, { nullable: true })
  form(
    @Root() { regionId, code, problems }: RegionFormPayload,
    @Ctx() context: HubContext,
  ): Promise<RegionForm | null> | null {
    return problems.length > 0 ? null : formOfRegion(context, regionId, code);
  }
}

@Resolver(() => College)
export class FormsOfCollegeResolver {
  @Rows({ each: 15 })
  @FieldResolver(() => [RegionForm], { description: 'Forms of mentoring of its region, by code.' })
  forms(@Root() { id }: College, @Ctx() context: HubContext): Promise<RegionForm[]> {
    return context.loaders
      .get<string, RegionForm[]>('College.forms', async (ids) =>
        groupedInOrder(ids, await formsOfColleges(context, ids), ({ collegeId }) => collegeId),
      )
      .load(id);
  }
}
