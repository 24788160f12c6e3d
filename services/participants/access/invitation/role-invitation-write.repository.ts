import { RowSet } from '#kernel/database/row-set.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { Role } from '#kernel/session/roles.js';
import type { Grant } from '../role-binding/role-binding.policy.js';

/** An invitation in the columns of the table; the hash as hexadecimal digits. */
export interface InvitationRecord {
  readonly id: string;
  readonly role: Role;
  readonly region_id: string | null;
  readonly college_id: string | null;
  readonly invitee: string;
  readonly code_hash: string;
}

const INVITATIONS = new RowSet<keyof InvitationRecord>({
  id: 'uuid',
  role: 'text',
  region_id: 'uuid',
  college_id: 'uuid',
  invitee: 'text',
  code_hash: 'text',
});

export async function insertInvitations(work: UnitOfWork, invitations: readonly InvitationRecord[]): Promise<void> {
  if (invitations.length === 0) return;
  await work.rows(
    `insert into participants.role_invitation (id, role, region_id, college_id, invitee, code_hash, invited_by)
     select i.id, i.role, i.region_id, i.college_id, i.invitee, decode(i.code_hash, 'hex'), $1
       from ${INVITATIONS.from('i', 2)}`,
    [work.session.actor, ...INVITATIONS.values(invitations)],
  );
}

/** To which of the addresses, in their order, the session's account may have letters sent now. */
export async function mayMail(work: UnitOfWork, emails: readonly string[]): Promise<boolean[]> {
  if (emails.length === 0) return [];
  const [told] = await work.rows<{ may: boolean[] }>('select contracts.may_mail($1) as may', [emails]);
  return told!.may;
}

/** A letter that the hub is to send. */
export interface MailRecord {
  readonly invitation_id: string;
  readonly email: string;
  readonly language: string;
}

const MAILS = new RowSet<keyof MailRecord>({ invitation_id: 'uuid', email: 'text', language: 'text' });

export async function insertMails(work: UnitOfWork, mails: readonly MailRecord[]): Promise<void> {
  if (mails.length === 0) return;
  await work.rows(
    `insert into participants.invitation_mail (invitation_id, sender, email, language)
     select m.invitation_id, $1, m.email, m.language from ${MAILS.from('m', 2)}`,
    [work.session.actor, ...MAILS.values(mails)],
  );
}

/** Those of the invitations that the session sees, with where their role is held. */
export function namedInvitations(
  work: UnitOfWork,
  ids: readonly string[],
): Promise<(Grant & { readonly id: string })[]> {
  return work.rows(
    `select i.id, i.role, i.region_id as "regionId", i.college_id as "collegeId", k.region_id as "collegeRegionId"
       from participants.role_invitation i left join participants.college k on k.id = i.college_id
      where i.id = any ($1::uuid[])`,
    [ids],
  );
}

/** Takes invitations back; answers the ids of those that nobody had used until now. */
export async function revokeInvitations(work: UnitOfWork, ids: readonly string[]): Promise<Set<string>> {
  const revoked = await work.rows<{ id: string }>(
    `update participants.role_invitation set revoked_by = $2, revoked_at = clock_timestamp()
      where id = any ($1::uuid[]) and revoked_at is null and accepted_at is null returning id`,
    [ids, work.session.actor],
  );
  return new Set(revoked.map(({ id }) => id));
}

/** A role that the session's account left. */
export interface Left {
  readonly id: string;
  readonly role: Role;
  readonly collegeId: string | null;
}

/** What became of a role that the session's account takes. */
export interface Taken {
  readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'INVITATION_OVER' | 'OWN_ACCOUNT' | 'BINDING_NOT_FOUND';
  readonly binding: string | null;
  readonly rolesLeft: readonly Left[] | null;
}

const TAKEN = 'outcome, binding, roles_left as "rolesLeft"';

export async function takeUpInvitation(work: UnitOfWork, hash: Buffer): Promise<Taken> {
  return (await work.rows<Taken>(`select ${TAKEN} from contracts.take_up_invitation($1)`, [hash]))[0]!;
}

/** What became of a role that the session's account declines. */
export type Declined = 'UPDATED' | 'UNCHANGED' | 'BINDING_NOT_FOUND';

export async function declineOffered(work: UnitOfWork, id: string): Promise<Declined> {
  const [told] = await work.rows<{ outcome: Declined }>('select contracts.decline_role($1) as outcome', [id]);
  return told!.outcome;
}

export async function acceptOffered(work: UnitOfWork, id: string): Promise<Taken> {
  return (await work.rows<Taken>(`select ${TAKEN} from contracts.accept_role($1)`, [id]))[0]!;
}
