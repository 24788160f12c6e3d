import { uuidv7 } from 'uuidv7';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { ownPersons } from '#kernel/session/session.js';
import { BY_PERSON } from '../../enrolment/enrolment.policy.js';
import { freePlaces, type ApplicationStateName } from '../../joining/joining.policy.js';
import { applicants, lockToJoin } from '../../joining/joining.repository.js';
import { putApplications, type NewApplication } from '../application-write.repository.js';
import { applyProblems, openProblems, stands } from '../application.policy.js';
import { applicationProblem } from '../application.problems.js';
import type { ApplicationsPayload, ApplyToCohortInput } from '../application.type.js';
import { refuseApplications, withStates } from './with-states.js';

export async function applyToCohort(context: HubContext, input: ApplyToCohortInput): Promise<ApplicationsPayload> {
  const work = workOf(context);
  const { cohortId, rows, dryRun } = input;
  const size = sizeProblem(rows);
  if (size) return refuseApplications(context, rows.length, [size]);
  const cohort = await lockToJoin(work, cohortId);
  const whole = cohort ? openProblems(cohort) : [applicationProblem('COHORT_NOT_FOUND', ['cohortId'])];
  if (!cohort || whole.length > 0) return refuseApplications(context, rows.length, whole);

  const people = await applicants(work, cohort, rows.map(BY_PERSON.key));
  const results = new BulkResults(rows.length, repeatedRows(rows, BY_PERSON));
  const states = new Map<string, ApplicationStateName>();
  const made: NewApplication[] = [];
  let free = freePlaces(cohort);
  for (const [n, { personId }] of rows.entries()) {
    if (!results.isOpen(n)) continue;
    const person = people.get(personId);
    if (results.refuse(n, applyProblems(person, cohort, ['rows', n])) || !person) continue;
    const before = person.application;
    const asked = before && stands(before.state) ? before : null;
    const id = before?.id ?? uuidv7();
    const state = asked?.state ?? (free > 0 ? 'APPLIED' : 'WAITING');
    states.set(id, state);
    results.take(n, id, RowOutcome[asked ? 'UNCHANGED' : before ? 'UPDATED' : 'CREATED']);
    if (asked) continue;
    free -= 1;
    const appliedBy = ownPersons(context.session).includes(personId) ? 'SELF' : 'COLLEGE';
    made.push({ id, college_id: person.collegeId, person_id: personId, state, applied_by: appliedBy });
  }
  if (made.length > 0) await putApplications(work, cohort, made);
  for (const { id: entityId, college_id: collegeId } of made) {
    work.audit.add({ action: 'application.apply', entity: 'Application', entityId, collegeId });
  }
  if (dryRun) work.preview();
  return withStates(results.payload(context.language), states);
}
