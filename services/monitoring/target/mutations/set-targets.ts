import { sizeBreach } from '#kernel/graph/batch.policy.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { canonicalId } from '#kernel/graph/ids.js';
import { toProblem } from '#kernel/graph/problem.type.js';
import { coordinatedRegions } from '#kernel/session/session.js';
import { indicatorCodes } from '../../indicator/indicator.repository.js';
import { targetBreaches } from '../target.policy.js';
import { collegeIdsOfRegion, writeTargets } from '../target.repository.js';
import type { SetTargetsInput, SetTargetsPayload } from '../target.type.js';

export async function setTargets(
  context: HubContext,
  { regionId: given, rows, dryRun }: SetTargetsInput,
): Promise<SetTargetsPayload> {
  const work = workOf(context);
  const regionId = canonicalId(given);
  if (!coordinatedRegions(context.session).includes(regionId)) throw forbidden();
  const whole = sizeBreach(rows);
  if (whole) return { results: [], problems: [toProblem(whole, context.language)] };

  const indicators = await indicatorCodes(work, regionId);
  const colleges = await collegeIdsOfRegion(work, regionId);
  const breaches = targetBreaches(rows, { indicators, colleges });
  const sound = rows.flatMap((row, n) => (breaches[n]?.length ? [] : [{ ...row, n }]));
  const changed = new Map((await writeTargets(work, regionId, sound)).map(({ n, id }) => [n, id]));
  for (const [n, entityId] of changed) {
    work.audit.add({ action: 'target.set', entity: 'Target', entityId, collegeId: rows[n]?.collegeId ?? null });
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
