import { unauthenticated } from '#kernel/errors/hub-error.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { badUserInput, forbidden } from '#kernel/graph/errors.js';
import { LinkGuesses } from '#kernel/graph/link-guesses.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { clientPrefixOf } from '#kernel/session/access.js';
import { clientSecretHash } from '#kernel/session/client-secret.js';
import { roleBindingProblem } from '../../role-binding/role-binding.problems.js';
import { namedBindings } from '../../role-binding/role-binding-write.repository.js';
import { invitationProblem } from '../role-invitation.problems.js';
import { acceptOffered, takeUpInvitation, type Taken } from '../role-invitation-write.repository.js';
import type { AcceptRoleInput, AcceptRolePayload } from '../role-invitation-mutations.type.js';

/** Those of this process. */
const GUESSES = new LinkGuesses();

const SIGN_IN = {
  ru: 'Роль принимает учётная запись: войдите и откройте приглашение ещё раз.',
  en: 'An account takes the role: sign in, and open the invitation once more.',
};

/** About the caller's own account, and no other. */
export async function acceptRole(context: HubContext, input: AcceptRoleInput): Promise<AcceptRolePayload> {
  const work = workOf(context);
  const { actor } = context.session;
  if (actor === null) throw unauthenticated(SIGN_IN);
  if (clientPrefixOf(actor) !== null) throw forbidden();
  const taken = await take(work, input, context.address ?? null);
  if (input.dryRun) work.preview();
  const problems = problemsOf(taken.outcome);
  if (problems.length > 0 || taken.binding === null) return refused(tellProblems(problems, context.language));

  const [held] = await namedBindings(work, [taken.binding]);
  const { role, regionId, collegeId } = held!;
  const outcome = RowOutcome[taken.outcome as keyof typeof RowOutcome];
  const ofBinding = { entity: 'RoleBinding', entityId: taken.binding, collegeId };
  if (outcome !== RowOutcome.UNCHANGED)
    work.audit.add({ action: 'role-binding.accept', ...ofBinding, fields: ['role'] });
  const left = taken.rolesLeft ?? [];
  for (const { id, collegeId: college } of left) {
    const fields = ['revokedBy', 'revokedAt'];
    const entry = { action: 'role-binding.revoke', entity: 'RoleBinding', entityId: id };
    work.audit.add({ ...entry, collegeId: college, fields });
  }
  return { outcome, role, regionId, collegeId, leaves: [...new Set(left.map((each) => each.role))], problems: [] };
}

async function take(work: UnitOfWork, { code, bindingId }: AcceptRoleInput, address: string | null): Promise<Taken> {
  if ((code == null) === (bindingId == null)) {
    throw badUserInput({
      ru: 'Укажите одно из двух: код приглашения или предложенную роль.',
      en: 'Give either the code of an invitation or the bindingId of an offered role.',
    });
  }
  if (code == null) return acceptOffered(work, bindingId!);
  GUESSES.assertMayTry(address);
  const taken = await takeUpInvitation(work, clientSecretHash(code.trim()));
  if (taken.outcome === 'INVITATION_OVER') GUESSES.missed(address);
  return taken;
}

function problemsOf(outcome: Taken['outcome']): Problem[] {
  if (outcome === 'BINDING_NOT_FOUND') return [roleBindingProblem(outcome, ['bindingId'])];
  if (outcome === 'INVITATION_OVER' || outcome === 'OWN_ACCOUNT') return [invitationProblem(outcome, ['code'])];
  return [];
}

const refused = (problems: AcceptRolePayload['problems']): AcceptRolePayload => ({
  outcome: RowOutcome.REFUSED,
  role: null,
  regionId: null,
  collegeId: null,
  leaves: [],
  problems,
});
