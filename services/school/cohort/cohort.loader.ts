import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { cohortsByIds } from './cohort.repository.js';
import type { Cohort } from './cohort.type.js';

/** A cohort, together with the others that the request asks for. */
export const loadCohort = (context: HubContext, id: string): Promise<Cohort | null> =>
  context.loaders
    .get<string, Cohort | null>('Cohort', async (ids) =>
      inOrder(ids, await cohortsByIds(context, ids), (row) => row.id),
    )
    .load(id);
