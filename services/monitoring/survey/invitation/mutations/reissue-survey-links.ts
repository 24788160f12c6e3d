import { ownCollege } from '#kernel/graph/access.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { byId, repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { linkHash, newToken } from '../../link/link-token.js';
import { linkProblem } from '../../link/link.problems.js';
import { campaignToAsk } from '../campaign-to-ask.js';
import { invitedAmong, relink } from '../invitation.repository.js';
import type { ReissueSurveyLinksInput, ReissueSurveyLinksPayload } from '../invitation.type.js';

export async function reissueSurveyLinks(
  context: HubContext,
  { campaignId, personIds, dryRun, ...input }: ReissueSurveyLinksInput,
): Promise<ReissueSurveyLinksPayload> {
  const work = workOf(context);
  const collegeId = ownCollege(work, input.collegeId);
  const unlinked = (payload: ReturnType<typeof refuseBulk>) => withLinks(payload, new Map());
  const size = sizeProblem(personIds, 'personIds');
  if (size) return unlinked(refuseBulk(personIds.length, [size], context.language));
  const campaign = await campaignToAsk(work, campaignId, collegeId);
  if ('code' in campaign) return unlinked(refuseBulk(personIds.length, [campaign], context.language));

  const invited = await invitedAmong(work, campaign, collegeId, personIds);
  const results = new BulkResults(personIds.length, repeatedRows(personIds, byId('personIds')));
  const tokens = new Map<string, string>();
  for (const [n, personId] of personIds.entries()) {
    if (!results.isOpen(n)) continue;
    const answered = invited.get(personId);
    if (answered === undefined) results.refuse(n, [linkProblem('PERSON_NOT_INVITED', ['personIds', n])]);
    else if (answered) results.refuse(n, [linkProblem('ANSWERED_ALREADY', ['personIds', n])]);
    else {
      tokens.set(personId, newToken());
      results.take(n, personId, RowOutcome.UPDATED);
    }
  }
  const links = [...tokens].map(([person_id, token]) => ({ person_id, token_hash: linkHash(token) }));
  await relink(work, campaign.seriesId, collegeId, links);
  if (links.length > 0)
    work.audit.add({ action: 'survey-links.reissue', entity: 'SurveyCampaign', entityId: campaign.id, collegeId });
  if (dryRun) work.preview();
  return withLinks(results.payload(context.language), dryRun ? new Map() : tokens);
}

function withLinks(
  payload: ReturnType<typeof refuseBulk>,
  tokens: ReadonlyMap<string, string>,
): ReissueSurveyLinksPayload {
  const results = payload.results.map((row) => ({ ...row, link: tokens.get(row.objectId ?? '') ?? null }));
  return { ...payload, results };
}
