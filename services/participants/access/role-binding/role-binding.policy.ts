import type { Problem } from '#kernel/graph/problem.js';
import { clientPrefixOf, DEMO_PREFIX, isAccount, isOfDemo } from '#kernel/session/access.js';
import { ROLE_NAMES } from '#kernel/session/role-names.data.js';
import type { Role } from '#kernel/session/roles.js';
import { coordinatedRegions, holds, staffColleges, type Session } from '#kernel/session/session.js';
import { NO_SCOPE, roleBindingProblem, SCOPE_NAMES } from './role-binding.problems.js';

/** The one id that a role is held for. */
export type ScopeField = 'regionId' | 'collegeId' | 'personId';

export const SCOPE: Readonly<Record<Role, ScopeField | null>> = {
  OPERATOR: null,
  ANALYST: 'regionId',
  COORDINATOR: 'regionId',
  DIRECTOR: 'collegeId',
  CURATOR: 'collegeId',
  COLLEGE_SYSTEM: 'collegeId',
  MENTOR: 'personId',
  MENTEE: 'personId',
};

/** Who gives a role and takes it back. Those of clients come and go with the client, and by nothing else. */
export const GRANTERS: Readonly<Record<Role, readonly Role[]>> = {
  OPERATOR: ['OPERATOR'],
  COORDINATOR: ['OPERATOR', 'COORDINATOR'],
  ANALYST: ['OPERATOR', 'COORDINATOR'],
  DIRECTOR: ['COORDINATOR', 'DIRECTOR'],
  CURATOR: ['DIRECTOR'],
  COLLEGE_SYSTEM: [],
  MENTOR: ['DIRECTOR', 'CURATOR'],
  MENTEE: ['DIRECTOR', 'CURATOR'],
};

/** A role with what it is held for, and where that lies. */
export interface Grant {
  readonly role: Role;
  readonly regionId: string | null;
  /** The college itself, or the custodian of the person. */
  readonly collegeId: string | null;
  /** The region of that college. */
  readonly collegeRegionId: string | null;
}

/** Where a session gives a role: anywhere, or in these regions with their colleges, and in these colleges with their people. */
export interface Reach {
  readonly anywhere: boolean;
  readonly regionIds: readonly string[];
  readonly collegeIds: readonly string[];
}

/** Where the session gives this role and takes it back; null where it gives it nowhere. */
export function reachOf(session: Session, role: Role): Reach | null {
  const granters = GRANTERS[role].filter((granter) => holds(session, granter));
  if (granters.length === 0) return null;
  const asStaff = granters.some((granter) => granter === 'DIRECTOR' || granter === 'CURATOR');
  return {
    anywhere: granters.includes('OPERATOR'),
    regionIds: granters.includes('COORDINATOR') ? session.regions : [],
    collegeIds: asStaff ? session.colleges : [],
  };
}

/** The roles that the session gives, the widest first, each with where. */
export function rolesToGive(session: Session): (Reach & { readonly role: Role })[] {
  return (Object.keys(GRANTERS) as Role[]).flatMap((role) => {
    const reach = reachOf(session, role);
    return reach ? [{ role, ...reach }] : [];
  });
}

/** The roles that the session is told of when others hold them, the widest first; the same as access.sql.ts lets it read. */
export function rolesToSee(session: Session): Role[] {
  if (rolesToGive(session).length === 0) return [];
  const inRegions = coordinatedRegions(session).length > 0;
  const inColleges = staffColleges(session).length > 0;
  return (Object.keys(GRANTERS) as Role[]).filter((role) => {
    if (holds(session, 'OPERATOR')) return true;
    if (SCOPE[role] === null) return false;
    return (
      (inRegions && (SCOPE[role] === 'regionId' || role === 'DIRECTOR')) || (inColleges && SCOPE[role] !== 'regionId')
    );
  });
}

/** Whether the session may give this role for exactly this scope. */
export function mayGrant(session: Session, { role, regionId, collegeId, collegeRegionId }: Grant): boolean {
  const reach = reachOf(session, role);
  if (reach === null) return false;
  const { anywhere, regionIds, collegeIds } = reach;
  return anywhere || regionIds.includes(regionId ?? collegeRegionId ?? '') || collegeIds.includes(collegeId ?? '');
}

/** Whether the session may take back a role that stands, as those may who give it; a client's goes with its client. */
export function mayTakeBack(
  session: Session,
  binding: Grant & { readonly account: string; readonly revokedAt: unknown },
): boolean {
  return binding.revokedAt === null && clientPrefixOf(binding.account) === null && mayGrant(session, binding);
}

interface GrantRow {
  readonly account: string;
  readonly role: Role;
  readonly regionId?: string | null;
  readonly collegeId?: string | null;
  readonly personId?: string | null;
}

/** What is wrong with a row by itself; empty when it can be looked up. */
export function grantProblems(row: GrantRow, actor: string | null, path: Problem['path']): Problem[] {
  if (row.role === 'COLLEGE_SYSTEM') return [roleBindingProblem('ROLE_OF_CLIENT', [...path, 'role'])];
  return [...accountProblems(row, actor, [...path, 'account']), ...scopeProblems(row, path)];
}

function accountProblems({ account }: GrantRow, actor: string | null, path: Problem['path']): Problem[] {
  if (!isAccount(account)) return [roleBindingProblem('ACCOUNT_MALFORMED', path)];
  const prefix = clientPrefixOf(account);
  if (prefix !== null) return [roleBindingProblem('ACCOUNT_OF_CLIENT', path, { prefix })];
  return account === actor ? [roleBindingProblem('OWN_ACCOUNT', path)] : [];
}

export function scopeProblems(row: Omit<GrantRow, 'account'>, path: Problem['path']): Problem[] {
  const needed = SCOPE[row.role];
  const given = (['regionId', 'collegeId', 'personId'] as const).filter((field) => row[field] != null);
  if (given.length === (needed ? 1 : 0) && given.every((field) => field === needed)) return [];
  const values = { role: ROLE_NAMES[row.role], scope: needed ? SCOPE_NAMES[needed] : NO_SCOPE };
  return [roleBindingProblem('ROLE_SCOPE', needed ? [...path, needed] : path, values)];
}

/** Why an account of demo sign-in doesn't get a role: outside the sample none, and inside it none by which to let others in. */
export function demoProblems({ account, role }: GrantRow, sample: boolean, path: Problem['path']): Problem[] {
  if (!isOfDemo(account) || (sample && role !== 'OPERATOR')) return [];
  return [roleBindingProblem('ACCOUNT_OF_DEMO', [...path, 'account'], { prefix: DEMO_PREFIX })];
}

/**
 * Rows of one call that give an account another role of a kind than an earlier one does: of the roles held for regions,
 * and of those held for colleges, one counts at a time.
 */
export function contradictions(rows: readonly { readonly row: GrantRow; readonly n: number }[]): Set<number> {
  const first = new Map<string, Role>();
  return new Set(
    rows.flatMap(({ row: { account, role }, n }) => {
      const kind = SCOPE[role];
      if (kind === null || kind === 'personId') return [];
      const key = `${kind} ${account}`;
      const known = first.get(key) ?? role;
      first.set(key, known);
      return known === role ? [] : [n];
    }),
  );
}

/** Why nothing was found under the id that a role was to be held for. */
export function scopeNotFound(role: Role, path: Problem['path']): Problem {
  const field = SCOPE[role];
  return roleBindingProblem('SCOPE_NOT_FOUND', field ? [...path, field] : path);
}
