import { join } from 'node:path';
import type { JWK } from 'jose';
import { readIfThere } from '../files/files.js';

const FILE = 'former-token-keys.json';

/** The public half of a key that signs no more, as long as what it has signed may still be shown. */
export interface FormerKey {
  readonly jwk: JWK;
  /** When the last of its tokens has ended, in milliseconds. */
  readonly until: number;
}

/** Where the former keys of a data folder are. */
export const formerKeysFile = (folder: string): string => join(folder, FILE);

/** The former keys of a data folder whose tokens have not all ended. What can't be read verifies nothing. */
export async function formerKeys(folder: string, now = Date.now()): Promise<FormerKey[]> {
  const text = await readIfThere(formerKeysFile(folder));
  try {
    return (JSON.parse(text ?? '[]') as FormerKey[]).filter(({ until }) => until > now);
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
