import { ownRegion } from '#kernel/graph/access.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { toText } from '#kernel/text/free-text.js';
import { countProblems, reasonProblems } from '../../indicator/indicator.policy.js';
import { indicatorProblem } from '../../indicator/indicator.problems.js';
import { countOthers, inForce } from '../../indicator/indicator.repository.js';
import type { RetireIndicatorInput, RetireIndicatorPayload } from '../indicator-mutations.type.js';
import { lockIndicators, restore, retire } from '../indicator-write.repository.js';

export async function retireIndicator(
  context: HubContext,
  { regionId, code, reason, restore: again }: RetireIndicatorInput,
): Promise<RetireIndicatorPayload> {
  const work = workOf(context);
  ownRegion(context, regionId);
  const refused = (problems: readonly Problem[]): RetireIndicatorPayload => ({
    ...{ regionId, code: null, outcome: RowOutcome.REFUSED, problems: tellProblems(problems, context.language) },
  });
  const why = toText(reason ?? '') ?? '';
  const unreasoned = again ? [] : reasonProblems(why);
  if (unreasoned.length > 0) return refused(unreasoned);

  await lockIndicators(work, regionId);
  const found = await inForce(work, regionId, code);
  if (!found) return refused([indicatorProblem('INDICATOR_UNKNOWN', ['code'])]);
  // Those that ship are beside the number of a region's own.
  const tooMany = again && found.own ? countProblems(await countOthers(work, regionId, code)) : [];
  if (tooMany.length > 0) return refused(tooMany);
  const changed = again ? await restore(work, regionId, code) : await retire(work, regionId, code, why);
  const action = again ? 'indicator.restore' : 'indicator.retire';
  if (changed) work.audit.add({ action, entity: 'Indicator', entityId: found.id, collegeId: null });
  return { regionId, code, outcome: changed ? RowOutcome.UPDATED : RowOutcome.UNCHANGED, problems: [] };
}
