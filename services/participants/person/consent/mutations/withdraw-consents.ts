import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { ConsentEntity } from '../consent.entity.js';
import type { ConsentsPayload, WithdrawConsentsInput } from '../consent-mutations.type.js';
import { consentHolder } from '../consent-write.repository.js';
import { reasonProblems } from '../consent.policy.js';
import { consentProblem, PERSON_NOT_FOUND } from '../consent.problems.js';
import { leavePairs } from './leave-pairs.js';

/** What the person could do by themself, told to the college: it comes to the same, as of the day that they said. */
export async function withdrawConsents(context: HubContext, input: WithdrawConsentsInput): Promise<ConsentsPayload> {
  const work = workOf(context);
  const { personId } = input;
  const refuse = (problems: readonly Problem[]) => ({ personId, problems: tellProblems(problems, context.language) });
  const holder = await consentHolder(work, personId);
  if (!holder) return refuse([PERSON_NOT_FOUND]);
  const problems = reasonProblems(input.reason);
  if (problems.length > 0) return refuse(problems);

  const standing = await work.em.find(ConsentEntity, { personId, withdrawnOn: null });
  if (standing.length === 0) return refuse([consentProblem('NOTHING_TO_WITHDRAW', ['personId'])]);
  const { collegeId, today } = holder;
  const withdrawnOn = input.withdrawnOn ?? today;
  const withdrawalReason = input.reason?.trim() ?? null;
  const fields = ['withdrawnOn', ...(withdrawalReason ? ['withdrawalReason'] : [])];
  for (const consent of standing) {
    Object.assign(consent, { withdrawnOn, withdrawalReason });
    work.audit.add({ action: 'consent.withdraw', entity: 'Consent', entityId: consent.id, collegeId, fields });
  }
  work.recounts.moved('consents', collegeId);
  const endedPairs = await leavePairs(work, personId, withdrawnOn);
  if (input.dryRun) work.preview();
  return { personId, endedPairs, problems: [] };
}
