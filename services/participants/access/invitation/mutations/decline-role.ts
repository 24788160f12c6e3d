import { unauthenticated } from '#kernel/errors/hub-error.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { roleBindingProblem } from '../../role-binding/role-binding.problems.js';
import { namedBindings } from '../../role-binding/role-binding-write.repository.js';
import { declineOffered } from '../role-invitation-write.repository.js';
import type { DeclineRoleInput, DeclineRolePayload } from '../role-invitation-mutations.type.js';

const SIGN_IN = {
  ru: 'От роли отказывается учётная запись, которой она предложена: войдите.',
  en: 'The account that a role is offered to declines it: sign in.',
};

/** About the caller's own account, and no other. */
export async function declineRole(
  context: HubContext,
  { bindingId, dryRun }: DeclineRoleInput,
): Promise<DeclineRolePayload> {
  const work = workOf(context);
  if (context.session.actor === null) throw unauthenticated(SIGN_IN);
  const outcome = await declineOffered(work, bindingId);
  if (dryRun) work.preview();
  if (outcome === 'BINDING_NOT_FOUND') {
    const problems = tellProblems([roleBindingProblem(outcome, ['bindingId'])], context.language);
    return { outcome: RowOutcome.REFUSED, role: null, problems };
  }
  const [declined] = await namedBindings(work, [bindingId]);
  const { role, collegeId } = declined!;
  if (outcome === 'UPDATED') {
    const fields = ['revokedBy', 'revokedAt'];
    const entry = { action: 'role-binding.decline', entity: 'RoleBinding', entityId: bindingId };
    work.audit.add({ ...entry, collegeId, fields });
  }
  return { outcome: RowOutcome[outcome], role, problems: [] };
}
