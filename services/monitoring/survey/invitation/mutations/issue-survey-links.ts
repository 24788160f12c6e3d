import { ownCollege } from '#kernel/graph/access.js';
import { BATCH_CAP } from '#kernel/graph/batch.policy.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblem } from '#kernel/graph/problem.js';
import { linkHash, newToken } from '../../link/link-token.js';
import { templatesByIds } from '../../template/survey-template.repository.js';
import { campaignToAsk } from '../campaign-to-ask.js';
import { invite, peopleToInvite } from '../invitation.repository.js';
import type { IssueSurveyLinksInput, IssueSurveyLinksPayload } from '../invitation.type.js';

export async function issueSurveyLinks(
  context: HubContext,
  input: IssueSurveyLinksInput,
): Promise<IssueSurveyLinksPayload> {
  const work = workOf(context);
  const collegeId = ownCollege(work, input.collegeId);
  const campaign = await campaignToAsk(work, input.campaignId, collegeId);
  if ('code' in campaign) return { links: [], left: 0, problems: [tellProblem(campaign, context.language)] };

  const [template] = await templatesByIds({ read: work }, [campaign.templateId]);
  const form = template?.form ?? null;
  const people = await peopleToInvite(work, campaign, { collegeId, form, most: BATCH_CAP });
  const issued = people.map(({ personId, hasLink }) => ({ personId, token: hasLink ? null : newToken() }));
  await invite(
    work,
    campaign,
    collegeId,
    issued.map(({ personId, token }) => ({ person_id: personId, token_hash: token === null ? null : linkHash(token) })),
  );
  if (issued.length > 0) {
    work.recounts.touch('monitoring', collegeId, campaign.year, 'surveys');
    work.audit.add({ action: 'survey-links.issue', entity: 'SurveyCampaign', entityId: campaign.id, collegeId });
  }
  if (input.dryRun) work.preview();
  return {
    links: issued.map(({ personId, token }) => ({ person: { id: personId }, link: input.dryRun ? null : token })),
    left: (people[0]?.total ?? 0) - people.length,
    problems: [],
  };
}
