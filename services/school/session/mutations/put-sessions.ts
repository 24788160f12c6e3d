import { uuidv7 } from 'uuidv7';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { lockCohort } from '../../cohort/cohort-write.repository.js';
import { changeProblems, hoursProblems, sessionProblems, toSession, type SessionFacts } from '../session.policy.js';
import { sessionProblem } from '../session.problems.js';
import { overlaps, putSessions, standingSessions, type PutSession } from '../session.repository.js';
import type { PutSessionsInput, SessionRowInput, SessionsPayload } from '../session.type.js';
import { withWarnings } from './with-warnings.js';

/** Two new sessions alike are one that was sent twice. */
const BY_SESSION = { key: (row: SessionRowInput) => row.id ?? JSON.stringify(toSession(row)) } as const;

export async function putCohortSessions(context: HubContext, input: PutSessionsInput): Promise<SessionsPayload> {
  const work = workOf(context);
  const { cohortId, rows, dryRun } = input;
  const refuse = (whole: Problem[]) => withWarnings(refuseBulk(rows.length, whole, context.language), new Map());
  const size = sizeProblem(rows);
  if (size) return refuse([size]);
  const cohort = await lockCohort(work, cohortId);
  if (!cohort) return refuse([sessionProblem('COHORT_NOT_FOUND', ['cohortId'])]);

  const known = await standingSessions(work, cohortId);
  const results = new BulkResults(rows.length, repeatedRows(rows, BY_SESSION));
  const put: (PutSession & { readonly n: number })[] = [];
  for (const [n, row] of rows.entries()) {
    if (!results.isOpen(n)) continue;
    const session = toSession(row);
    const before = known.find((each) =>
      row.id ? each.id === row.id : each.cancelledOn === null && alike(each, session),
    );
    const missing = row.id ? [sessionProblem('SESSION_NOT_FOUND', ['rows', n, 'id'])] : [];
    const problems = before ? changeProblems(before, session, ['rows', n]) : missing;
    if (results.refuse(n, problems) || results.refuse(n, sessionProblems(session, cohort, ['rows', n]))) continue;
    if (before && alike(before, session)) results.take(n, before.id, RowOutcome.UNCHANGED);
    else put.push({ n, id: before?.id ?? uuidv7(), ...session });
  }
  const standing = new Map(known.filter((each) => each.cancelledOn === null).map((each) => [each.id, each.hours]));
  for (const { id, hours } of put) standing.set(id, hours);
  const tooLong = hoursProblems([...standing.values()].reduce((sum, hours) => sum + hours, 0), cohort.hours); // prettier-ignore
  if (tooLong.length > 0) return refuse(tooLong);

  await putSessions(work, cohort, put.map(({ n: _, ...session }) => session)); // prettier-ignore
  const { collegeId } = cohort;
  for (const { n, id } of put) {
    const outcome = known.some((each) => each.id === id) ? RowOutcome.UPDATED : RowOutcome.CREATED;
    results.take(n, id, outcome);
    work.audit.add({ action: 'session.put', entity: 'CohortSession', entityId: id, collegeId });
  }
  const busy = await overlaps(work, [...results.written.values()].map(({ id }) => id)); // prettier-ignore
  const warnings = new Map(
    busy.map(({ id, title, cohort: other }) => [
      id,
      [sessionProblem('TEACHER_BUSY', ['rows'], { title, cohort: other })],
    ]),
  );
  if (dryRun) work.preview();
  return withWarnings(results.payload(context.language), warnings, (each) => tellProblems(each, context.language));
}

function alike(one: SessionFacts, other: SessionFacts): boolean {
  return (Object.keys(other) as (keyof SessionFacts)[]).every((field) => one[field] === other[field]);
}
