import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblem, type Problem } from '#kernel/graph/problem.js';
import { coordinatedRegions, staffColleges } from '#kernel/session/session.js';
import { campaignOf, closeCampaign, invitedColleges } from '../survey-campaign-write.repository.js';
import type { CloseSurveyCampaignInput, SurveyCampaignPayload } from '../survey-campaign-mutations.type.js';
import { campaignProblem } from '../survey-campaign.problems.js';

/** From this on its answers are told, and count. */
export async function closeSurveyCampaign(
  context: HubContext,
  { campaignId }: CloseSurveyCampaignInput,
): Promise<SurveyCampaignPayload> {
  const work = workOf(context);
  const refuse = (problem: Problem) => ({ campaign: null, problems: [tellProblem(problem, context.language)] });
  const campaign = await campaignOf(work, campaignId);
  const owns = campaign?.collegeId
    ? staffColleges(context.session).includes(campaign.collegeId)
    : campaign && coordinatedRegions(context.session).includes(campaign.regionId);
  if (!campaign || !owns) return refuse(campaignProblem('CAMPAIGN_NOT_FOUND', ['campaignId']));
  if (!(await closeCampaign(work, campaignId))) return refuse(campaignProblem('CAMPAIGN_NOT_OPEN', ['campaignId']));

  for (const collegeId of await invitedColleges(work, campaignId)) {
    work.recounts.touch('monitoring', collegeId, campaign.year, 'surveys');
    work.recounts.moved('surveys', collegeId, campaign.year);
  }
  const { collegeId } = campaign;
  const fields = ['closedOn'];
  work.audit.add({
    action: 'survey-campaign.close',
    entity: 'SurveyCampaign',
    entityId: campaignId,
    collegeId,
    fields,
  });
  return { campaign: await campaignOf(work, campaignId), problems: [] };
}
