import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { badUserInput, forbidden } from '#kernel/graph/errors.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { coordinatedRegions, staffColleges } from '#kernel/session/session.js';
import { templateInForce } from '../../template/survey-template.repository.js';
import { addCampaign, campaignOf, placeOfCollege, placeOfRegion, seriesOf, type Place } from '../survey-campaign-write.repository.js'; // prettier-ignore
import type { OpenSurveyCampaignInput, SurveyCampaignPayload } from '../survey-campaign-mutations.type.js';
import { campaignProblems, seriesProblems } from '../survey-campaign.policy.js';
import { campaignProblem } from '../survey-campaign.problems.js';

export async function openSurveyCampaign(
  context: HubContext,
  input: OpenSurveyCampaignInput,
): Promise<SurveyCampaignPayload> {
  const work = workOf(context);
  const { year, opensOn, closesOn, continues } = input;
  const { regionId, today } = await ownPlace(work, input);
  const collegeId = input.collegeId ?? null;
  const id = uuidv7();
  const refuse = (problems: Problem[]) => ({ campaign: null, problems: tellProblems(problems, context.language) });

  const template = await templateInForce(work, regionId, input.template);
  if (!template?.phase) return refuse([campaignProblem('TEMPLATE_UNKNOWN', ['template'])]);
  const campaign = {
    ...{ id, regionId, collegeId, year, opensOn, closesOn },
    checkpoint: input.checkpoint ?? null,
    seriesId: continues ?? id,
  };
  const problems = campaignProblems(campaign, today);
  if (continues) {
    const { audience, phase, form } = template;
    const asked = { ...campaign, audience, phase, form: form ?? '' };
    problems.push(...seriesProblems(await seriesOf(work, continues), asked));
  }
  if (problems.length > 0) return refuse(problems);
  if (!(await addCampaign(work, campaign, template))) return refuse([campaignProblem('CAMPAIGN_EXISTS', ['template'])]);

  work.audit.add({ action: 'survey-campaign.open', entity: 'SurveyCampaign', entityId: id, collegeId });
  return { campaign: await campaignOf(work, id), problems: [] };
}

/** The region in which it is to run; refuses one that the caller has no say in. */
async function ownPlace(work: UnitOfWork, { regionId, collegeId }: OpenSurveyCampaignInput): Promise<Place> {
  if ((regionId == null) === (collegeId == null)) {
    throw badUserInput({
      ru: 'Назовите либо регион, либо колледж, который проводит опрос.',
      en: 'Name either the region or the college that asks.',
    });
  }
  const place = regionId
    ? coordinatedRegions(work.session).includes(regionId) && (await placeOfRegion(work, regionId))
    : staffColleges(work.session).includes(collegeId!) && (await placeOfCollege(work, collegeId!));
  if (!place) throw forbidden();
  return place;
}
