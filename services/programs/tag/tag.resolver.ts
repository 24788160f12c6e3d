import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { groupedInOrder, type HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { assertKnown } from '#kernel/graph/unknown-codes.js';
import { Allow } from '../actions/allow.js';
import { MentoringProgram } from '../program/program.type.js';
import { CollegeYear } from '../year/college-year.type.js';
import { putTags } from './mutations/put-tags.js';
import { tagProgrammes } from './mutations/tag-programmes.js';
import { PutTagsInput, TagProgrammesInput, TagsPayload } from './tag-mutations.type.js';
import { tagsOfRegion, tagsOfYears } from './tag.repository.js';
import { RegionTag } from './tag.type.js';

/** Tags of a college's years, together with those of others that the request asks for. */
const loadTags = (context: HubContext, collegeId: string) =>
  context.loaders
    .get<string, Awaited<ReturnType<typeof tagsOfYears>>>('CollegeYear.tags', async (ids) =>
      groupedInOrder(ids, await tagsOfYears(context, ids), (row) => row.collegeId),
    )
    .load(collegeId);

@Resolver(() => RegionTag)
export class TagResolver {
  @Allow('form:read')
  @Rows({ each: 20 })
  @Query(() => [RegionTag], { nullable: true, description: 'Tags of a region, by code; at most 100.' })
  async regionTags(
    @Arg('region', () => String, { description: 'Code of the region; an unknown one is BAD_USER_INPUT.' })
    region: string,
    @Ctx() context: HubContext,
  ): Promise<RegionTag[]> {
    await assertKnown(context, 'region', { argument: 'region', codes: [region] });
    return tagsOfRegion(context, region);
  }

  @Allow('tag:write')
  @Mutation(() => TagsPayload, {
    nullable: true,
    description: "Puts tags of one of the coordinator's regions in place. Sent again, the same rows change nothing.",
  })
  putTags(@Arg('input', () => PutTagsInput) input: PutTagsInput, @Ctx() context: HubContext): Promise<TagsPayload> {
    return putTags(context, input);
  }

  @Allow('tag:put')
  @Mutation(() => TagsPayload, {
    nullable: true,
    description:
      "Gives tags of the region to a college's year and its programmes, or takes them back. Sent again, the same rows " +
      'change nothing.',
  })
  tagProgrammes(
    @Arg('input', () => TagProgrammesInput) input: TagProgrammesInput,
    @Ctx() context: HubContext,
  ): Promise<TagsPayload> {
    return tagProgrammes(context, input);
  }
}

@Resolver(() => CollegeYear)
export class TagsOfYearResolver {
  @Rows({ each: 5 })
  @FieldResolver(() => [RegionTag], { description: 'Tags of the whole year, by code.' })
  async tags(@Root() { collegeId, year }: CollegeYear, @Ctx() context: HubContext): Promise<RegionTag[]> {
    const tags = await loadTags(context, collegeId);
    return tags.filter((tag) => tag.year === year && tag.form === '');
  }
}

@Resolver(() => MentoringProgram)
export class TagsOfProgramResolver {
  @Rows({ each: 5 })
  @FieldResolver(() => [RegionTag], { description: 'Tags of the programme, and of its whole year, by code.' })
  async tags(@Root() { college, year, form }: MentoringProgram, @Ctx() context: HubContext): Promise<RegionTag[]> {
    const tags = await loadTags(context, college.id);
    const own = tags.filter((tag) => tag.year === year && ['', form.code].includes(tag.form));
    return [...new Map(own.map((tag) => [tag.code, tag])).values()];
  }
}
