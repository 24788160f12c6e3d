import { groupedInOrder, type HubContext } from '#kernel/graph/context.js';
import { toPublication } from '../period/period.repository.js';
import type { Publication } from '../period/period.type.js';
import { publicationsOfPeriods } from './publication.repository.js';

/** All publications of a period, the latest first. */
export const loadPublications = (context: HubContext, periodId: string): Promise<Publication[]> =>
  context.loaders
    .get<string, Publication[]>('Period.publications', async (ids) =>
      groupedInOrder(ids, await publicationsOfPeriods(context, ids), (row) => row.periodId).map((rows) =>
        rows.map(toPublication),
      ),
    )
    .load(periodId);
