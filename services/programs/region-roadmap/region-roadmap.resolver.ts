import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { say } from '#kernel/i18n/messages.js';
import { Allow } from '../actions/allow.js';
import { Region } from '../region/region.stub.js';
import { PROOFS } from '../roadmap/evidence.policy.js';
import { editRoadmap } from './mutations/edit-roadmap.js';
import { roadmapsOfRegions } from './region-roadmap.repository.js';
import { EditRoadmapInput, EditRoadmapPayload, PossibleProof, StandardRoadmap } from './region-roadmap.type.js';

@Resolver(() => StandardRoadmap)
export class PossibleProofsResolver {
  @FieldResolver(() => [PossibleProof])
  possibleProofs(@Ctx() { language }: HubContext): PossibleProof[] {
    return PROOFS.map(({ code, title }) => ({ code, title: say(title, language) }));
  }
}

@Resolver(() => Region)
export class RegionRoadmapResolver {
  @FieldResolver(() => StandardRoadmap, {
    nullable: true,
    description:
      'The roadmap with which a college year is opened: the latest version of the region that holds then, for its ' +
      'coordinators and the staff of its colleges; to others the standard.',
  })
  roadmap(
    @Root() { id }: Region,
    @Arg('year', () => AcademicYear, { description: 'Academic year.' }) year: number,
    @Ctx() context: HubContext,
  ): Promise<StandardRoadmap | null> {
    return context.loaders
      .get<string, StandardRoadmap | null>(`Region.roadmap ${year}`, async (ids) => {
        const found = await roadmapsOfRegions((sql, params) => context.read.rows(sql, params), ids, year);
        return inOrder(ids, found, ({ regionId }) => regionId);
      })
      .load(id);
  }

  @Allow('roadmap:write')
  @Mutation(() => EditRoadmapPayload, {
    nullable: true,
    description:
      "Makes a new version of the region's roadmap, with which years are opened from then on. Years that are open keep the " +
      'version of their copy.',
  })
  editRoadmap(
    @Arg('input', () => EditRoadmapInput) input: EditRoadmapInput,
    @Ctx() context: HubContext,
  ): Promise<EditRoadmapPayload> {
    return editRoadmap(context, input);
  }
}
