import { turned } from '#kernel/database/turned.js';
import { decodeCursor, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { LINK_PREFIX } from '#kernel/session/access.js';
import type { Role } from '#kernel/session/roles.js';
import type { RoleBinding } from './role-binding.type.js';

const COLUMNS = `b.id, b.account, b.role, b.region_id as "regionId", b.college_id as "collegeId",
  b.person_id as "personId", b.granted_by as "grantedBy", b.granted_at as "grantedAt",
  b.revoked_by as "revokedBy", b.revoked_at as "revokedAt",
  coalesce(
    (select i.invitee from participants.role_invitation i where i.accepted_by = b.account
      order by i.accepted_at desc limit 1),
    (select n.name from participants.account_name n where n.account = b.account),
    (select concat_ws(' ', p.family_name, p.given_name, nullif(p.patronymic, '')) from participants.person p
      where (p.college_id, p.id) = (b.college_id, b.person_id))) as name,
  (select n.name from participants.account_name n where n.account = b.granted_by) as "grantedByName",
  (select n.name from participants.account_name n where n.account = b.revoked_by) as "revokedByName",
  (select k.region_id from participants.college k where k.id = b.college_id) as "collegeRegionId"`;

export interface BindingFilter {
  readonly account: string | null;
  readonly roles: readonly Role[] | null;
  readonly collegeId: string | null;
  readonly regionId: string | null;
  /** Those in force only. */
  readonly standing: boolean;
}

/** What links hold is told of their person: thousands of them would hide the accounts. */
const FILTER = `not starts_with(b.account, '${LINK_PREFIX}') and ($1::text is null or b.account = $1)
  and ($2::text[] is null or b.role = any ($2))
  and ($3::uuid is null or b.college_id = $3)
  and ($4::uuid is null or b.region_id = $4)
  and (not $5::boolean or b.revoked_at is null)`;

const filterParams = ({ account, roles, collegeId, regionId, standing }: BindingFilter) => [
  account,
  roles,
  collegeId,
  regionId,
  standing,
];

/** One more binding than the page holds, from its place on, by account. */
export function bindingsPage({ read }: HubContext, filter: BindingFilter, place: PagePlace): Promise<RoleBinding[]> {
  const { gt, asc } = turned(place);
  const [account, id] = decodeCursor(place, 2) ?? [null, null];
  const sql = `select ${COLUMNS} from participants.role_binding b
    where ${FILTER} and ($6::text is null or (b.account, b.id) ${gt} ($6, $7::uuid))
    order by b.account ${asc}, b.id ${asc} limit $8`;
  return read.rows(sql, [...filterParams(filter), account, id, place.size + 1]);
}

export async function countBindings({ read }: HubContext, filter: BindingFilter): Promise<number> {
  const sql = `select count(*)::int as count from participants.role_binding b where ${FILTER}`;
  const rows = await read.rows<{ count: number }>(sql, filterParams(filter));
  return rows[0]?.count ?? 0;
}

/** Roles that the session's account was offered, the first first, up to as many as it is told of. */
export function offeredBindings({ read }: HubContext): Promise<RoleBinding[]> {
  return read.rows(
    `select ${COLUMNS} from participants.role_binding b
      where b.account = (select contracts.session_actor()) and b.offered and b.revoked_at is null
      order by b.id limit ${OFFERED_SHOWN}`,
  );
}

/** Offers that an account is told of at a time. */
export const OFFERED_SHOWN = 20;

export function bindingsByIds({ read }: HubContext, ids: readonly string[]): Promise<RoleBinding[]> {
  return read.rows(`select ${COLUMNS} from participants.role_binding b where b.id = any ($1)`, [ids]);
}
