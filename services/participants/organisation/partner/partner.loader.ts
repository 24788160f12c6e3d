import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { partnersByIds } from './partner.repository.js';
import type { CollegePartner, Partner } from './partner.type.js';
import { partnershipsWith } from './partnerships.repository.js';

/** A partner by its id, or the one that it was merged into. */
export const loadPartner = (context: HubContext, id: string | null): Promise<Partner | null> | null =>
  id === null
    ? null
    : context.loaders
        .get<string, Partner | null>('Partner', async (ids) =>
          inOrder(ids, await partnersByIds(context, ids), ({ asked }) => asked),
        )
        .load(id);

/** A college's partnership with one partner. */
export const loadPartnership = (
  context: HubContext,
  collegeId: string,
  partnerId: string,
): Promise<CollegePartner | null> =>
  context.loaders
    .get<string, CollegePartner | null>(`Partnership ${collegeId}`, async (ids) =>
      inOrder(ids, await partnershipsWith(context, collegeId, ids), ({ partner }) => partner.id),
    )
    .load(partnerId);
