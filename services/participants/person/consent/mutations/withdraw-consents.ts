import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { ConsentEntity } from '../consent.entity.js';
import { consentHolder } from '../consent-write.repository.js';
import { consentProblem, PERSON_NOT_FOUND } from '../consent.problems.js';
import type { ConsentsPayload, WithdrawConsentsInput } from '../consent-mutations.type.js';

export async function withdrawConsents(context: HubContext, input: WithdrawConsentsInput): Promise<ConsentsPayload> {
  const work = workOf(context);
  const refuse = (problem: Problem) => ({
    personId: input.personId,
    problems: tellProblems([problem], context.language),
  });
  const holder = await consentHolder(work, input.personId);
  if (!holder) return refuse(PERSON_NOT_FOUND);

  const standing = await work.em.find(ConsentEntity, { personId: input.personId, withdrawnOn: null });
  if (standing.length === 0) return refuse(consentProblem('NOTHING_TO_WITHDRAW', ['personId']));
  const { collegeId, today } = holder;
  for (const consent of standing) {
    consent.withdrawnOn = input.withdrawnOn ?? today;
    work.audit.add({
      action: 'consent.withdraw',
      entity: 'Consent',
      entityId: consent.id,
      collegeId,
      fields: ['withdrawnOn'],
    });
  }
  work.recounts.moved('consents', collegeId);
  return { personId: input.personId, problems: [] };
}
