import { ownCollege } from '#kernel/graph/access.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { yearProblems } from '#kernel/fact-years/fact-years.policy.js';
import { yearProblem } from '../college-year.problems.js';
import type { ActivitiesPayload, CompleteActivitiesInput } from '../activity-mutations.type.js';
import { completed, completionProblems } from '../activity.policy.js';
import { completeActivities as write, yearWithActivities } from '../activity.repository.js';

export async function completeActivities(
  context: HubContext,
  input: CompleteActivitiesInput,
): Promise<ActivitiesPayload> {
  const work = workOf(context);
  const { year, rows } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const told = (payload: ReturnType<typeof refuseBulk>): ActivitiesPayload => {
    const results = payload.results.map((result) => ({ ...result, code: rows[result.index]!.code }));
    return { ...payload, results, collegeId, year };
  };
  const size = sizeProblem(rows);
  if (size) return told(refuseBulk(rows.length, [size], context.language));
  const found = await yearWithActivities(work, collegeId, year, [...new Set(rows.map(({ code }) => code))]);
  if (!found) throw forbidden();
  const { yearId, today } = found;
  const whole = [...yearProblems(year, found, ['year']), ...(yearId ? [] : [yearProblem('YEAR_NOT_OPEN', ['year'])])];
  if (!yearId || whole.length > 0) return told(refuseBulk(rows.length, whole, context.language));

  const results = new BulkResults(rows.length, repeatedRows(rows, { key: ({ code }) => code, at: 'code' }));
  const changes = rows.flatMap((row, n) => {
    const activity = found.activities.get(row.code);
    if (!results.isOpen(n)) return [];
    if (results.refuse(n, completionProblems(activity, row, { year, today }, ['rows', n])) || !activity) return [];
    const change = completed(activity, row);
    results.take(n, row.code, RowOutcome[change ? 'UPDATED' : 'UNCHANGED']);
    return change ?? [];
  });
  await write(work, collegeId, year, changes);
  if (changes.length > 0) {
    const fields = changes.map(({ code }) => `activity ${code}`);
    work.audit.add({ action: 'activity.complete', entity: 'CollegeYear', entityId: yearId, collegeId, fields });
    work.recounts.touch('programs', collegeId, year, 'activities');
  }
  if (input.dryRun) work.preview();
  return told(results.payload(context.language));
}
