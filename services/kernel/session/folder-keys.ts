import { createLocalJWKSet, type JWK, type JWTVerifyGetKey } from 'jose';
import { formerKeys } from './former-keys.js';
import { keyStamp, localKey, type LocalKey } from './keys.js';

/** Finds the key of a token among those that are good now. */
export type KeySource = () => Promise<JWTVerifyGetKey>;

/** The keys of a data folder as they are now: another process may change them (`hub keys rotate`). */
export interface FolderKeys {
  /** The pair that signs. */
  readonly signing: () => Promise<LocalKey>;
  /** Public halves: first that of the pair that signs, then those of pairs whose tokens have not ended. */
  readonly open: () => Promise<readonly JWK[]>;
  readonly find: KeySource;
}

interface Ring {
  readonly signing: LocalKey;
  readonly open: readonly JWK[];
  readonly find: JWTVerifyGetKey;
  /** When one of the former keys ends. */
  readonly until: number;
}

/**
 * Reads the keys when the file of the key has changed, which one look at it tells. So whoever shares the folder follows
 * a rotation with the very next token, and needs no signal.
 */
export function folderKeys(folder: string): FolderKeys {
  let known: { readonly stamp: string; readonly ring: Ring } | undefined;

  async function ring(): Promise<Ring> {
    const stamp = await keyStamp(folder);
    if (known && known.stamp === stamp && known.ring.until > Date.now()) return known.ring;
    const read = await readRing(folder);
    known = stamp === null ? undefined : { stamp, ring: read };
    return read;
  }

  return {
    signing: async () => (await ring()).signing,
    open: async () => (await ring()).open,
    find: async () => (await ring()).find,
  };
}

/** That of the signing key first: whoever rotates writes the former keys before it. */
async function readRing(folder: string): Promise<Ring> {
  const signing = await localKey(folder);
  const former = await formerKeys(folder);
  const open = [signing.open, ...former.map(({ jwk }) => jwk)];
  const until = Math.min(Infinity, ...former.map((key) => key.until));
  return { signing, open, find: createLocalJWKSet({ keys: [...open] }), until };
}
