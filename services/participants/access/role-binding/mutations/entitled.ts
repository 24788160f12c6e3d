import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { BulkResults } from '#kernel/graph/bulk-results.js';
import { forbidden } from '#kernel/graph/errors.js';
import type { Role } from '#kernel/session/roles.js';
import { mayGrant, reachOf, SCOPE, scopeNotFound } from '../role-binding.policy.js';
import { findScopes } from '../role-binding-write.repository.js';

interface Wish {
  readonly role: Role;
  readonly regionId?: string | null;
  readonly collegeId?: string | null;
  readonly personId?: string | null;
}

/** A row that is the session's to give, with what it is held for as the database knows it. */
export interface Entitled<Row> {
  readonly n: number;
  readonly row: Row;
  readonly regionId: string | null;
  readonly collegeId: string | null;
  readonly personId: string | null;
}

/** The rows whose scope was found. @throws HubError FORBIDDEN for one that isn't the caller's to give. */
export async function entitled<Row extends Wish>(
  work: UnitOfWork,
  rows: readonly { readonly row: Row; readonly n: number }[],
  results: BulkResults,
): Promise<Entitled<Row>[]> {
  if (rows.some(({ row }) => reachOf(work.session, row.role) === null)) throw forbidden();
  const named = rows.map(({ row: { regionId = null, collegeId = null, personId = null }, n }) => {
    return { n, regionId, collegeId, personId };
  });
  const found = new Map((await findScopes(work, named)).map((scope) => [scope.n, scope]));
  return rows.flatMap(({ row, n }) => {
    const { role } = row;
    const { regionId, collegeId, collegeRegionId, personId } = found.get(n)!;
    const field = SCOPE[role];
    const missing = field !== null && found.get(n)![field] === null;
    const granted = !missing && mayGrant(work.session, { role, regionId, collegeId, collegeRegionId });
    // A person of another college is seen as long as they mentor here; whether there is one is not told.
    if (missing || (!granted && personId)) results.refuse(n, [scopeNotFound(role, ['rows', n])]);
    else if (!granted) throw forbidden();
    else return [{ n, row, regionId, collegeId, personId }];
    return [];
  });
}
