import { uuidv7 } from 'uuidv7';
import { todayOf } from '#kernel/database/college-day.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { ownCollege } from '#kernel/graph/access.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome, type BulkPayload, type RowResult } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { isId } from '#kernel/graph/ids.js';
import type { Problem } from '#kernel/graph/problem.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import type { StayTable } from '../stay-table.js';
import { planStays, unclearProblems, type GivenStay, type KnownStays, type Stay } from '../stay.policy.js';
import { consentsOf, lockStays, writeStays as write } from '../stay-write.repository.js';

interface BaseRow {
  readonly personId: string;
  readonly enteredOn?: string | null;
}

/** What a bulk mutation of a base says of its rows. */
export interface StaysToWrite<Row extends BaseRow> {
  readonly table: StayTable;
  /** Name of the operation in the audit. */
  readonly action: string;
  readonly input: { readonly collegeId: string; readonly rows: readonly Row[]; readonly dryRun?: boolean | null };
  /** What is wrong with a row by itself. */
  readonly problems: (row: Row, path: Problem['path']) => Problem[];
  /** The fields of the stay that a row gives; those left out keep what is known. */
  readonly fields: (row: Row, today: IsoDate) => Partial<Stay>;
  /** What is wrong with a row given the stays that the person has. */
  readonly against?: (row: Row, stays: readonly Stay[], today: IsoDate, path: Problem['path']) => Problem[];
  readonly fresh: KnownStays['fresh'];
}

/** Brings stays in a base up to date, set-based: a handful of statements for any number of rows. */
export async function writeStays<Row extends BaseRow>(
  context: HubContext,
  { table, action, input, ...of }: StaysToWrite<Row>,
): Promise<BulkPayload & { results: RowResult[] }> {
  const work = workOf(context);
  const collegeId = ownCollege(work, input.collegeId);
  const size = sizeProblem(input.rows);
  if (size) return refuseBulk(input.rows.length, [size], context.language);
  const today = await todayOf(work, collegeId);
  if (!today) throw forbidden();

  const repeated = repeatedRows(input.rows, {
    key: ({ personId, enteredOn }) => `${personId} ${enteredOn ?? ''}`,
    at: 'personId',
    says: (row) => of.fields(row, today),
  });
  const results = new BulkResults(input.rows.length, repeated);
  const known = await knownOf(work, table, collegeId, input.rows);
  const staysOf = Map.groupBy(known.stays, (stay) => stay.personId);
  const rowsOf = Map.groupBy(input.rows, (row) => row.personId);
  const given = input.rows.flatMap((row, n): GivenStay[] => {
    if (!results.isOpen(n)) return [];
    const { personId } = row;
    const path = ['rows', n];
    const broken = [...of.problems(row, path), ...(of.against?.(row, staysOf.get(personId) ?? [], today, path) ?? [])];
    const unclear = unclearProblems(row, rowsOf.get(personId)!, path);
    if (results.refuse(n, broken.length > 0 ? broken : unclear)) return [];
    return [{ n, personId, enteredOn: row.enteredOn ?? null, fields: of.fields(row, today) }];
  });
  const { plans, changes } = planStays(given, { ...known, today, fresh: of.fresh, newId: uuidv7 });
  for (const plan of plans) {
    if ('problems' in plan) results.refuse(plan.n, plan.problems);
    else results.take(plan.n, plan.stayId, RowOutcome[plan.outcome]);
  }
  await write(
    work,
    table,
    collegeId,
    changes.map(({ stay }) => stay),
  );
  for (const { stay, changed: fields } of changes) {
    work.audit.add({ action, entity: table.entity, entityId: stay.id, collegeId, fields });
  }
  if (changes.length > 0) work.recounts.moved('bases', collegeId);
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}

async function knownOf(work: UnitOfWork, table: StayTable, collegeId: string, rows: readonly BaseRow[]) {
  const ids = [...new Set(rows.map(({ personId }) => personId).filter(isId))];
  // The order of all who write, merges included: people first, then their stays, each always in one order.
  const consents = await consentsOf(work, collegeId, ids);
  return { consents, stays: await lockStays(work, table, collegeId, ids) };
}
