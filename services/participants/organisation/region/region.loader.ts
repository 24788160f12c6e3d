import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { regionsByIds } from './region.repository.js';
import type { Region } from './region.type.js';

/** A region, together with the others that the request asks for. */
export const loadRegion = (context: HubContext, id: string): Promise<Region | null> =>
  context.loaders
    .get<string, Region | null>('Region', async (ids) => inOrder(ids, await regionsByIds(context, ids), (r) => r.id))
    .load(id);
