import { uuidv7 } from 'uuidv7';
import { ownCollege } from '#kernel/graph/access.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { lockMentorships } from '../../college/mentorships-lock.repository.js';
import { personFacts } from '../../person/person-facts.repository.js';
import type { LabourAgreementsPayload, RecordLabourAgreementsInput } from '../agreement-mutations.type.js';
import { lockAgreements, putAgreements } from '../agreement-write.repository.js';
import { agreementProblems, toAgreement, type GivenAgreement } from '../agreement.policy.js';
import { agreementProblem } from '../agreement.problems.js';

const BY_NUMBER = { key: ({ number }: GivenAgreement) => number.trim(), at: 'number' } as const;

export async function recordLabourAgreements(
  context: HubContext,
  input: RecordLabourAgreementsInput,
): Promise<LabourAgreementsPayload> {
  const work = workOf(context);
  const { rows } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const size = sizeProblem(rows);
  if (size) return refuseBulk(rows.length, [size], context.language);
  const { today } = await lockMentorships(work, collegeId);
  const people = await personFacts(work, { collegeId }, rows.map(({ mentorId }) => mentorId)); // prettier-ignore
  const known = await lockAgreements(work, collegeId, 'number', rows.map(({ number }) => number.trim())); // prettier-ignore

  const results = new BulkResults(rows.length, repeatedRows(rows, BY_NUMBER));
  const changed = rows.flatMap((row, n) => {
    if (!results.isOpen(n)) return [];
    const path = ['rows', n];
    const [mentor, number] = [people.get(row.mentorId), row.number.trim()];
    const before = known.get(number);
    const refused = results.refuse(n, [
      ...(mentor?.collegeId === collegeId && mentor.category === 'TEACHER'
        ? []
        : [agreementProblem('AGREEMENT_MENTOR', [...path, 'mentorId'])]),
      ...agreementProblems(row, today, path),
      ...(before && before.mentorId !== row.mentorId
        ? [agreementProblem('AGREEMENT_NUMBER_TAKEN', [...path, 'number'], { number })]
        : []),
      ...(before?.endedOn ? [agreementProblem('AGREEMENT_ENDED', path, { endedOn: before.endedOn })] : []),
    ]);
    if (refused) return [];
    const now = toAgreement(row);
    const same = before && (Object.keys(now) as (keyof typeof now)[]).every((field) => before[field] === now[field]);
    const id = before?.id ?? uuidv7();
    results.take(n, id, RowOutcome[!before ? 'CREATED' : same ? 'UNCHANGED' : 'UPDATED']);
    return same ? [] : [{ ...now, id }];
  });
  await putAgreements(work, collegeId, changed);
  for (const { id: entityId } of changed) {
    work.audit.add({ action: 'labourAgreement.record', entity: 'LabourAgreement', entityId, collegeId });
  }
  if (changed.length > 0) work.recounts.moved('agreements', collegeId);
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}
