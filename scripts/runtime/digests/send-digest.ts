import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import type { Log } from '#kernel/log/log.js';
import { digestCodeHash } from '#participants/digest/digest-code.js';
import { ATTEMPTS, handOver, settle, takeUp } from './digests.repository.js';
import { giveToServer, HandedOverAlready } from './hand-over.js';
import { letterOf } from './letter.policy.js';
import { outcomeOf } from './outcome.policy.js';

const CODE_BYTES = 16;

/** A code for a link in a mail, that nobody guesses. */
export const newCode = (): string => randomBytes(CODE_BYTES).toString('base64url');

export interface Sending {
  readonly pool: Pool;
  readonly log: Log;
  readonly mail: { readonly url: string; readonly from: string };
  readonly publicUrl: string;
}

/** Below the hub's address: where a reader stops digests, by the code in the mail. */
export const stopAddress = (publicUrl: string, code: string): string => `${publicUrl}/digest/${code}`;

/**
 * One attempt to send a digest.
 *
 * @throws what stood in the way where it may be tried again later
 */
export async function sendDigest(sending: Sending, id: string, attempt: number): Promise<void> {
  const { pool, log, mail, publicUrl } = sending;
  const digest = await takeUp(pool, id);
  if (digest?.state === 'HANDED_OVER') {
    // Whoever handed it over was killed before the server's answer, or lives and will say so yet.
    await settle(pool, id, 'UNCERTAIN', 'INTERRUPTED');
    return log.warn({ digest: id }, 'a digest was handed over without an answer, and is not sent again');
  }
  if (digest?.state !== 'PREPARED' || digest.email === null) return;
  const code = newCode();
  const stop = stopAddress(publicUrl, code);
  const messageId = `<digest-${id}@${mail.from.split('@')[1]}>`;
  let handedOver = false;
  try {
    const letter = letterOf({ ...digest, hub: publicUrl, stop });
    await giveToServer(mail.url, { ...letter, from: mail.from, to: digest.email, messageId, stop }, async () => {
      handedOver = await handOver(pool, id, messageId, digestCodeHash(code));
      return handedOver;
    });
  } catch (error) {
    if (error instanceof HandedOverAlready) return;
    return failed(sending, error, { id, attempt, handedOver });
  }
  await settle(pool, id, 'SENT');
  log.debug({ digest: id }, 'a digest was sent');
}

interface Attempt {
  readonly id: string;
  readonly attempt: number;
  readonly handedOver: boolean;
}

async function failed({ pool, log }: Sending, error: unknown, { id, attempt, handedOver }: Attempt): Promise<void> {
  const { responseCode, command, code } = error as { responseCode?: number; command?: string; code?: string };
  const outcome = outcomeOf({ handedOver, responseCode, command, attempt, attempts: ATTEMPTS });
  const reason = String(responseCode ?? code ?? 'ERROR').slice(0, 200);
  // The words of a server may name the reader.
  log.warn({ digest: id, outcome, reason, command, attempt }, 'a digest was not sent');
  if (outcome !== 'RETRY') return settle(pool, id, outcome, reason);
  if (handedOver) await settle(pool, id, 'PREPARED', reason);
  throw new Error(`not sent: ${reason}`);
}
