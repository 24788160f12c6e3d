import type { Adapter, AdapterPayload } from 'oidc-provider';
import { now } from './lifetimes.js';

interface Entry {
  readonly payload: AdapterPayload;
  readonly until: number;
}

/** Entries of one kind; the one that was made longest ago is first. */
type Shelf = Map<string, Entry>;

/** Several times what can be begun within the life of a sign-in that nobody finishes (`floods.ts`). */
const LIMIT = 10_000;

/**
 * Where sign-ins, codes and refresh tokens are kept: in this process and nowhere else, so that a restart means to sign
 * in again. Entries end by themselves, and of each kind there are never more than `limit`: what is over makes
 * room, and else the oldest.
 */
export function memoryStore({ limit = LIMIT, alreadyUsed }: { limit?: number; alreadyUsed: () => Error }) {
  const shelves = new Map<string, Shelf>();
  return (kind: string): Adapter => {
    const shelf: Shelf = shelves.get(kind) ?? new Map<string, Entry>();
    shelves.set(kind, shelf);
    return adapter(shelf, limit, alreadyUsed);
  };
}

function adapter(shelf: Shelf, limit: number, alreadyUsed: () => Error): Adapter {
  const live = (id: string): Entry | undefined => {
    const entry = shelf.get(id);
    if (entry && entry.until > now()) return entry;
    shelf.delete(id);
    return undefined;
  };
  // Copies go in and out: what the library does to its objects must not change what is kept.
  const found = (entry: Entry | undefined) => entry && structuredClone(entry.payload);

  return {
    async upsert(id, payload, expiresIn) {
      shelf.delete(id);
      shelf.set(id, {
        payload: structuredClone(payload),
        until: expiresIn === undefined ? Infinity : now() + expiresIn,
      });
      if (shelf.size <= limit) return;
      for (const [each, { until }] of shelf) if (until <= now()) shelf.delete(each);
      for (const oldest of shelf.keys()) {
        if (shelf.size <= limit) break;
        shelf.delete(oldest);
      }
    },
    find: async (id) => found(live(id)),
    async findByUid(uid) {
      for (const [id, { payload }] of shelf) if (payload.uid === uid) return found(live(id));
      return undefined;
    },
    // Only device codes have those, and there are none.
    findByUserCode: async () => undefined,
    async consume(id) {
      const payload = live(id)?.payload;
      // Two requests with one code may both have found it unused; the second to come here is the one that is too late.
      if (!payload || payload.consumed) throw alreadyUsed();
      payload.consumed = now();
    },
    destroy: async (id) => void shelf.delete(id),
    async revokeByGrantId(grantId) {
      for (const [id, { payload }] of shelf) if (payload.grantId === grantId) shelf.delete(id);
    },
  };
}
