import { workOf, type HubContext } from '#kernel/graph/context.js';
import { partnerProblem } from '../partner.problems.js';
import type { ConfirmPartnersInput, PartnershipsPayload } from '../partner-mutations.type.js';
import { confirmPartnerships } from '../partner-write.repository.js';
import { changePartnerships } from './change-partnerships.js';

export function confirmPartners(context: HubContext, input: ConfirmPartnersInput): Promise<PartnershipsPayload> {
  return changePartnerships(context, {
    ...input,
    action: 'partner.confirm',
    field: 'confirmedOn',
    write: () => confirmPartnerships(workOf(context), input),
    refused: (path) => partnerProblem('PARTNER_NOT_LINKED', path),
  });
}
