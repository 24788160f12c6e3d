import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import type { Log } from '#kernel/log/log.js';
import { giveToServer, HandedOverAlready } from './hand-over.js';
import type { Letter } from './letter.js';
import { outcomeOf } from './outcome.policy.js';

/** How often a mail is tried before it is given up: over three and a half hours. */
export const ATTEMPTS = 10;

const CODE_BYTES = 16;

/** A code for a link in a mail, that nobody guesses. */
export const newCode = (): string => randomBytes(CODE_BYTES).toString('base64url');

export interface Sending {
  readonly pool: Pool;
  readonly log: Log;
  readonly mail: { readonly url: string; readonly from: string };
  readonly publicUrl: string;
}

export type MailState = 'PREPARED' | 'HANDED_OVER' | 'SENT' | 'FAILED' | 'UNCERTAIN' | 'STOPPED';

/** A mail that is about to be sent. */
export interface TakenUp {
  readonly state: MailState;
  /** Null where its reader may not be written to any more. */
  readonly email: string | null;
}

/** Mails of one kind, of which what becomes of each stands in the database. */
export interface MailsOnce<Taken extends TakenUp> {
  readonly kind: string;
  takeUp(pool: Pool, id: string): Promise<Taken | null>;
  /** Whether this attempt may send: the mark is committed before the first sign of the mail leaves. */
  handOver(pool: Pool, id: string, messageId: string, code: string): Promise<boolean>;
  readonly settle: (pool: Pool, id: string, state: MailState, reason?: string) => Promise<void>;
  /** The mail with the code of this attempt in its link. */
  compose(taken: Taken, publicUrl: string, code: string): Letter & { readonly stop?: string };
}

/**
 * One attempt to send a mail that is sent at most once.
 *
 * @throws what stood in the way where it may be tried again later
 */
export async function sendOnce<Taken extends TakenUp>(
  mails: MailsOnce<Taken>,
  sending: Sending,
  id: string,
  attempt: number,
): Promise<void> {
  const { pool, log, mail, publicUrl } = sending;
  const { kind } = mails;
  const taken = await mails.takeUp(pool, id);
  if (taken?.state === 'HANDED_OVER') {
    // Whoever handed it over was killed before the server's answer, or lives and will say so yet.
    await mails.settle(pool, id, 'UNCERTAIN', 'INTERRUPTED');
    return log.warn({ [kind]: id }, 'a mail was handed over without an answer, and is not sent again');
  }
  if (taken?.state !== 'PREPARED' || taken.email === null) return;
  const code = newCode();
  const messageId = `<${kind}-${id}@${mail.from.split('@')[1]}>`;
  let handedOver = false;
  try {
    const letter = mails.compose(taken, publicUrl, code);
    await giveToServer(mail.url, { ...letter, from: mail.from, to: taken.email, messageId }, async () => {
      handedOver = await mails.handOver(pool, id, messageId, code);
      return handedOver;
    });
  } catch (error) {
    if (error instanceof HandedOverAlready) return;
    const {
      responseCode,
      command,
      code: failure,
    } = error as { responseCode?: number; command?: string; code?: string };
    const outcome = outcomeOf({ handedOver, responseCode, command, attempt, attempts: ATTEMPTS });
    const reason = String(responseCode ?? failure ?? 'ERROR').slice(0, 200);
    // The words of a server may name the reader.
    log.warn({ [kind]: id, outcome, reason, command, attempt }, 'a mail was not sent');
    if (outcome !== 'RETRY') return mails.settle(pool, id, outcome, reason);
    if (handedOver) await mails.settle(pool, id, 'PREPARED', reason);
    throw new Error(`not sent: ${reason}`);
  }
  await mails.settle(pool, id, 'SENT');
  log.debug({ [kind]: id }, 'a mail was sent');
}
