import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import type { EnrolmentsPayload } from '../../enrolment/enrolment-mutations.type.js';
import { listenersOf, lockTaught, mayRecord } from '../../learning/learning-write.repository.js';
import { BY_ENROLMENT_AND_ASSESSMENT, markProblems } from '../mark.policy.js';
import { markProblem } from '../mark.problems.js';
import { daysAbsent, putMarks, standingMarks } from '../mark.repository.js';
import type { RecordMarksInput } from '../mark.type.js';

export async function recordMarks(context: HubContext, input: RecordMarksInput): Promise<EnrolmentsPayload> {
  const work = workOf(context);
  const { cohortId, rows, dryRun } = input;
  const size = sizeProblem(rows);
  if (size) return refuseBulk(rows.length, [size], context.language);
  const cohort = await lockTaught(work, cohortId);
  if (!cohort) return refuseBulk(rows.length, [markProblem('COHORT_NOT_FOUND', ['cohortId'])], context.language);
  mayRecord(work, cohort);

  const ids = rows.map(({ enrolmentId }) => enrolmentId);
  const listeners = await listenersOf(work, cohortId, ids);
  const known = new Map((await standingMarks(work, ids)).map((each) => [BY_ENROLMENT_AND_ASSESSMENT.key(each), each]));
  const told = rows.map(({ enrolmentId, assessment, value = null, day }) => {
    const before = known.get(BY_ENROLMENT_AND_ASSESSMENT.key({ enrolmentId, assessment }));
    return { enrolmentId, assessment, value, day: day ?? before?.day ?? cohort.today, before };
  });
  const absences = await daysAbsent(work, ids, told.map(({ day }) => day)); // prettier-ignore
  const absent = new Set(absences.map(({ enrolmentId, day }) => `${enrolmentId} ${day}`));

  const results = new BulkResults(rows.length, repeatedRows(rows, BY_ENROLMENT_AND_ASSESSMENT));
  const due = told.flatMap(({ before, ...mark }, n) => {
    const { enrolmentId, value, day } = mark;
    const listener = listeners.get(enrolmentId);
    const wasAbsent = absent.has(`${enrolmentId} ${day}`);
    if (!results.isOpen(n)) return [];
    if (results.refuse(n, markProblems(mark, listener, cohort, wasAbsent, ['rows', n])) || !listener) return [];
    const isSo = (before?.value ?? null) === value && (value === null || before?.day === day);
    results.take(n, enrolmentId, RowOutcome[isSo ? 'UNCHANGED' : before ? 'UPDATED' : 'CREATED']);
    return isSo ? [] : [{ ...mark, collegeId: listener.collegeId }];
  });
  if (due.length > 0) await putMarks(work, cohortId, due);
  for (const { enrolmentId: entityId, collegeId } of due) {
    work.audit.add({ action: 'mark.record', entity: 'Enrolment', entityId, collegeId, fields: ['marks'] });
  }
  if (dryRun) work.preview();
  return results.payload(context.language);
}
