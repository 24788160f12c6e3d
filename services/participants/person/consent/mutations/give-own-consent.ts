import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { ownLinkHolder } from '../../../access/own-link/own-link.repository.js';
import { recordingProblems } from '../consent.policy.js';
import { PERSON_NOT_FOUND } from '../consent.problems.js';
import {
  consentKey,
  ownConsenting,
  recordConsents,
  toConsentRecord,
  withdrawnOf,
} from '../consent-write.repository.js';
import { ConsentChannel, ConsentGivenBy } from '../consent.type.js';
import { recordedFields } from './record-consent.js';
import type { ConsentsPayload, GiveOwnConsentInput } from '../consent-mutations.type.js';

/** A consent in the first person: the giver is whoever is signed in, and never what the input says. */
export async function giveOwnConsent(context: HubContext, input: GiveOwnConsentInput): Promise<ConsentsPayload> {
  const work = workOf(context);
  const { personId, ...given } = input;
  const person = await ownConsenting(work, personId);
  if (!person) return { personId, problems: tellProblems([PERSON_NOT_FOUND], context.language) };

  const { collegeId, today: givenOn } = person;
  const byRepresentative = (await ownLinkHolder(work, work.session)) === 'REPRESENTATIVE';
  const givenBy = byRepresentative ? ConsentGivenBy.REPRESENTATIVE : ConsentGivenBy.SELF;
  const consent = { ...given, givenOn, givenBy, channel: ConsentChannel.ELECTRONIC };
  const withdrawn = (await withdrawnOf(work, [personId])).has(consentKey({ personId, givenOn, givenBy }));
  const problems = recordingProblems(consent, { ...person, withdrawn }, []);
  if (problems.length > 0) return { personId, problems: tellProblems(problems, context.language) };

  const written = await recordConsents(work, collegeId, [toConsentRecord(personId, consent)]);
  for (const entityId of written.values()) {
    const fields = recordedFields({ ...consent, personId });
    work.audit.add({ action: 'consent.give', entity: 'Consent', entityId, collegeId, fields });
    work.recounts.moved('consents', collegeId);
  }
  return { personId, problems: [] };
}
