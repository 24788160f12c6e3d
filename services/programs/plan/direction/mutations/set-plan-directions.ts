import { ownRegion } from '#kernel/graph/access.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { planProblem } from '../../plan.problems.js';
import { directionProblems, MOST_DIRECTIONS } from '../plan-direction.policy.js';
import { lockDirections, putDirections } from '../plan-direction.repository.js';
import type { PlanDirectionRow, PlanDirectionsPayload, SetPlanDirectionsInput } from '../plan-direction.type.js';

const BY_CODE = { key: ({ code }: PlanDirectionRow) => code, at: 'code' } as const;

export async function setPlanDirections(
  context: HubContext,
  { regionId, rows, dryRun }: SetPlanDirectionsInput,
): Promise<PlanDirectionsPayload> {
  const work = workOf(context);
  ownRegion(work, regionId);
  const size = sizeProblem(rows);
  if (size) return refuseBulk(rows.length, [size], context.language);

  const known = await lockDirections(work, regionId);
  if (new Set([...known, ...rows.map(({ code }) => code)]).size > MOST_DIRECTIONS) {
    const many = planProblem('PLAN_DIRECTIONS_TOO_MANY', ['rows'], { most: MOST_DIRECTIONS });
    return refuseBulk(rows.length, [many], context.language);
  }

  const results = new BulkResults(rows.length, repeatedRows(rows, BY_CODE));
  const taken = [...rows.entries()].filter(
    ([n, row]) => results.isOpen(n) && !results.refuse(n, directionProblems(row, ['rows', n])),
  );
  const written = await putDirections(
    work,
    regionId,
    taken.map(([, row]) => ({
      ...{ code: row.code, titleRu: row.titleRu.trim(), titleEn: row.titleEn.trim(), retired: row.retired ?? false },
    })),
  );
  for (const [n, { code }] of taken) results.take(n, code, RowOutcome[written.get(code) ?? 'UNCHANGED']);
  if (written.size > 0) {
    const fields = ['planDirections'];
    work.audit.add({ action: 'plan-direction.set', entity: 'Region', entityId: regionId, collegeId: null, fields });
  }
  if (dryRun) work.preview();
  return results.payload(context.language);
}
