import { workOf, type HubContext } from '#kernel/graph/context.js';
import type { Problem } from '#kernel/graph/problem.js';
import { endPartnerships } from '../partner.repository.js';
import type { EndPartnersInput, PartnershipsPayload } from '../partner.type.js';
import { changePartnerships } from './change-partnerships.js';

const notConfirmed = (index: number): Problem => ({
  code: 'PARTNER_NOT_CONFIRMED',
  path: ['partnerIds', index],
  text: {
    ru: 'К этому дню у колледжа нет подтверждённого партнёрства с этой организацией.',
    en: 'By that day the college has no confirmed partnership with this organisation.',
  },
});

export function endPartners(context: HubContext, input: EndPartnersInput): Promise<PartnershipsPayload> {
  return changePartnerships(context, {
    ...input,
    action: 'partner.end',
    field: 'endedOn',
    write: () => endPartnerships(workOf(context), input),
    refused: notConfirmed,
  });
}
