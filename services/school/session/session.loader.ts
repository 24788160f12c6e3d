import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { sessionsByIds } from './session.repository.js';
import type { CohortSession } from './session.type.js';

/** A session, together with the others that the request asks for. */
export const loadSession = (context: HubContext, id: string): Promise<CohortSession | null> =>
  context.loaders
    .get<string, CohortSession | null>('CohortSession', async (ids) =>
      inOrder(ids, await sessionsByIds(context, ids), (row) => row.id),
    )
    .load(id);
