import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { ownPersons } from '#kernel/session/session.js';
import type { ConsentsPayload, WithdrawOwnConsentInput } from '../consent-mutations.type.js';
import { withdrawOwn } from '../consent-write.repository.js';
import { consentProblem } from '../consent.problems.js';

export async function withdrawOwnConsent(
  context: HubContext,
  { personId }: WithdrawOwnConsentInput,
): Promise<ConsentsPayload> {
  const work = workOf(context);
  if (!ownPersons(work.session).includes(personId)) throw forbidden();
  const withdrawn = await withdrawOwn(work, personId);
  if (withdrawn.length === 0) {
    const nothing = consentProblem('NOTHING_TO_WITHDRAW', ['personId']);
    return { personId, problems: tellProblems([nothing], context.language) };
  }
  for (const { id: entityId, collegeId } of withdrawn) {
    work.audit.add({ action: 'consent.withdraw', entity: 'Consent', entityId, collegeId, fields: ['withdrawnOn'] });
    work.recounts.moved('consents', collegeId);
  }
  return { personId, problems: [] };
}
