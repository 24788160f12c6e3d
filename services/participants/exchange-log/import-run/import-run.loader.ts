import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { importRunsByIds } from './import-run.repository.js';
import type { ImportRun } from './import-run.type.js';

/** An import by id; null where the session may not see it, or it never came to its end. */
export const loadImportRun = (context: HubContext, id: string): Promise<ImportRun | null> =>
  context.loaders
    .get<string, ImportRun | null>('ImportRun', async (ids) =>
      inOrder(ids, await importRunsByIds(context, ids), (run) => run.id),
    )
    .load(id);
