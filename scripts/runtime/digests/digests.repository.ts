import type { Pool } from 'pg';
import type { Language } from '#kernel/i18n/messages.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import type { DigestItem } from './letter.policy.js';
import { ATTEMPTS, type MailState, type TakenUp } from '../mail/send-once.js';

/** Name of the job that sends one digest. */
export const SEND = 'send-digest';

/** How the keys of its jobs begin. */
export const DIGEST_KEY = 'digest:';

/** Name of the job that asks whether an address is its reader's, and how often it is tried. */
export const ASK = 'ask-address';
const ASK_ATTEMPTS = 5;

/** A digest that is about to be sent. */
export interface TakenUpDigest extends TakenUp {
  readonly language: Language;
  readonly items: readonly DigestItem[];
}

type Session = Pick<Pool, 'query'>;

/** The regions of the hub. */
export async function regionsOf(pool: Pool): Promise<{ id: string; timeZone: string }[]> {
  return (
    await pool.query<{ id: string; timeZone: string }>('select id, time_zone as "timeZone" from contracts.regions')
  ).rows;
}

/**
 * Prepares the digests of a region and the job of each, in one transaction: either both are there or none. What other
 * hubs have prepared already is left alone.
 */
export async function prepare(session: Session, regionId: string, day: IsoDate): Promise<number> {
  const { rows } = await session.query<{ prepared: number }>(
    `select count(*)::int as prepared from graphile_worker.add_jobs(array(
       select row($3, json_build_object('id', d.id), null, null, $4::int, $5 || d.id::text, null, null)::graphile_worker.job_spec
         from contracts.prepare_digests($1, $2) as d (id)))`,
    [regionId, day, SEND, ATTEMPTS, DIGEST_KEY],
  );
  return rows[0]!.prepared;
}

/** Makes the jobs that ask about the addresses of which it is due, in the transaction that says so. */
export async function prepareAsking(session: Session): Promise<number> {
  const { rows } = await session.query<{ asked: number }>(
    `select count(*)::int as asked from graphile_worker.add_jobs(array(
       select row($1, json_build_object('id', a.id), null, null, $2::int, 'address:' || a.id::text, null, null)::graphile_worker.job_spec
         from contracts.addresses_to_confirm() as a (id)))`,
    [ASK, ASK_ATTEMPTS],
  );
  return rows[0]!.asked;
}

/** Whom to ask whether the address is theirs, by a code of this hash; null where it was confirmed or taken away since. */
export async function askAddress(
  pool: Pool,
  id: string,
  hash: Buffer,
): Promise<{ readonly email: string; readonly language: Language } | null> {
  const sql = 'select email, language from contracts.ask_address($1, $2)';
  return (await pool.query<{ email: string; language: Language }>(sql, [id, hash])).rows[0] ?? null;
}

export async function takeUp(pool: Pool, id: string): Promise<TakenUpDigest | null> {
  const { rows } = await pool.query<TakenUpDigest>(
    'select state, email, language, items from contracts.take_up_digest($1)',
    [id],
  );
  return rows[0] ?? null;
}

/** Whether this attempt may send: the mark is committed before the first sign of the mail leaves. */
export async function handOver(pool: Pool, id: string, messageId: string, stopHash: Buffer): Promise<boolean> {
  const sql = 'select contracts.hand_over_digest($1, $2, $3) as first';
  return (await pool.query<{ first: boolean }>(sql, [id, messageId, stopHash])).rows[0]?.first === true;
}

export async function settle(pool: Pool, id: string, state: MailState, reason?: string): Promise<void> {
  await pool.query('select contracts.settle_digest($1, $2, $3)', [id, state, reason ?? null]);
}
