import { ownCollege } from '#kernel/graph/access.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { byId, repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { toText } from '#kernel/text/free-text.js';
import type { RewardsPayload, VoidRewardsInput } from '../reward-mutations.type.js';
import { voidReasonProblems } from '../reward.policy.js';
import { rewardProblem } from '../reward.problems.js';
import { lockNamedRewards, voidRewards as write } from '../reward-write.repository.js';

export async function voidRewards(context: HubContext, input: VoidRewardsInput): Promise<RewardsPayload> {
  const work = workOf(context);
  const { ids } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const size = sizeProblem(ids, 'ids');
  const whole = size ? [size] : voidReasonProblems(input.reason);
  if (whole.length > 0) return refuseBulk(ids.length, whole, context.language);

  const results = new BulkResults(ids.length, repeatedRows(ids, byId('ids')));
  const known = await lockNamedRewards(work, collegeId, ids);
  const gone = ids.flatMap((id, n) => {
    if (!results.isOpen(n)) return [];
    const reward = known.get(id);
    if (!reward) {
      results.refuse(n, [rewardProblem('REWARD_NOT_FOUND', ['ids', n])]);
      return [];
    }
    results.take(n, id, RowOutcome[reward.void ? 'UNCHANGED' : 'UPDATED']);
    return reward.void ? [] : [reward];
  });
  await write(work, gone.map(({ id }) => id), toText(input.reason) ?? ''); // prettier-ignore
  for (const { id, year } of gone) {
    work.audit.add({ action: 'reward.void', entity: 'Reward', entityId: id, collegeId, fields: ['voidReason'] });
    work.recounts.moved('closing', collegeId, year);
  }
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}
