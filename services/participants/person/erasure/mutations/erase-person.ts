import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { PERSON_NOT_FOUND } from '../../consent/consent.problems.js';
import { fieldOf, PERSONAL } from '../../record/person-columns.data.js';
import { erasureProblems, writtenNames } from '../erasure.policy.js';
import {
  closeConsents,
  eraseElsewhere,
  forget,
  markErased,
  personToErase,
  recordsOf,
} from '../erasure-write.repository.js';
import type { ErasePersonInput, ErasePersonPayload } from '../erasure-mutations.type.js';
import { ErasedKind } from '../../record/record-kind.type.js';

export async function erasePerson(context: HubContext, input: ErasePersonInput): Promise<ErasePersonPayload> {
  const work = workOf(context);
  const { personId } = input;
  const refuse = (against: readonly Problem[]): ErasePersonPayload => {
    const problems = tellProblems(against, context.language);
    return { erasedId: null, fields: [], changed: [], problems };
  };
  const person = await personToErase(work, personId);
  if (!person) return refuse([PERSON_NOT_FOUND]);
  const problems = erasureProblems(person, input);
  if (problems.length > 0) return refuse(problems);

  const { collegeId } = person;
  const people = await recordsOf(work, collegeId, personId);
  const consents = await closeConsents(work, collegeId, people);
  const elsewhere = await eraseElsewhere(work, collegeId, people, writtenNames(person));
  await forget(work, collegeId, personId);
  const own = await markErased(work, collegeId, people, input.reason);

  work.recounts.moved('people', collegeId);
  work.recounts.moved('consents', collegeId);
  for (const { fact, collegeId: where, year } of elsewhere.moved) work.recounts.moved(fact, where, year);
  const fields = [...PERSONAL.map(fieldOf), 'externalId'];
  work.audit.add({ action: 'person.erase', entity: 'Person', entityId: personId, collegeId, fields });
  if (input.dryRun) work.preview();
  const changed = [{ kind: ErasedKind.CONSENTS, count: consents }, ...elsewhere.changed, ...own];
  return { erasedId: personId, fields, changed, problems: [] };
}
