import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { consentProblems, missingOfDocument } from '../consent.policy.js';
import { consentProblem, PERSON_NOT_FOUND } from '../consent.problems.js';
import {
  consentHolder,
  recordConsents,
  toConsentRecord,
  wasWithdrawn,
  type ConsentHolder,
} from '../consent-write.repository.js';
import type { ConsentsPayload, RecordConsentInput } from '../consent-mutations.type.js';

export async function recordConsent(context: HubContext, input: RecordConsentInput): Promise<ConsentsPayload> {
  const work = workOf(context);
  const { personId } = input;
  const holder = await consentHolder(work, personId);
  const problems = holder ? await recordingProblems(work, input, holder) : [PERSON_NOT_FOUND];
  if (!holder || problems.length > 0) {
    return { personId, problems: tellProblems(problems, context.language) };
  }

  const { collegeId } = holder;
  const [written] = await recordConsents(work, collegeId, [toConsentRecord(personId, input)]);
  if (written) {
    const fields = recordedFields(input);
    work.audit.add({ action: 'consent.record', entity: 'Consent', entityId: written[1], collegeId, fields });
    // It decides whether the person counts.
    work.recounts.moved('consents', collegeId);
  }
  return { personId, problems: [] };
}

async function recordingProblems(
  work: UnitOfWork,
  input: RecordConsentInput,
  holder: ConsentHolder,
): Promise<Problem[]> {
  const problems = [...consentProblems(input, holder, holder.today, []), ...missingOfDocument(input)];
  if (problems.length > 0) return problems;
  return (await wasWithdrawn(work, input)) ? [consentProblem('CONSENT_WITHDRAWN', ['givenOn'])] : [];
}

/** Names of what was handed in besides the person; the audit keeps no values. */
function recordedFields({ personId: _person, ...given }: RecordConsentInput): string[] {
  return Object.entries(given).flatMap(([field, value]) => (value == null ? [] : [field]));
}
