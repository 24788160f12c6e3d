import { uuidv7 } from 'uuidv7';
import { ownCollege } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { badUserInput, forbidden } from '#kernel/graph/errors.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { coordinatedRegions } from '#kernel/session/session.js';
import { nameProblems } from '../../organisation.policy.js';
import { linkPartners, namePartners } from '../naming-write.repository.js';
import { partnerKey } from '../partner.policy.js';
import type { CreatePartnerInput, PartnerPayload } from '../partner-mutations.type.js';

export async function createPartner(context: HubContext, input: CreatePartnerInput): Promise<PartnerPayload> {
  const work = workOf(context);
  const { kind } = input;
  const collegeId = input.collegeId ? ownCollege(work, input.collegeId) : null;
  const regionId = input.regionId ?? null;
  if ((collegeId === null) === (regionId === null)) {
    throw badUserInput({
      ru: 'Укажите либо колледж, который работает с партнёром, либо регион.',
      en: 'Give either the college that works with the partner or the region.',
    });
  }
  if (regionId && !coordinatedRegions(work.session).includes(regionId)) throw forbidden();

  const name = input.name.trim();
  // A legal form alone is no name.
  const problems = nameProblems('name', partnerKey(name) && name);
  if (problems.length > 0) {
    return { partnerId: null, problems: tellProblems(problems, context.language) };
  }
  const naming = { id: uuidv7(), kind, name, key: partnerKey(name) };
  const ids = collegeId ? await linkPartners(work, collegeId, [naming]) : await namePartners(work, regionId!, [naming]);
  const partnerId = ids.get(`${kind} ${naming.key}`)!;
  const action = partnerId === naming.id ? 'partner.create' : 'partner.link';
  work.audit.add({ action, entity: 'Partner', entityId: partnerId, collegeId });
  return { partnerId, problems: [] };
}
