import { factYearsOf } from '#kernel/database/college-day.js';
import { yearProblems } from '#kernel/fact-years/fact-years.policy.js';
import { ownCollege } from '#kernel/graph/access.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { changedFields, outcomeProblems, toldBy } from '../outcome.policy.js';
import { lockDue, outcomeKey, putOutcomes, type ToldOutcome } from '../outcome.repository.js';
import type { RecordOutcomesInput, RecordOutcomesPayload } from '../outcome.type.js';

const BY_PERSON_AND_KIND = { key: outcomeKey, at: 'personId' } as const;

/** Records what came of mentees, of what fell due in a year; a later word replaces the former. */
export async function recordOutcomes(context: HubContext, input: RecordOutcomesInput): Promise<RecordOutcomesPayload> {
  const work = workOf(context);
  const { rows, year } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const size = sizeProblem(rows);
  if (size) return refuseBulk(rows.length, [size], context.language);
  const years = await factYearsOf(work, collegeId);
  if (years === null) throw forbidden();
  const implausible = yearProblems(year, years, ['year']);
  if (implausible.length > 0) return refuseBulk(rows.length, implausible, context.language);
  const { today } = years;

  const results = new BulkResults(rows.length, repeatedRows(rows, BY_PERSON_AND_KIND));
  const due = await lockDue(work, { collegeId, year }, rows.map(({ personId }) => personId)); // prettier-ignore
  const written = rows.flatMap((row, n): ToldOutcome[] => {
    if (!results.isOpen(n)) return [];
    const one = due.get(outcomeKey(row));
    if (results.refuse(n, outcomeProblems(one, row, today, ['rows', n])) || !one) return [];
    const { personId, kind } = row;
    const told = toldBy(row);
    const fields = changedFields(one.told, told);
    results.take(n, personId, RowOutcome[fields.length === 0 ? 'UNCHANGED' : one.told ? 'UPDATED' : 'CREATED']);
    if (fields.length === 0) return [];
    work.audit.add({ action: 'outcome.record', entity: 'Outcome', entityId: personId, collegeId, fields });
    return [{ personId, kind, dueOn: one.dueOn, ...told }];
  });
  await putOutcomes(work, collegeId, written);
  if (written.length > 0) work.recounts.moved('outcomes', collegeId, year);
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}
