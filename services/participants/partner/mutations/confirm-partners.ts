import { workOf, type HubContext } from '#kernel/graph/context.js';
import { toProblem, type Breach } from '#kernel/graph/problem.type.js';
import { touchMeasuredYears } from '../../figures.repository.js';
import { confirmPartnerships } from '../partner.repository.js';
import type { ConfirmPartnersInput, ConfirmPartnersPayload } from '../partner.type.js';

const notLinked = (index: number): Breach => ({
  code: 'PARTNER_NOT_LINKED',
  path: ['partnerIds', index],
  text: {
    ru: 'Этого партнёра у колледжа нет: сначала укажите его местом работы представителя работодателя.',
    en: 'The college has no such partner: name it first as the workplace of an employer representative.',
  },
});

export async function confirmPartners(
  context: HubContext,
  { collegeId, partnerIds, confirmedOn }: ConfirmPartnersInput,
): Promise<ConfirmPartnersPayload> {
  const work = workOf(context);
  const confirmed = new Set(await confirmPartnerships(work, collegeId, partnerIds, confirmedOn));
  const missing = partnerIds.flatMap((id, index) => (confirmed.has(id) ? [] : [notLinked(index)]));

  for (const id of confirmed) {
    work.audit.add({ action: 'partner.confirm', entity: 'Partner', entityId: id, collegeId, fields: ['confirmedOn'] });
  }
  if (confirmed.size > 0) await touchMeasuredYears(work, collegeId, ['participants', 'programs']);
  return { confirmed: confirmed.size, problems: missing.map((breach) => toProblem(breach, context.language)) };
}
