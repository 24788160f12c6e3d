import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { coordinatedRegions } from '#kernel/session/session.js';
import { mergePartners as merge, standingPartners } from '../partner-write.repository.js';
import type { MergePartnersInput, MergePartnersPayload } from '../partner-mutations.type.js';
import { partnerProblem } from '../partner.problems.js';

export async function mergePartners(context: HubContext, input: MergePartnersInput): Promise<MergePartnersPayload> {
  const work = workOf(context);
  const refuse = (problem: Problem) => ({
    partnerId: null,
    colleges: 0,
    problems: tellProblems([problem], context.language),
  });
  const { keptId, mergedId } = input;
  const found = await standingPartners(work, [keptId, mergedId]);
  const kept = found.find(({ id }) => id === keptId);
  const merged = found.find(({ id }) => id === mergedId);
  if (!kept) return refuse(partnerProblem('PARTNER_NOT_FOUND', ['keptId']));
  if (!merged) return refuse(partnerProblem('PARTNER_NOT_FOUND', ['mergedId']));
  const regions = coordinatedRegions(work.session);
  if (!regions.includes(kept.regionId) || !regions.includes(merged.regionId)) throw forbidden();
  if (kept.id === merged.id || kept.kind !== merged.kind || kept.regionId !== merged.regionId) {
    return refuse(partnerProblem('PARTNERS_DIFFERENT', ['mergedId']));
  }

  const colleges = await merge(work, keptId, mergedId);
  work.audit.add({
    action: 'partner.merge',
    entity: 'Partner',
    entityId: mergedId,
    collegeId: null,
    fields: ['mergedInto'],
  });
  for (const collegeId of colleges) {
    work.audit.add({ action: 'partner.merge', entity: 'Partner', entityId: keptId, collegeId });
    work.recounts.moved('partners', collegeId);
  }
  return { partnerId: keptId, colleges: colleges.length, problems: [] };
}
