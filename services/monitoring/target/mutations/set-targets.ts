import { ownRegion } from '#kernel/graph/access.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { indicatorCodes } from '../../indicator/indicator.repository.js';
import { collegeIdsOfRegion, factYearsOfRegion } from '../../region/region.repository.js';
import { BY_TARGET, targetProblems } from '../target.policy.js';
import { targetYears } from '../target-years.policy.js';
import { writeTargets } from '../target-write.repository.js';
import type { SetTargetsInput, SetTargetsPayload } from '../target-mutations.type.js';

export async function setTargets(
  context: HubContext,
  { regionId, rows, dryRun }: SetTargetsInput,
): Promise<SetTargetsPayload> {
  const work = workOf(context);
  ownRegion(context, regionId);
  const size = sizeProblem(rows);
  if (size) return refuseBulk(rows.length, [size], context.language);

  const bounds = await factYearsOfRegion({ read: work }, regionId);
  if (!bounds) throw new Error(`there is no region ${regionId}`);
  const { all, unwatched } = await indicatorCodes(work, regionId);
  const scope = {
    indicators: all,
    unwatched,
    colleges: await collegeIdsOfRegion(work, regionId),
    years: targetYears(bounds),
    today: bounds.today,
  };
  const results = new BulkResults(rows.length, repeatedRows(rows, BY_TARGET));
  const sound = rows.flatMap((row, n) => {
    if (!results.isOpen(n)) return [];
    return results.refuse(n, targetProblems(row, scope, ['rows', n])) ? [] : [{ ...row, n }];
  });
  for (const { n, id: entityId, outcome } of await writeTargets(work, regionId, sound)) {
    results.take(n, entityId, RowOutcome[outcome]);
    if (outcome === 'UNCHANGED') continue;
    const { value, collegeId = null } = rows[n]!;
    const action = value == null ? 'target.remove' : 'target.set';
    work.audit.add({ action, entity: 'Target', entityId, collegeId });
  }
  if (dryRun) work.preview();
  return results.payload(context.language);
}
