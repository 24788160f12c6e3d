import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { Problem } from '#kernel/graph/problem.js';
import { campaignOf, placeOfCollege } from '../campaign/survey-campaign-write.repository.js';
import { campaignProblem } from '../campaign/survey-campaign.problems.js';
import { SurveyState, type SurveyCampaign } from '../campaign/survey-campaign.type.js';
import { linkProblem } from '../link/link.problems.js';

/** The campaign by which a college asks its people, or why it can't: it is another's, or it is over. */
export async function campaignToAsk(
  work: UnitOfWork,
  campaignId: string,
  collegeId: string,
): Promise<SurveyCampaign | Problem> {
  const campaign = await campaignOf(work, campaignId);
  const place = await placeOfCollege(work, collegeId);
  const takesPart = campaign?.collegeId ? campaign.collegeId === collegeId : campaign?.regionId === place?.regionId;
  if (!campaign || !takesPart) return campaignProblem('CAMPAIGN_NOT_FOUND', ['campaignId']);
  return campaign.state === SurveyState.CLOSED ? linkProblem('SURVEY_CLOSED', ['campaignId']) : campaign;
}
