import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { indicatorsByIds } from './indicator.repository.js';
import type { Indicator } from './indicator.type.js';

/** A version of an indicator, together with the others that the request asks for. */
export const loadIndicator = (context: HubContext, id: string): Promise<Indicator | null> =>
  context.loaders
    .get<string, Indicator | null>('Indicator', async (ids) =>
      inOrder(ids, await indicatorsByIds(context, ids), (indicator) => indicator.id),
    )
    .load(id);
