import { groupedInOrder, inOrder, type HubContext } from '#kernel/graph/context.js';
import { indicatorsByIds, versionsByIds } from './indicator.repository.js';
import type { Indicator } from './indicator.type.js';

/** A version of an indicator, together with the others that the request asks for. */
export const loadIndicator = (context: HubContext, id: string): Promise<Indicator | null> =>
  context.loaders
    .get<string, Indicator | null>('Indicator', async (ids) =>
      inOrder(ids, await indicatorsByIds(context, ids), (indicator) => indicator.id),
    )
    .load(id);

/** All versions of an indicator, the oldest first, together with those of the others that the request asks about. */
export const loadVersions = (context: HubContext, id: string): Promise<Indicator[]> =>
  context.loaders
    .get<string, Indicator[]>('Indicator.versions', async (ids) =>
      groupedInOrder(ids, await versionsByIds(context, ids), (version) => version.askedBy),
    )
    .load(id);
