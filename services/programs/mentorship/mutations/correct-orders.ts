import { ownCollege } from '#kernel/graph/access.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { refuseBulk } from '#kernel/graph/bulk-results.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import type { CorrectOrdersInput, MentorshipsPayload } from '../mentorship-mutations.type.js';
import { putOrder } from '../mentorship-write.repository.js';
import { correctionVerdict } from '../mentorship.policy.js';
import { lockMentorships } from '../../college/mentorships-lock.repository.js';
import { standingMentorships } from '../standing-mentorship.repository.js';
import { actingOrder, orderRefusals } from './acting-order.js';
import { decide, IDS } from './decide-named.js';
import { registerOrder, withdrawFormer } from './order-document.js';
import { record } from './record-mentorships.js';

export async function correctOrders(context: HubContext, input: CorrectOrdersInput): Promise<MentorshipsPayload> {
  const work = workOf(context);
  const { ids } = input;
  const order = actingOrder(input);
  const collegeId = ownCollege(work, input.collegeId);
  const size = sizeProblem(ids, 'ids');
  if (size) return refuseBulk(ids.length, [size], context.language);
  const { today } = await lockMentorships(work, collegeId);
  const whole = await orderRefusals(work, collegeId, order, today, ids);
  if (whole.length > 0) return refuseBulk(ids.length, whole, context.language);

  const named = await standingMentorships(work, 'college_id', collegeId, ids);
  const { results, changed } = decide(ids, IDS, named, (one, path) => correctionVerdict(one, order, path));
  await putOrder(work, collegeId, changed.map(({ row: id }) => id), order); // prettier-ignore
  const corrected = changed.map(({ standing }) => standing);
  record(work, 'mentorship.order', corrected, ['order']);
  await withdrawFormer(work, collegeId, corrected, today);
  await registerOrder(work, collegeId, corrected, order);
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}
