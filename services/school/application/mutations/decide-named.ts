import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import type { Problem } from '#kernel/graph/problem.js';
import { byId, repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import type { ApplicationStateName } from '../../joining/joining.policy.js';
import { lockToJoin, type LockedCohort } from '../../joining/joining.repository.js';
import { standingApplications } from '../application-write.repository.js';
import type { StandingApplication } from '../application.policy.js';
import { applicationProblem } from '../application.problems.js';
import type { ApplicationsPayload } from '../application.type.js';
import { refuseApplications, withStates } from './with-states.js';

/** A decision on applications that exist: what forbids it, whether it is made already, and how it is written. */
interface Decision {
  readonly state: Exclude<ApplicationStateName, 'APPLIED' | 'WAITING'>;
  readonly action: string;
  /** What is wrong with the decision as a whole. */
  whole?(cohort: LockedCohort): Problem[] | Promise<Problem[]>;
  problems(application: StandingApplication | undefined, path: Problem['path']): Problem[];
  isMade?(application: StandingApplication): boolean;
  write(cohort: LockedCohort, due: readonly StandingApplication[]): Promise<void>;
}

interface Named {
  readonly cohortId: string;
  readonly ids: readonly string[];
  readonly dryRun?: boolean | null;
}

/** Decides applications to a cohort in bulk, each on its own, while nobody else gives its places. */
export async function decideNamed(
  context: HubContext,
  { cohortId, ids, dryRun }: Named,
  decision: Decision,
): Promise<ApplicationsPayload> {
  const work = workOf(context);
  const size = sizeProblem(ids, 'ids');
  if (size) return refuseApplications(context, ids.length, [size]);
  const cohort = await lockToJoin(work, cohortId);
  const missing = [applicationProblem('COHORT_NOT_FOUND', ['cohortId'])];
  const whole = cohort ? ((await decision.whole?.(cohort)) ?? []) : missing;
  if (!cohort || whole.length > 0) return refuseApplications(context, ids.length, whole);

  const known = await standingApplications(work, cohortId, ids);
  const results = new BulkResults(ids.length, repeatedRows(ids, byId('ids')));
  const due: StandingApplication[] = [];
  for (const [n, id] of ids.entries()) {
    if (!results.isOpen(n)) continue;
    const application = known.get(id);
    if (results.refuse(n, decision.problems(application, ['ids', n])) || !application) continue;
    const isMade = application.state === decision.state && (decision.isMade?.(application) ?? true);
    results.take(n, id, RowOutcome[isMade ? 'UNCHANGED' : 'UPDATED']);
    if (!isMade) due.push(application);
  }
  if (due.length > 0) await decision.write(cohort, due);
  for (const { id: entityId, collegeId } of due) {
    work.audit.add({ action: decision.action, entity: 'Application', entityId, collegeId, fields: ['state'] });
  }
  if (dryRun) work.preview();
  const states = new Map([...results.written.values()].map(({ id }) => [id, decision.state])); // prettier-ignore
  return withStates(results.payload(context.language), states);
}
