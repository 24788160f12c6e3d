import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { ProviderEntries } from '#kernel/session/provider-entries.js';
import { hashOf, open, seal } from '../sealing.js';
import { now, SIGN_IN } from './lifetimes.js';

/** What is kept of an entry, sealed: who reads the database reads no refresh token. */
interface Content {
  readonly payload: AdapterPayload;
  /** When it is over, in seconds since 1970. */
  readonly until: number;
}

interface EntryStore {
  readonly entries: ProviderEntries;
  /** Seals what is kept. */
  readonly secret: string;
  readonly alreadyUsed: () => Error;
  readonly limit?: number;
}

/** Several times what can be begun within the life of a sign-in that nobody finishes (`floods.ts`). */
export const MOST_ENTRIES = 10_000;

/**
 * Where sign-ins, codes and refresh tokens are kept, for all hubs of a database and beyond a restart. Entries end by
 * themselves, and of each kind there are never more than `limit`: what is over makes room, and else the oldest.
 */
export function entryStore({ entries, secret, alreadyUsed, limit = MOST_ENTRIES }: EntryStore) {
  return (kind: string): Adapter => {
    const payloadOf = (found: Awaited<ReturnType<ProviderEntries['find']>>): AdapterPayload | undefined => {
      if (!found) return undefined;
      const content = opened(secret, found.sealed);
      if (!content || content.until <= now()) return undefined;
      const { payload } = content;
      return found.usedAt ? { ...payload, consumed: Math.floor(found.usedAt.getTime() / 1000) } : payload;
    };
    return {
      async upsert(id, payload, expiresIn = SIGN_IN) {
        const { uid, grantId } = payload;
        const sealed = seal(secret, { payload, until: now() + expiresIn } satisfies Content);
        const hashes = { idHash: hashOf(id), uidHash: hashOrNull(uid), grantHash: hashOrNull(grantId) };
        await entries.keep({ kind, ...hashes, sealed, seconds: expiresIn }, limit);
      },
      find: async (id) => payloadOf(await entries.find(kind, hashOf(id))),
      findByUid: async (uid) => payloadOf(await entries.findByUid(kind, hashOf(uid))),
      // Only device codes have those, and there are none.
      findByUserCode: async () => undefined,
      async consume(id) {
        if (!(await entries.use(kind, hashOf(id)))) throw alreadyUsed();
      },
      destroy: (id) => entries.forget(kind, hashOf(id)),
      revokeByGrantId: (grantId) => entries.revokeGrant(kind, hashOf(grantId)),
    };
  };
}

/** Nothing of what a hub with another secret kept, as one does whose data folder was lost: its sign-ins are over. */
function opened(secret: string, sealed: Buffer): Content | null {
  try {
    return open<Content>(secret, sealed);
  } catch {
    return null;
  }
}

const hashOrNull = (text: string | undefined): Buffer | null => (text === undefined ? null : hashOf(text));
