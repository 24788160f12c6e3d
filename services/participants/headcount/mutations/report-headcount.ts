import { workOf, type HubContext } from '#kernel/graph/context.js';
import { toProblem, type Breach } from '#kernel/graph/problem.type.js';
import { repeatedIds, sizeBreach } from '#kernel/graph/batch.policy.js';
import { headcountBreaches } from '../headcount.policy.js';
import { writeHeadcounts } from '../headcount.repository.js';
import type { ReportHeadcountInput, ReportHeadcountPayload } from '../headcount.type.js';

export async function reportHeadcount(
  context: HubContext,
  { rows, dryRun }: ReportHeadcountInput,
): Promise<ReportHeadcountPayload> {
  const work = workOf(context);
  const whole = sizeBreach(rows);
  if (whole) return { results: [], problems: [toProblem(whole, context.language)] };

  const key = (row: { collegeId: string; year: number }) => `${row.collegeId} ${row.year}`;
  const repeated = repeatedIds(rows.map(key));
  const breaches = rows.map((row, n): Breach[] => {
    const path = ['rows', String(n)];
    return [...headcountBreaches(row, path), ...repeated(key(row), path)];
  });
  const sound = rows.flatMap((row, n) => (breaches[n]?.length ? [] : [{ ...row, n }]));
  const changed = await writeHeadcounts(work, sound);
  for (const { collegeId, year, n } of sound) {
    if (!changed.has(n)) continue;
    work.audit.add({ action: 'headcount.report', entity: 'Headcount', entityId: collegeId, collegeId });
    work.recounts.touch('participants', collegeId, year);
  }
  if (dryRun) work.preview();
  const results = breaches.map((found, index) => ({
    index,
    accepted: found.length === 0,
    changed: changed.has(index),
    problems: found.map((breach) => toProblem(breach, context.language)),
  }));
  return { results, problems: [] };
}
