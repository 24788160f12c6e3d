import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import {
  demoIsOver,
  grantProblems,
  isOfDemo,
  mayGrant,
  reachOf,
  SCOPE,
  scopeNotFound,
} from '../role-binding.policy.js';
import { roleBindingProblem } from '../role-binding.problems.js';
import {
  findScopes,
  holdsOnlySample,
  insertBindings,
  standingIds,
  type NewBinding,
} from '../role-binding-write.repository.js';
import type { BindRolesInput, RoleBindingsPayload, RoleRowInput } from '../role-binding-mutations.type.js';

export async function bindRoles(context: HubContext, input: BindRolesInput): Promise<RoleBindingsPayload> {
  const work = workOf(context);
  const { rows } = input;
  const whole = sizeProblem(rows);
  if (whole) return refuseBulk(rows.length, [whole], context.language);

  const results = new BulkResults(rows.length, repeatedRows(rows, { key: bindingOf }));
  const sound = rows
    .map((row, n) => ({ row, n }))
    .filter(({ row, n }) => results.isOpen(n) && !results.refuse(n, grantProblems(row, work.session.actor, pathOf(n))));
  const isOver = rows.some(({ account }) => isOfDemo(account)) && !(await holdsOnlySample(work));
  const given = sound.filter(({ row, n }) => {
    return !results.refuse(n, isOver && isOfDemo(row.account) ? [demoIsOver(pathOf(n))] : []);
  });
  const bindings = await entitled(work, given, results);
  const written = await insertBindings(work, bindings);
  const standing = await standingIds(work, bindings);
  for (const { n, id, role, collegeId } of bindings) {
    const known = standing.get(n);
    if (known === undefined) results.refuse(n, [roleBindingProblem('ROLE_CONFLICT', [...pathOf(n), 'role'])]);
    else results.take(n, known, written.has(id) ? RowOutcome.CREATED : RowOutcome.UNCHANGED);
    if (!written.has(id)) continue;
    const fields = ['account', 'role', SCOPE[role] ?? []].flat();
    work.audit.add({ action: 'role-binding.grant', entity: 'RoleBinding', entityId: id, collegeId, fields });
  }
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}

/** A row says who gets which role for what, and nothing else: two that speak of the same say the same. */
const bindingOf = ({ account, role, regionId, collegeId, personId }: RoleRowInput) =>
  JSON.stringify([account, role, regionId ?? null, collegeId ?? null, personId ?? null]);

const pathOf = (n: number) => ['rows', n];

type Row = { readonly row: RoleRowInput; readonly n: number };

/** The rows whose scope was found, as bindings to write. @throws HubError FORBIDDEN for one that isn't the caller's to give. */
async function entitled(work: UnitOfWork, rows: readonly Row[], results: BulkResults): Promise<NewBinding[]> {
  if (rows.some(({ row }) => reachOf(work.session, row.role) === null)) throw forbidden();
  const named = rows.map(({ row: { regionId = null, collegeId = null, personId = null }, n }) => {
    return { n, regionId, collegeId, personId };
  });
  const found = new Map((await findScopes(work, named)).map((scope) => [scope.n, scope]));
  return rows.flatMap(({ row: { account, role }, n }) => {
    const { regionId, collegeId, collegeRegionId, personId } = found.get(n)!;
    const field = SCOPE[role];
    const missing = field !== null && found.get(n)![field] === null;
    const granted = !missing && mayGrant(work.session, { role, regionId, collegeId, collegeRegionId });
    // A person of another college is seen as long as they mentor here; whether there is one is not told.
    if (missing || (!granted && personId)) results.refuse(n, [scopeNotFound(role, pathOf(n))]);
    else if (!granted) throw forbidden();
    else return [{ n, id: uuidv7(), account, role, regionId, collegeId, personId }];
    return [];
  });
}
