import { workOf, type HubContext } from '#kernel/graph/context.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { yearProblems } from '#kernel/fact-years/fact-years.policy.js';
import { jumpProblems } from '../headcount-jump.policy.js';
import { headcountProblems } from '../headcount.policy.js';
import { groundOfHeadcounts, writeHeadcounts } from '../headcount-write.repository.js';
import type { HeadcountRowInput, ReportHeadcountInput, ReportHeadcountPayload } from '../headcount-mutations.type.js';
import { movedHeadcount } from './moved-headcount.js';

const keyOf = ({ collegeId, year }: Pick<HeadcountRowInput, 'collegeId' | 'year'>) => `${collegeId} ${year}`;

export async function reportHeadcount(
  context: HubContext,
  { rows, dryRun }: ReportHeadcountInput,
): Promise<ReportHeadcountPayload> {
  const work = workOf(context);
  const whole = sizeProblem(rows);
  if (whole) return refuseBulk(rows.length, [whole], context.language);

  const repeated = repeatedRows(rows, { key: keyOf, at: 'year' });
  const results = new BulkResults(rows.length, repeated);
  const given = rows.flatMap((row, n) =>
    results.isOpen(n) && !results.refuse(n, headcountProblems(row, ['rows', n])) ? [{ ...row, n }] : [],
  );
  const grounds = await groundOfHeadcounts(work, given);
  const told = new Map(given.map((row) => [keyOf(row), row]));
  const sound = given.filter((row) => {
    const ground = grounds.get(row.n);
    // The database refuses who writes of a college that is not theirs, or of none.
    if (!ground) return true;
    const { collegeId, year, n } = row;
    const before = told.get(keyOf({ collegeId, year: year - 1 })) ?? ground.before;
    const path = ['rows', n];
    return !results.refuse(n, [
      ...yearProblems(year, ground, [...path, 'year']),
      ...(row.confirm ? [] : jumpProblems(row, { ...ground, before }, path)),
    ]);
  });
  const written = await writeHeadcounts(work, sound);
  for (const { collegeId, year, n } of sound) {
    const outcome = written.get(n) ?? 'UNCHANGED';
    results.take(n, collegeId, RowOutcome[outcome]);
    if (outcome === 'UNCHANGED') continue;
    movedHeadcount(work, 'headcount.report', collegeId, year);
  }
  if (dryRun) work.preview();
  return results.payload(context.language);
}
