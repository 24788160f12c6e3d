import { workOf, type HubContext } from '#kernel/graph/context.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { headcountProblems } from '../headcount.policy.js';
import { writeHeadcounts } from '../headcount-write.repository.js';
import type { ReportHeadcountInput, ReportHeadcountPayload } from '../headcount-mutations.type.js';

export async function reportHeadcount(
  context: HubContext,
  { rows, dryRun }: ReportHeadcountInput,
): Promise<ReportHeadcountPayload> {
  const work = workOf(context);
  const whole = sizeProblem(rows);
  if (whole) return refuseBulk(rows.length, [whole], context.language);

  const repeated = repeatedRows(rows, { key: ({ collegeId, year }) => `${collegeId} ${year}`, at: 'year' });
  const results = new BulkResults(rows.length, repeated);
  const sound = rows.flatMap((row, n) =>
    results.isOpen(n) && !results.refuse(n, headcountProblems(row, ['rows', n])) ? [{ ...row, n }] : [],
  );
  const written = await writeHeadcounts(work, sound);
  for (const { collegeId, year, n } of sound) {
    const outcome = written.get(n) ?? 'UNCHANGED';
    results.take(n, collegeId, RowOutcome[outcome]);
    if (outcome === 'UNCHANGED') continue;
    work.audit.add({ action: 'headcount.report', entity: 'Headcount', entityId: collegeId, collegeId });
    work.recounts.touch('participants', collegeId, year, 'headcount');
    // It makes none of them a figure.
    work.recounts.touch('participants', collegeId, year, 'partner_enterprises');
  }
  if (dryRun) work.preview();
  return results.payload(context.language);
}
