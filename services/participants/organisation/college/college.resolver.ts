import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { placeOf } from '#kernel/graph/connection.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { badUserInput } from '#kernel/graph/errors.js';
import { asksForNothingBut } from '#kernel/graph/selection.js';
import { assertKnown, regionIdOf } from '#kernel/graph/unknown-codes.js';
import { Allow } from '../../actions/allow.js';
import { loadRegion } from '../region/region.loader.js';
import { Region } from '../region/region.type.js';
import { allColleges, collegesByKeys, collegesOfRegions, toCollegePage } from './college.repository.js';
import { College, CollegeConnection, CollegeKey } from './college.type.js';
import {
  CreateCollegeInput,
  CreateCollegePayload,
  UpdateCollegeInput,
  UpdateCollegePayload,
} from './college-mutations.type.js';
import { CollegesArgs, collegesFilter } from './colleges.args.js';
import { createCollege } from './mutations/create-college.js';
import { updateCollege } from './mutations/update-college.js';

const USE_BY = 'Say by: {id: …} or by: {code: …}, which takes one key and no more.';

function oneKey(given: readonly (CollegeKey | null | undefined)[]): CollegeKey {
  const [key, ...others] = given.filter((one) => one != null);
  if (key && others.length === 0) return key;
  throw badUserInput({
    ru: 'Укажите одно: by: {id: …} или by: {code: …}.',
    en: 'Give one of them: by: {id: …} or by: {code: …}.',
  });
}

export const loadCollege = (context: HubContext, id: string): Promise<College | null> =>
  context.loaders
    .get<string, College | null>('College', async (ids) =>
      inOrder(ids, await collegesByKeys(context, { ids }), (college) => college.id),
    )
    .load(id);

@Resolver(() => UpdateCollegePayload)
export class UpdateCollegePayloadResolver {
  @FieldResolver(() => College, { nullable: true })
  college(@Root() { collegeId }: UpdateCollegePayload, @Ctx() context: HubContext): Promise<College | null> | null {
    return collegeId ? loadCollege(context, collegeId) : null;
  }
}

@Resolver(() => College)
export class CollegeResolver {
  @Allow('organisation:read')
  @Query(() => CollegeConnection, { nullable: true, description: 'Colleges of the hub, by code.' })
  async colleges(
    @Args(() => PageArgsType) page: PageArgsType,
    @Args(() => CollegesArgs) asked: CollegesArgs,
    @Arg('region', () => String, {
      nullable: true,
      description: 'Of the region of this code only; an unknown code is BAD_USER_INPUT.',
    })
    region: string | null,
    @Ctx() context: HubContext,
  ): Promise<CollegeConnection> {
    const place = placeOf(page);
    const part = { place, ...collegesFilter(asked) };
    if (region == null) return toCollegePage(await allColleges(context, part), place);
    return toCollegePage(await collegesOfRegions(context, [await regionIdOf(context, 'region', region)], part), place);
  }

  @Allow('organisation:read')
  @Query(() => College, {
    nullable: true,
    description:
      'A college by its id or its code; an unknown code is BAD_USER_INPUT, and null is for an id that no college has.',
  })
  async college(
    @Arg('by', () => CollegeKey, { nullable: true, description: 'The key that the college is found by.' })
    by: CollegeKey | null,
    @Arg('id', () => ID, { nullable: true, description: 'Id of the college.', deprecationReason: USE_BY })
    id: string | null,
    @Arg('code', () => String, { nullable: true, description: 'Code of the college.', deprecationReason: USE_BY })
    code: string | null,
    @Ctx() context: HubContext,
  ): Promise<College | null> {
    const key = oneKey([by, id == null ? null : { id }, code == null ? null : { code }]);
    const found = await collegesByKeys(context, key.code == null ? { ids: [key.id!] } : { codes: [key.code] });
    if (!found[0] && key.code != null) {
      await assertKnown(context, 'college', { argument: by ? 'by.code' : 'code', codes: [key.code] });
    }
    return found[0] ?? null;
  }

  @Allow('college:write')
  @Mutation(() => UpdateCollegePayload, {
    nullable: true,
    description: "Changes names and municipality of a college in one of the coordinator's regions. Its code stays.",
  })
  updateCollege(
    @Arg('input', () => UpdateCollegeInput) input: UpdateCollegeInput,
    @Ctx() context: HubContext,
  ): Promise<UpdateCollegePayload> {
    return updateCollege(context, input);
  }

  @FieldResolver(() => Region, { description: 'The region that the college belongs to.' })
  region(
    @Root() { regionId }: College,
    @Ctx() context: HubContext,
    @Info() info: GraphQLResolveInfo,
  ): Pick<Region, 'id'> | Promise<Region | null> {
    // A college has a region, and its page asks other subgraphs about it.
    return asksForNothingBut(info, ['__typename', 'id']) ? { id: regionId } : loadRegion(context, regionId);
  }

  @Allow('college:write')
  @Mutation(() => CreateCollegePayload, {
    nullable: true,
    description: "Creates a college in one of the coordinator's regions.",
  })
  createCollege(
    @Arg('input', () => CreateCollegeInput) input: CreateCollegeInput,
    @Ctx() context: HubContext,
  ): Promise<CreateCollegePayload> {
    return createCollege(context, input);
  }
}
