import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { periodsByIds } from './period.repository.js';
import type { Period } from './period.type.js';

/** A period, together with the others that the request asks for. */
export const loadPeriod = (context: HubContext, id: string): Promise<Period | null> =>
  context.loaders
    .get<string, Period | null>('Period', async (ids) =>
      inOrder(ids, await periodsByIds(context, ids), (period) => period.id),
    )
    .load(id);
