import { workOf, type HubContext } from '#kernel/graph/context.js';
import { partnerProblem } from '../partner.problems.js';
import type { EndPartnersInput, PartnershipsPayload } from '../partner-mutations.type.js';
import { endPartnerships } from '../partner-write.repository.js';
import { changePartnerships } from './change-partnerships.js';

export function endPartners(context: HubContext, input: EndPartnersInput): Promise<PartnershipsPayload> {
  return changePartnerships(context, {
    ...input,
    action: 'partner.end',
    field: 'endedOn',
    write: () => endPartnerships(workOf(context), input),
    refused: (path) => partnerProblem('PARTNER_NOT_CONFIRMED', path),
  });
}
