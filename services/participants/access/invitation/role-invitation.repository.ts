import { turned } from '#kernel/database/turned.js';
import { decodeCursor, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { toldState } from './invitation-mail.policy.js';
import type { RoleInvitation } from './role-invitation.type.js';

const STANDS = 'i.revoked_at is null and i.accepted_at is null and i.ends_at > now()';

const COLUMNS = `i.id, i.role, i.invitee, i.region_id as "regionId", i.college_id as "collegeId",
  i.invited_by as "invitedBy", i.invited_at as "invitedAt", i.ends_at as "endsAt", i.revoked_at as "revokedAt",
  i.accepted_by as "acceptedBy", i.accepted_at as "acceptedAt", ${STANDS} as stands,
  (select k.region_id from participants.college k where k.id = i.college_id) as "collegeRegionId",
  (select n.name from participants.account_name n where n.account = i.invited_by) as "invitedByName",
  m.invitation_id is not null as mailed, m.email, m.state as "mailState", m.changed_at as "mailChangedAt"`;

const FROM = `participants.role_invitation i left join participants.invitation_mail m on m.invitation_id = i.id`;

interface Row extends Omit<RoleInvitation, 'mail'> {
  readonly mailed: boolean;
  readonly email: string | null;
  readonly mailState: Parameters<typeof toldState>[0];
  readonly mailChangedAt: Date;
}

const told = ({ mailed, email, mailState, mailChangedAt, ...invitation }: Row): RoleInvitation => ({
  ...invitation,
  mail: mailed ? { email, state: toldState(mailState), changedAt: mailChangedAt } : null,
});

/** One more invitation than the page holds, from its place on, the newest first. */
export async function invitationsPage(
  { read }: HubContext,
  standing: boolean,
  place: PagePlace,
): Promise<RoleInvitation[]> {
  const { lt, desc } = turned(place);
  const [id] = decodeCursor(place, 1) ?? [null];
  const sql = `select ${COLUMNS} from ${FROM}
    where (not $1::boolean or (${STANDS})) and ($2::uuid is null or i.id ${lt} $2)
    order by i.id ${desc} limit $3`;
  return (await read.rows<Row>(sql, [standing, id, place.size + 1])).map(told);
}

export async function countInvitations({ read }: HubContext, standing: boolean): Promise<number> {
  const sql = `select count(*)::int as count from participants.role_invitation i where (not $1::boolean or (${STANDS}))`;
  const rows = await read.rows<{ count: number }>(sql, [standing]);
  return rows[0]?.count ?? 0;
}

export async function invitationsByIds({ read }: HubContext, ids: readonly string[]): Promise<RoleInvitation[]> {
  return (await read.rows<Row>(`select ${COLUMNS} from ${FROM} where i.id = any ($1)`, [ids])).map(told);
}
