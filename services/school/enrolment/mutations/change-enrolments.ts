import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import type { Problem } from '#kernel/graph/problem.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import type { EnrolmentsPayload } from '../enrolment-mutations.type.js';
import {
  cohortToEnrol,
  standingEnrolments,
  type EnrolledCohort,
  type StandingEnrolment,
} from '../enrolment-write.repository.js';
import { BY_PERSON } from '../enrolment.policy.js';
import { enrolmentProblem } from '../enrolment.problems.js';
import { touchFigures } from './touch-figures.js';

/** A change of enrolments that exist: what forbids it, when it is made already, and how it is written. */
interface Change<Row> {
  readonly action: string;
  /** Names of the fields that it changes, for the audit. */
  readonly fields: readonly string[];
  /** What is wrong with the change as a whole. */
  whole?(cohort: EnrolledCohort): Problem[];
  /** Looks up what the rules need besides. */
  look?(standing: ReadonlyMap<string, StandingEnrolment>): Promise<void>;
  problems(row: Row, standing: StandingEnrolment | undefined, cohort: EnrolledCohort, path: Problem['path']): Problem[];
  isMade(row: Row, standing: StandingEnrolment, cohort: EnrolledCohort): boolean;
  write(work: UnitOfWork, cohort: EnrolledCohort, changes: readonly { row: Row; id: string }[]): Promise<void>;
}

interface ChangeInput<Row> {
  readonly cohortId: string;
  readonly rows: readonly Row[];
  readonly dryRun?: boolean | null;
}

/** Changes enrolments of a cohort in bulk, each row on its own, for the host or the college of each mentor. */
export async function changeEnrolments<Row extends { readonly personId: string }>(
  context: HubContext,
  { cohortId, rows, dryRun }: ChangeInput<Row>,
  change: Change<Row>,
): Promise<EnrolmentsPayload> {
  const work = workOf(context);
  const size = sizeProblem(rows);
  if (size) return refuseBulk(rows.length, [size], context.language);
  const cohort = await cohortToEnrol(work, cohortId);
  if (!cohort) return refuseBulk(rows.length, [enrolmentProblem('COHORT_NOT_FOUND', ['cohortId'])], context.language);
  const whole = change.whole?.(cohort) ?? [];
  if (whole.length > 0) return refuseBulk(rows.length, whole, context.language);

  const standing = await standingEnrolments(work, cohortId, rows.map(BY_PERSON.key));
  await change.look?.(standing);
  const results = new BulkResults(rows.length, repeatedRows(rows, BY_PERSON));
  const due: { row: Row; enrolment: StandingEnrolment }[] = [];
  for (const [n, row] of rows.entries()) {
    if (!results.isOpen(n)) continue;
    const enrolment = standing.get(row.personId);
    if (results.refuse(n, change.problems(row, enrolment, cohort, ['rows', n])) || !enrolment) continue;
    const isMade = change.isMade(row, enrolment, cohort);
    results.take(n, enrolment.id, RowOutcome[isMade ? 'UNCHANGED' : 'UPDATED']);
    if (!isMade) due.push({ row, enrolment });
  }
  if (due.length > 0) {
    const changes = due.map(({ row, enrolment }) => ({ row, id: enrolment.id }));
    await change.write(work, cohort, changes);
  }
  for (const { enrolment } of due) {
    const { id: entityId, collegeId } = enrolment;
    work.audit.add({ action: change.action, entity: 'Enrolment', entityId, collegeId, fields: change.fields });
    touchFigures(work, collegeId, cohort.year);
  }
  if (dryRun) work.preview();
  return results.payload(context.language);
}
