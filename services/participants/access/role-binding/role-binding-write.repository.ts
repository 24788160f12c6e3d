import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { Role } from '#kernel/session/roles.js';
import type { Grant } from './role-binding.policy.js';

/** What a row would be held for, as far as the session sees it: each id null where nothing was found. */
export interface FoundScope extends Omit<Grant, 'role'> {
  readonly n: number;
  readonly personId: string | null;
}

interface NamedScope {
  readonly n: number;
  readonly regionId: string | null;
  readonly collegeId: string | null;
  readonly personId: string | null;
}

/** Looks up what rows are to be held for; a person brings their college, and a college its region. */
export function findScopes(work: UnitOfWork, rows: readonly NamedScope[]): Promise<FoundScope[]> {
  return work.rows<FoundScope>(
    `select g.n, r.id as "regionId", p.id as "personId", k.id as "collegeId", k.region_id as "collegeRegionId"
       from jsonb_to_recordset($1::jsonb) as g (n int, "regionId" uuid, "collegeId" uuid, "personId" uuid)
       left join participants.region r on r.id = g."regionId"
       left join participants.person p on p.id = g."personId"
       left join participants.college k on k.id = coalesce(g."collegeId", p.college_id)`,
    [JSON.stringify(rows)],
  );
}

/** Whether the hub holds made-up organisations and no others. */
export async function holdsOnlySample(work: UnitOfWork): Promise<boolean> {
  const rows = await work.rows<{ only: boolean }>('select contracts.only_sample() as only');
  return rows[0]?.only ?? false;
}

/** A binding to write, as the database knows its parts. */
export interface NewBinding {
  readonly n: number;
  readonly id: string;
  readonly account: string;
  readonly role: Role;
  readonly regionId: string | null;
  readonly collegeId: string | null;
  readonly personId: string | null;
}

const GIVEN = `jsonb_to_recordset($1::jsonb) as g
  (n int, id uuid, account text, role text, "regionId" uuid, "collegeId" uuid, "personId" uuid)`;

/**
 * Writes bindings but those that stand already and, of those that are to count at once, those in whose way another role
 * of the account stands, be it one that the session doesn't see or that is being given at this moment; answers the ids
 * written. Sorted, so that two calls at once wait for each other in one order.
 */
export async function insertBindings(
  work: UnitOfWork,
  rows: readonly NewBinding[],
  as: 'counting' | 'offered' = 'counting',
): Promise<Set<string>> {
  const written = await work.rows<{ id: string }>(
    `insert into participants.role_binding (id, account, role, region_id, college_id, person_id, granted_by, offered)
     select id, account, role, "regionId", "collegeId", "personId", $2, $3 from ${GIVEN} order by account, n
     on conflict do nothing returning id`,
    [JSON.stringify(rows), work.session.actor, as === 'offered'],
  );
  return new Set(written.map(({ id }) => id));
}

/** Ids of the bindings that stand and say the same, by position. */
export async function standingIds(work: UnitOfWork, rows: readonly NewBinding[]): Promise<Map<number, string>> {
  const found = await work.rows<{ n: number; id: string }>(
    `select g.n, b.id from ${GIVEN}
       join participants.role_binding b on b.account = g.account and b.role = g.role and b.revoked_at is null
        and (b.region_id, b.college_id, b.person_id)
            is not distinct from (g."regionId", g."collegeId", g."personId")`,
    [JSON.stringify(rows)],
  );
  return new Map(found.map(({ n, id }) => [n, id]));
}

/** A binding with where it is held. */
export type NamedBinding = Grant & { readonly id: string; readonly account: string; readonly standing: boolean };

/** Those of the bindings that the session sees. */
export function namedBindings(work: UnitOfWork, ids: readonly string[]): Promise<NamedBinding[]> {
  return work.rows<NamedBinding>(
    `select b.id, b.account, b.role, b.region_id as "regionId", b.college_id as "collegeId", k.region_id as "collegeRegionId",
            b.revoked_at is null as standing
       from participants.role_binding b left join participants.college k on k.id = b.college_id
      where b.id = any ($1::uuid[])`,
    [ids],
  );
}

/**
 * Takes bindings back; answers the ids of those that stood until now. The time is that of the change and not of the
 * transaction's beginning: a token issued in between must be refused.
 */
export async function revokeBindings(work: UnitOfWork, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const revoked = await work.rows<{ id: string }>(
    `update participants.role_binding set revoked_by = $2, revoked_at = clock_timestamp()
      where id = any ($1::uuid[]) and revoked_at is null returning id`,
    [ids, work.session.actor],
  );
  return new Set(revoked.map(({ id }) => id));
}

/** Ids of what an account holds and the session sees. */
export async function standingOfAccount(work: UnitOfWork, account: string): Promise<string[]> {
  const sql = 'select id from participants.role_binding where account = $1 and revoked_at is null';
  return (await work.rows<{ id: string }>(sql, [account])).map(({ id }) => id);
}
