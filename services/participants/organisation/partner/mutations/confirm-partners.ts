import { workOf, type HubContext } from '#kernel/graph/context.js';
import type { Problem } from '#kernel/graph/problem.js';
import { confirmPartnerships } from '../partner.repository.js';
import type { ConfirmPartnersInput, PartnershipsPayload } from '../partner.type.js';
import { changePartnerships } from './change-partnerships.js';

const notLinked = (index: number): Problem => ({
  code: 'PARTNER_NOT_LINKED',
  path: ['partnerIds', index],
  text: {
    ru: 'Этого партнёра у колледжа нет: сначала укажите его местом работы представителя работодателя.',
    en: 'The college has no such partner: name it first as the workplace of an employer representative.',
  },
});

export function confirmPartners(context: HubContext, input: ConfirmPartnersInput): Promise<PartnershipsPayload> {
  return changePartnerships(context, {
    ...input,
    action: 'partner.confirm',
    field: 'confirmedOn',
    write: () => confirmPartnerships(workOf(context), input),
    refused: notLinked,
  });
}
