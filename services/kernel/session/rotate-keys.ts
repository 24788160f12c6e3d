import { replaceFile } from '../files/files.js';
import { formerKeys, formerKeysFile } from './former-keys.js';
import { localKey, replaceKey } from './keys.js';
import { LONGEST_TOKEN_SECONDS } from './local-tokens.js';

/** Clocks of the hub's machines may differ by so much, in milliseconds. */
const SKEW_MS = 60_000;

/**
 * Gives a data folder a new key to sign with. The former one verifies on until the last token that it can have signed
 * has ended; at once no more, where it may be in other hands.
 *
 * @returns the id of the new key, and until when tokens of the former one are taken; null when they are not any more
 */
export async function rotateKey(
  folder: string,
  { atOnce, now = Date.now() }: { readonly atOnce: boolean; readonly now?: number },
): Promise<{ readonly kid: string; readonly until: Date | null }> {
  const { open } = await localKey(folder);
  const until = now + LONGEST_TOKEN_SECONDS * 1000 + SKEW_MS;
  const former = atOnce ? [] : [{ jwk: open, until }, ...(await formerKeys(folder, now))];
  // Before the new key: whoever reads in between knows the former one either way.
  await replaceFile(formerKeysFile(folder), JSON.stringify(former));
  await replaceKey(folder);
  const { kid } = await localKey(folder);
  return { kid, until: atOnce ? null : new Date(until) };
}
