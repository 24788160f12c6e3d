import { sizeBreach } from '#kernel/graph/batch.policy.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { toProblem, type Breach } from '#kernel/graph/problem.type.js';
import { touchMeasuredYears } from '../../figures.repository.js';
import { endPartnerships } from '../partner.repository.js';
import type { EndPartnersInput, EndPartnersPayload } from '../partner.type.js';

const notConfirmed = (index: number): Breach => ({
  code: 'PARTNER_NOT_CONFIRMED',
  path: ['partnerIds', index],
  text: {
    ru: 'К этому дню у колледжа нет подтверждённого партнёрства с этой организацией.',
    en: 'By that day the college has no confirmed partnership with this organisation.',
  },
});

export async function endPartners(context: HubContext, input: EndPartnersInput): Promise<EndPartnersPayload> {
  const work = workOf(context);
  const { collegeId, partnerIds } = input;
  const whole = sizeBreach(partnerIds, 'ids');
  if (whole) return { ended: 0, problems: [toProblem({ ...whole, path: ['partnerIds'] }, context.language)] };

  const ended = new Set(await endPartnerships(work, collegeId, input));
  for (const id of ended) {
    work.audit.add({ action: 'partner.end', entity: 'Partner', entityId: id, collegeId, fields: ['endedOn'] });
  }
  if (ended.size > 0) await touchMeasuredYears(work, collegeId, ['participants', 'programs']);
  const missing = partnerIds.flatMap((id, index) => (ended.has(id.toLowerCase()) ? [] : [notConfirmed(index)]));
  return { ended: ended.size, problems: missing.map((breach) => toProblem(breach, context.language)) };
}
