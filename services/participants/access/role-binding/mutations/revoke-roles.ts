import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { byId, repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { clientPrefixOf } from '#kernel/session/access.js';
import { mayGrant } from '../role-binding.policy.js';
import { roleBindingProblem } from '../role-binding.problems.js';
import { namedBindings, revokeBindings } from '../role-binding-write.repository.js';
import type { RevokeRolesInput, RoleBindingsPayload } from '../role-binding-mutations.type.js';

export async function revokeRoles(
  context: HubContext,
  { ids, dryRun }: RevokeRolesInput,
): Promise<RoleBindingsPayload> {
  const work = workOf(context);
  const whole = sizeProblem(ids, 'ids');
  if (whole) return refuseBulk(ids.length, [whole], context.language);

  const named = new Map((await namedBindings(work, ids)).map((binding) => [binding.id, binding]));
  const results = new BulkResults(ids.length, repeatedRows(ids, byId('ids')));
  const taken = ids.flatMap((id, n) => {
    if (!results.isOpen(n)) return [];
    const path = ['ids', n];
    const binding = named.get(id);
    if (!binding) results.refuse(n, [roleBindingProblem('BINDING_NOT_FOUND', path)]);
    else if (clientPrefixOf(binding.account) !== null) results.refuse(n, [roleBindingProblem('ROLE_OF_CLIENT', path)]);
    else if (!mayGrant(work.session, binding)) throw forbidden();
    else return [{ n, ...binding }];
    return [];
  });
  const revoked = await revokeBindings(
    work,
    taken.map(({ id }) => id),
  );
  for (const { n, id } of taken) results.take(n, id, revoked.has(id) ? RowOutcome.UPDATED : RowOutcome.UNCHANGED);
  for (const id of revoked) {
    const { collegeId } = named.get(id)!;
    const fields = ['revokedBy', 'revokedAt'];
    work.audit.add({ action: 'role-binding.revoke', entity: 'RoleBinding', entityId: id, collegeId, fields });
  }
  if (dryRun) work.preview();
  return results.payload(context.language);
}
