import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import type { Problem } from '#kernel/graph/problem.js';
import { byId, repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { toText } from '#kernel/text/free-text.js';
import { lockCohort } from '../../cohort/cohort-write.repository.js';
import { cancelProblems } from '../session.policy.js';
import { sessionProblem } from '../session.problems.js';
import { recordCancellations, standingSessions } from '../session.repository.js';
import type { CancelSessionsInput, SessionsPayload } from '../session.type.js';
import { withWarnings } from './with-warnings.js';

const LONGEST_REASON = 500;

export async function cancelSessions(context: HubContext, input: CancelSessionsInput): Promise<SessionsPayload> {
  const work = workOf(context);
  const { cohortId, ids, dryRun } = input;
  const reason = toText(input.reason);
  const refuse = (whole: Problem[]) => withWarnings(refuseBulk(ids.length, whole, context.language), new Map());
  const size = sizeProblem(ids, 'ids');
  if (size) return refuse([size]);
  if (reason === null || reason.length > LONGEST_REASON)
    return refuse([sessionProblem('CANCEL_REASON_MISSING', ['reason'])]);
  const cohort = await lockCohort(work, cohortId);
  if (!cohort) return refuse([sessionProblem('COHORT_NOT_FOUND', ['cohortId'])]);

  const known = new Map((await standingSessions(work, cohortId)).map((each) => [each.id, each]));
  const results = new BulkResults(ids.length, repeatedRows(ids, byId('ids')));
  const cancelled: string[] = [];
  for (const [n, id] of ids.entries()) {
    const session = known.get(id);
    if (!results.isOpen(n)) continue;
    if (results.refuse(n, cancelProblems(session, ['ids', n])) || !session) continue;
    results.take(n, id, RowOutcome[session.cancelledOn === null ? 'UPDATED' : 'UNCHANGED']);
    if (session.cancelledOn === null) cancelled.push(id);
  }
  await recordCancellations(work, cancelled, cohort.today, reason);
  const { collegeId } = cohort;
  for (const entityId of cancelled) {
    const fields = ['cancelledOn', 'cancelReason'];
    work.audit.add({ action: 'session.cancel', entity: 'CohortSession', entityId, collegeId, fields });
  }
  if (dryRun) work.preview();
  return withWarnings(results.payload(context.language), new Map());
}
