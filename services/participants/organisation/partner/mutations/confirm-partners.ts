import { todayOf } from '#kernel/database/college-day.js';
import { refuseBulk } from '#kernel/graph/bulk-results.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { partnerProblem } from '../partner.problems.js';
import type { ConfirmPartnersInput, PartnershipsPayload } from '../partner-mutations.type.js';
import { confirmPartnerships } from '../partner-write.repository.js';
import { changePartnerships } from './change-partnerships.js';

export async function confirmPartners(context: HubContext, input: ConfirmPartnersInput): Promise<PartnershipsPayload> {
  const work = workOf(context);
  const today = await todayOf(work, input.collegeId);
  // It would count from a day that may bring something else.
  if (today !== null && input.confirmedOn > today) {
    const early = partnerProblem('CONFIRMED_IN_FUTURE', ['confirmedOn']);
    return refuseBulk(input.partnerIds.length, [early], context.language);
  }
  return changePartnerships(context, {
    ...input,
    action: 'partner.confirm',
    field: 'confirmedOn',
    write: () => confirmPartnerships(work, input),
    refused: (path) => partnerProblem('PARTNER_NOT_LINKED', path),
  });
}
