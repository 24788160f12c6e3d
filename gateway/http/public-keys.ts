import { send } from '#kernel/graph/http.js';
import type { FolderKeys } from '#kernel/session/folder-keys.js';
import type { Route } from './routes.js';

/** Tells subgraphs apart by which keys they verify the hub's own tokens: public halves, for whoever asks. */
export function publicKeysRoute(keys: Pick<FolderKeys, 'open'>): Route {
  return async (_req, res) => send(res, 200, { keys: await keys.open() });
}
