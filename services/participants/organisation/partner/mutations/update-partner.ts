import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { nameProblems } from '../../organisation.policy.js';
import { partnerKey } from '../partner.policy.js';
import { isNameTaken, renamePartner, standingPartners } from '../partner-write.repository.js';
import type { PartnerPayload, UpdatePartnerInput } from '../partner-mutations.type.js';
import { partnerProblem } from '../partner.problems.js';

export async function updatePartner(context: HubContext, input: UpdatePartnerInput): Promise<PartnerPayload> {
  const work = workOf(context);
  const refuse = (...problems: Problem[]) => ({
    partnerId: null,
    problems: tellProblems(problems, context.language),
  });
  const name = input.name.trim();
  const key = partnerKey(name);
  const malformed = nameProblems('name', key && name);
  if (malformed.length > 0) return refuse(...malformed);
  const [partner] = await standingPartners(work, [input.partnerId]);
  if (!partner) return refuse(partnerProblem('PARTNER_NOT_FOUND', ['partnerId']));
  if (!partner.own) return refuse(partnerProblem('PARTNER_SHARED', ['partnerId']));
  if (await isNameTaken(work, partner, key)) return refuse(partnerProblem('PARTNER_NAME_TAKEN', ['name']));

  if (name !== partner.name) {
    await renamePartner(work, partner.id, name, key);
    const entityId = partner.id;
    work.audit.add({ action: 'partner.update', entity: 'Partner', entityId, collegeId: null, fields: ['name'] });
  }
  return { partnerId: partner.id, problems: [] };
}
