import { uuidv7 } from 'uuidv7';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { toProblem } from '#kernel/graph/problem.type.js';
import { recordConsents } from '../../person/upsert-people.repository.js';
import { PERSON_NOT_FOUND, touchConsents } from '../consent-change.js';
import { consentBreaches } from '../consent.policy.js';
import { consentHolder } from '../consent.repository.js';
import type { ConsentsPayload, RecordConsentInput } from '../consent.type.js';

export async function recordConsent(context: HubContext, input: RecordConsentInput): Promise<ConsentsPayload> {
  const work = workOf(context);
  const { personId, givenOn, givenBy } = input;
  const holder = await consentHolder(work, personId);
  const breaches = holder ? consentBreaches(input, holder, holder.today, []) : [PERSON_NOT_FOUND];
  if (!holder || breaches.length > 0) {
    return { personId, problems: breaches.map((breach) => toProblem(breach, context.language)) };
  }

  const { collegeId } = holder;
  const id = uuidv7();
  const valid_until = input.validUntil ?? null;
  const document_number = input.documentNumber ?? null;
  const record = { id, person_id: personId, given_on: givenOn, given_by: givenBy, valid_until, document_number };
  const added = await recordConsents(work, collegeId, [record]);
  if (added.size > 0) {
    work.audit.add({ action: 'consent.record', entity: 'Consent', entityId: id, collegeId });
    await touchConsents(work, collegeId);
  }
  return { personId, problems: [] };
}
