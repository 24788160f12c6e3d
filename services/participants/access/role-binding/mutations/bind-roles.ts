import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { isOfDemo } from '#kernel/session/access.js';
import { contradictions, demoProblems, grantProblems, SCOPE } from '../role-binding.policy.js';
import { roleBindingProblem } from '../role-binding.problems.js';
import { holdsOnlySample, insertBindings, standingIds, type NewBinding } from '../role-binding-write.repository.js';
import type { BindRolesInput, RoleBindingsPayload, RoleRowInput } from '../role-binding-mutations.type.js';
import { entitled } from './entitled.js';

export async function bindRoles(context: HubContext, input: BindRolesInput): Promise<RoleBindingsPayload> {
  const work = workOf(context);
  const { rows } = input;
  const whole = sizeProblem(rows);
  if (whole) return refuseBulk(rows.length, [whole], context.language);

  const results = new BulkResults(rows.length, repeatedRows(rows, { key: bindingOf }));
  const sound = rows
    .map((row, n) => ({ row, n }))
    .filter(({ row, n }) => results.isOpen(n) && !results.refuse(n, grantProblems(row, work.session.actor, pathOf(n))));
  const sample = !rows.some(({ account }) => isOfDemo(account)) || (await holdsOnlySample(work));
  const given = sound.filter(({ row, n }) => !results.refuse(n, demoProblems(row, sample, pathOf(n))));
  const contradicting = contradictions(given);
  for (const n of contradicting) results.refuse(n, [roleBindingProblem('ROLE_CONFLICT', [...pathOf(n), 'role'])]);
  const bindings = (
    await entitled(
      work,
      given.filter(({ n }) => !contradicting.has(n)),
      results,
    )
  ).map(({ row: { account, role }, ...held }) => ({ id: uuidv7(), account, role, ...held }));
  const { written, standing } = await write(work, bindings);
  for (const { n, id, role, collegeId } of bindings) {
    results.take(n, standing.get(n)!, written.has(id) ? RowOutcome.CREATED : RowOutcome.UNCHANGED);
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

/**
 * Writes the bindings. In whose way another role of the account stands is offered to the account; the caller is told no
 * difference, since they would learn from it what the account holds elsewhere.
 */
async function write(work: UnitOfWork, bindings: readonly NewBinding[]) {
  const written = await insertBindings(work, bindings, 'counting');
  const standing = await standingIds(work, bindings);
  const inTheWay = bindings.filter(({ n }) => !standing.has(n));
  if (inTheWay.length === 0) return { written, standing };
  const offered = await insertBindings(work, inTheWay, 'offered');
  return { written: written.union(offered), standing: await standingIds(work, bindings) };
}
