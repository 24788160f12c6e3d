import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { coordinatedRegions } from '#kernel/session/session.js';
import { Allow } from '../../actions/allow.js';
import { College } from '../../college/college.stub.js';
import { campaignsByIds } from '../campaign/survey-campaign.repository.js';
import type { SurveyCampaign } from '../campaign/survey-campaign.type.js';
import { templatesByIds } from '../template/survey-template.repository.js';
import { changesOf, participationOf, textsOf, valuesOf, type Participation } from './result.repository.js';
import { byQuestion, toResult } from './result.shape.js';
import { SurveyResult } from './result.type.js';

@Resolver(() => SurveyResult)
export class SurveyResultResolver {
  @Allow('survey:read')
  @Rows({ by: 'campaigns', each: 10 })
  @Query(() => [SurveyResult], {
    nullable: true,
    description:
      "What became of surveys: one result for each of the caller's colleges that asked and, to coordinators, one for the " +
      'whole region behind them. What was answered is told once a survey is over, and of five people at least.',
  })
  async surveyResults(
    @Arg('campaigns', () => [ID], { description: 'Ids of campaigns; one that the caller may not see is left out.' })
    ids: string[],
    @Ctx() context: HubContext,
  ): Promise<SurveyResult[]> {
    const [campaigns, participation, values, texts, changes] = await Promise.all([
      campaignsByIds(context, ids),
      participationOf(context, ids),
      valuesOf(context, ids),
      textsOf(context, ids),
      changesOf(context, ids),
    ]);
    const templates = await templatesByIds(context, [...new Set(campaigns.map(({ templateId }) => templateId))]);
    const told = { values: byQuestion(values), texts: byQuestion(texts), changes: byQuestion(changes) };
    const found = new Map(campaigns.map((campaign) => [campaign.id, campaign]));
    return [...new Set(ids)].flatMap((id) => {
      const campaign = found.get(id);
      if (!campaign) return [];
      const { questions = [] } = templates.find((template) => template.id === campaign.templateId) ?? {};
      return groupsOf(context, campaign, participation).map((group) =>
        toResult(campaign, questions, group, told, context.language),
      );
    });
  }

  @FieldResolver(() => College, { nullable: true, description: 'The college; null for the whole region.' })
  college(@Root() { collegeId }: SurveyResult): College | null {
    return collegeId === null ? null : { id: collegeId };
  }
}

/** The colleges that asked, and behind them, for who sees all of them, the region. */
function groupsOf(
  { session }: HubContext,
  { id, collegeId, regionId }: SurveyCampaign,
  participation: readonly Participation[],
): Participation[] {
  const colleges = participation.filter(({ campaignId }) => campaignId === id);
  if (collegeId !== null || colleges.length === 0 || !coordinatedRegions(session).includes(regionId)) return colleges;
  const sum = (field: 'invited' | 'answered') => colleges.reduce((total, college) => total + college[field], 0);
  return [...colleges, { campaignId: id, collegeId: null, invited: sum('invited'), answered: sum('answered') }];
}
