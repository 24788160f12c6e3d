import type { Pool } from 'pg';
import type { Language } from '#kernel/i18n/messages.js';
import type { Role } from '#kernel/session/roles.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { ATTEMPTS, type MailState, type TakenUp } from '../mail/send-once.js';

/** Name of the job that sends the letter of an invitation, and how the keys of such jobs begin. */
export const SEND_INVITATION = 'send-invitation';
export const INVITATION_KEY = 'invitation:';

/** A letter that is about to be sent. */
export interface TakenUpInvitation extends TakenUp {
  readonly language: Language;
  readonly role: Role;
  /** The region or the college; null for the whole hub. */
  readonly place: { readonly ru: string; readonly en: string } | null;
  readonly endsOn: IsoDate;
}

/** Makes the jobs of the letters that wait, in the transaction that says so. They name invitations, and no link. */
export async function prepareInvitations(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ prepared: number }>(
    `select count(*)::int as prepared from graphile_worker.add_jobs(array(
       select row($1, json_build_object('id', m.id), null, null, $2::int, $3 || m.id::text, null, null)::graphile_worker.job_spec
         from contracts.invitation_mails_due() as m (id)))`,
    [SEND_INVITATION, ATTEMPTS, INVITATION_KEY],
  );
  return rows[0]!.prepared;
}

export async function takeUpInvitation(pool: Pool, id: string): Promise<TakenUpInvitation | null> {
  const { rows } = await pool.query<TakenUpInvitation>(
    `select state, email, language, role, ends_on::text as "endsOn",
            case when place_ru is not null then json_build_object('ru', place_ru, 'en', place_en) end as place
       from contracts.take_up_invitation_mail($1)`,
    [id],
  );
  return rows[0] ?? null;
}

export async function handOverInvitation(pool: Pool, id: string, messageId: string, hash: Buffer): Promise<boolean> {
  const sql = 'select contracts.hand_over_invitation_mail($1, $2, $3) as first';
  return (await pool.query<{ first: boolean }>(sql, [id, messageId, hash])).rows[0]?.first === true;
}

export async function settleInvitation(pool: Pool, id: string, state: MailState, reason?: string): Promise<void> {
  await pool.query('select contracts.settle_invitation_mail($1, $2, $3)', [id, state, reason ?? null]);
}
