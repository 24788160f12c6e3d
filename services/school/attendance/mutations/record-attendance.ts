import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import type { EnrolmentsPayload } from '../../enrolment/enrolment-mutations.type.js';
import { listenersOf, lockTaught, mayRecord } from '../../learning/learning-write.repository.js';
import { attendanceProblems, BY_SESSION_AND_ENROLMENT, DaysMissed, toAttendance } from '../attendance.policy.js';
import { attendanceProblem } from '../attendance.problems.js';
import { attendanceOnDays, heldSessions, marksOfDays, putAttendance } from '../attendance.repository.js';
import type { RecordAttendanceInput } from '../attendance.type.js';

export async function recordAttendance(context: HubContext, input: RecordAttendanceInput): Promise<EnrolmentsPayload> {
  const work = workOf(context);
  const { cohortId, rows, dryRun } = input;
  const size = sizeProblem(rows);
  if (size) return refuseBulk(rows.length, [size], context.language);
  const cohort = await lockTaught(work, cohortId);
  if (!cohort) return refuseBulk(rows.length, [attendanceProblem('COHORT_NOT_FOUND', ['cohortId'])], context.language);
  mayRecord(work, cohort);

  const [sessionIds, ids] = [rows.map(({ sessionId }) => sessionId), rows.map(({ enrolmentId }) => enrolmentId)];
  const sessions = await heldSessions(work, cohort, sessionIds);
  const listeners = await listenersOf(work, cohortId, ids);
  const days = [...new Set([...sessions.values()].map(({ day }) => day))];
  const standing = await attendanceOnDays(work, ids, days);
  const known = new Map(standing.map((each) => [BY_SESSION_AND_ENROLMENT.key(each), each]));
  const missed = new DaysMissed(standing, await marksOfDays(work, ids, days));
  for (const row of rows) missed.told(row, sessions.get(row.sessionId)?.day);

  const results = new BulkResults(rows.length, repeatedRows(rows, BY_SESSION_AND_ENROLMENT));
  const due = rows.flatMap((row, n) => {
    const { sessionId, enrolmentId } = row;
    const [session, listener, facts] = [sessions.get(sessionId), listeners.get(enrolmentId), toAttendance(row)];
    const marked = missed.marked(enrolmentId, session?.day);
    if (!results.isOpen(n)) return [];
    if (results.refuse(n, attendanceProblems(facts, session, listener, marked, ['rows', n])) || !listener) return [];
    const before = known.get(BY_SESSION_AND_ENROLMENT.key(row));
    const isSo = (before?.status ?? null) === facts.status && (before?.reason ?? null) === facts.reason;
    results.take(n, enrolmentId, RowOutcome[isSo ? 'UNCHANGED' : before?.status ? 'UPDATED' : 'CREATED']);
    return isSo ? [] : [{ ...facts, sessionId, enrolmentId, collegeId: listener.collegeId }];
  });
  if (due.length > 0) await putAttendance(work, cohortId, due);
  for (const { enrolmentId: entityId, collegeId } of due) {
    work.audit.add({ action: 'attendance.record', entity: 'Enrolment', entityId, collegeId, fields: ['attendance'] });
  }
  if (dryRun) work.preview();
  return results.payload(context.language);
}
