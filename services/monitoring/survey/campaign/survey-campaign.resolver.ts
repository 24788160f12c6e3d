import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { placeOf, toPage } from '#kernel/graph/connection.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import type { HubContext } from '#kernel/graph/context.js';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { regionIdOf } from '#kernel/graph/unknown-codes.js';
import { Allow } from '../../actions/allow.js';
import { College } from '../../college/college.stub.js';
import { Region } from '../../region/region.stub.js';
import { loadTemplate } from '../template/survey-template.loader.js';
import { toTemplate } from '../template/survey-template.shape.js';
import { SurveyTemplate } from '../template/survey-template.type.js';
import { closeSurveyCampaign } from './mutations/close-survey-campaign.js';
import { openSurveyCampaign } from './mutations/open-survey-campaign.js';
import { CloseSurveyCampaignInput, OpenSurveyCampaignInput, SurveyCampaignPayload } from './survey-campaign-mutations.type.js'; // prettier-ignore
import { campaignKey, campaignsPage } from './survey-campaign.repository.js';
import { SurveyCampaign, SurveyCampaignConnection } from './survey-campaign.type.js';

@Resolver(() => SurveyCampaign)
export class SurveyCampaignResolver {
  @Allow('survey:read')
  @Query(() => SurveyCampaignConnection, {
    nullable: true,
    description: "Surveys of the caller's regions and colleges, the latest first.",
  })
  async surveyCampaigns(
    @Arg('region', () => String, {
      nullable: true,
      description: 'Of the region of this code and its colleges only; an unknown code is BAD_USER_INPUT.',
    })
    region: string | null,
    @Arg('college', () => ID, {
      nullable: true,
      description: 'Those that this college takes part in: its own, and those of its region.',
    })
    collegeId: string | null,
    @Arg('year', () => AcademicYear, { nullable: true, description: 'Of this academic year only.' })
    year: number | null,
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: HubContext,
  ): Promise<SurveyCampaignConnection> {
    const place = placeOf(page);
    const regionId = region == null ? null : await regionIdOf(context, 'region', region);
    const rows = await campaignsPage(context, { regionId, collegeId, year }, place);
    return toPage(rows, place, campaignKey);
  }

  @FieldResolver(() => Region, { description: 'The region that it runs in.' })
  region(@Root() { regionId }: SurveyCampaign): Region {
    return { id: regionId };
  }

  @FieldResolver(() => College, { nullable: true, description: 'The college that asks; null where the region does.' })
  college(@Root() { collegeId }: SurveyCampaign): College | null {
    return collegeId === null ? null : { id: collegeId };
  }

  @FieldResolver(() => SurveyTemplate, { description: 'What is asked.' })
  async template(@Root() { templateId }: SurveyCampaign, @Ctx() context: HubContext): Promise<SurveyTemplate | null> {
    const row = await loadTemplate(context, templateId);
    return row && toTemplate(row, context.language);
  }

  @Allow('survey:write')
  @Mutation(() => SurveyCampaignPayload, {
    nullable: true,
    description: 'Opens a survey of mentees or mentors, in a region or in one college.',
  })
  openSurveyCampaign(
    @Arg('input', () => OpenSurveyCampaignInput) input: OpenSurveyCampaignInput,
    @Ctx() context: HubContext,
  ): Promise<SurveyCampaignPayload> {
    return openSurveyCampaign(context, input);
  }

  @Allow('survey:write')
  @Mutation(() => SurveyCampaignPayload, {
    nullable: true,
    description: 'Closes a survey before its last day: it takes no more answers, and those that it has are told.',
  })
  closeSurveyCampaign(
    @Arg('input', () => CloseSurveyCampaignInput) input: CloseSurveyCampaignInput,
    @Ctx() context: HubContext,
  ): Promise<SurveyCampaignPayload> {
    return closeSurveyCampaign(context, input);
  }
}
