import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { recordingProblems } from '../consent.policy.js';
import { PERSON_NOT_FOUND } from '../consent.problems.js';
import {
  consentHolder,
  consentKey,
  recordConsents,
  toConsentRecord,
  withdrawnOf,
} from '../consent-write.repository.js';
import type { ConsentsPayload, RecordConsentInput } from '../consent-mutations.type.js';

export async function recordConsent(context: HubContext, input: RecordConsentInput): Promise<ConsentsPayload> {
  const work = workOf(context);
  const { personId } = input;
  const holder = await consentHolder(work, personId);
  const withdrawn = (await withdrawnOf(work, [personId])).has(consentKey(input));
  const problems = holder ? recordingProblems(input, { ...holder, withdrawn }, []) : [PERSON_NOT_FOUND];
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

/** Names of what was handed in besides the person; the audit keeps no values. */
export function recordedFields({ personId: _person, ...given }: RecordConsentInput): string[] {
  return Object.entries(given).flatMap(([field, value]) => (value == null ? [] : [field]));
}
