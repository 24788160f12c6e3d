import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { bulkPayload, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import type { Problem } from '#kernel/graph/problem.js';
import type { EnrolmentsPayload } from '../enrolment-mutations.type.js';
import {
  cohortToEnrol,
  standingEnrolments,
  type EnrolledCohort,
  type StandingEnrolment,
} from '../enrolment-write.repository.js';
import { repeatedPeople } from '../enrolment.policy.js';
import { enrolmentProblem } from '../enrolment.problems.js';
import { touchFigures } from './touch-figures.js';

/** A change of enrolments that exist: what forbids it, when it is made already, and how it is written. */
interface Change<Row> {
  readonly action: string;
  /** Names of the fields that it changes, for the audit. */
  readonly fields: readonly string[];
  problems(
    row: Row,
    standing: StandingEnrolment | undefined,
    cohort: EnrolledCohort,
    path: readonly string[],
  ): Problem[];
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

  const personIds = rows.map((row) => row.personId);
  const standing = await standingEnrolments(work, cohortId, personIds);
  const repeated = repeatedPeople(personIds);
  const of = (n: number) => standing.get(personIds[n]!);
  const problems = new Map(
    rows.map((row, n) => {
      const path = ['rows', String(n)];
      return [n, [...change.problems(row, of(n), cohort, path), ...repeated(personIds[n]!, path)]] as const;
    }),
  );
  const sound = rows.flatMap((row, n) => (problems.get(n)?.length ? [] : [{ row, n, enrolment: of(n)! }]));
  const due = sound.filter(({ row, enrolment }) => !change.isMade(row, enrolment, cohort));
  if (due.length > 0)
    await change.write(
      work,
      cohort,
      due.map(({ row, enrolment }) => ({ row, id: enrolment.id })),
    );

  for (const { enrolment } of due) {
    const { id: entityId, collegeId } = enrolment;
    work.audit.add({ action: change.action, entity: 'Enrolment', entityId, collegeId, fields: change.fields });
    touchFigures(work, collegeId, cohort.year);
  }
  if (dryRun) work.preview();
  const changed = new Set(due.map(({ n }) => n));
  const outcome = (n: number) => (changed.has(n) ? RowOutcome.UPDATED : RowOutcome.UNCHANGED);
  const written = new Map(sound.map(({ n, enrolment }) => [n, { id: enrolment.id, outcome: outcome(n) }]));
  return bulkPayload(rows.length, { problems, written }, context.language);
}
