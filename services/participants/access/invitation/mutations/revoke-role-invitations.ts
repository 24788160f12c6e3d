import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { byId, repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { mayGrant } from '../../role-binding/role-binding.policy.js';
import { invitationProblem } from '../role-invitation.problems.js';
import { namedInvitations, revokeInvitations } from '../role-invitation-write.repository.js';
import type { RevokeRoleInvitationsInput, RoleInvitationsPayload } from '../role-invitation-mutations.type.js';

/** By those who may give the role, whoever has invited. */
export async function revokeRoleInvitations(
  context: HubContext,
  { ids, dryRun }: RevokeRoleInvitationsInput,
): Promise<RoleInvitationsPayload> {
  const work = workOf(context);
  const whole = sizeProblem(ids, 'ids');
  if (whole) return refuseBulk(ids.length, [whole], context.language);

  const named = new Map((await namedInvitations(work, ids)).map((one) => [one.id, one]));
  const results = new BulkResults(ids.length, repeatedRows(ids, byId('ids')));
  const taken = ids.flatMap((id, n) => {
    const one = named.get(id);
    if (!results.isOpen(n)) return [];
    if (one && !mayGrant(work.session, one)) throw forbidden();
    return results.refuse(n, one ? [] : [invitationProblem('INVITATION_NOT_FOUND', ['ids', n])]) ? [] : [{ n, id }];
  });
  const revoked = await revokeInvitations(
    work,
    taken.map(({ id }) => id),
  );
  for (const { n, id } of taken) {
    results.take(n, id, revoked.has(id) ? RowOutcome.UPDATED : RowOutcome.UNCHANGED);
    if (!revoked.has(id)) continue;
    const { collegeId } = named.get(id)!;
    const fields = ['revokedBy', 'revokedAt'];
    work.audit.add({ action: 'role-invitation.revoke', entity: 'RoleInvitation', entityId: id, collegeId, fields });
  }
  if (dryRun) work.preview();
  return results.payload(context.language);
}
