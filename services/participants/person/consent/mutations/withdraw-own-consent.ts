import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { ownLinkHolder } from '../../../access/own-link/own-link.repository.js';
import type { ConsentsPayload, WithdrawOwnConsentInput } from '../consent-mutations.type.js';
import { ownConsenting, withdrawOwn } from '../consent-write.repository.js';
import { ownWithdrawalProblems } from '../consent.policy.js';
import { consentProblem } from '../consent.problems.js';
import { leavePairs } from './leave-pairs.js';

export async function withdrawOwnConsent(
  context: HubContext,
  { personId }: WithdrawOwnConsentInput,
): Promise<ConsentsPayload> {
  const work = workOf(context);
  const refuse = (problems: readonly Problem[]) => ({ personId, problems: tellProblems(problems, context.language) });
  const person = await ownConsenting(work, personId);
  if (!person) throw forbidden();
  const byRepresentative = (await ownLinkHolder(work, work.session)) === 'REPRESENTATIVE';
  const problems = ownWithdrawalProblems(person, { today: person.today, byRepresentative });
  if (problems.length > 0) return refuse(problems);

  const withdrawn = await withdrawOwn(work, personId);
  if (withdrawn.length === 0) return refuse([consentProblem('NOTHING_TO_WITHDRAW', ['personId'])]);
  for (const { id: entityId, collegeId } of withdrawn) {
    work.audit.add({ action: 'consent.withdraw', entity: 'Consent', entityId, collegeId, fields: ['withdrawnOn'] });
    work.recounts.moved('consents', collegeId);
  }
  return { personId, endedPairs: await leavePairs(work, personId, person.today), problems: [] };
}
