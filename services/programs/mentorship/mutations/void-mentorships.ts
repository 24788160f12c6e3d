import { ownCollege } from '#kernel/graph/access.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { refuseBulk } from '#kernel/graph/bulk-results.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import type { MentorshipsPayload, VoidMentorshipsInput } from '../mentorship-mutations.type.js';
import { voidMentorships as write } from '../mentorship-write.repository.js';
import { reasonProblems, voidVerdict } from '../mentorship.policy.js';
import { lockMentorships } from '../../college/mentorships-lock.repository.js';
import { standingMentorships } from '../standing-mentorship.repository.js';
import { decide, IDS } from './decide-named.js';
import { record } from './record-mentorships.js';

export async function voidMentorships(context: HubContext, input: VoidMentorshipsInput): Promise<MentorshipsPayload> {
  const work = workOf(context);
  const { ids, reason } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const size = sizeProblem(ids, 'ids');
  if (size) return refuseBulk(ids.length, [size], context.language);
  const whole = reasonProblems(reason);
  if (whole.length > 0) return refuseBulk(ids.length, whole, context.language);

  await lockMentorships(work, collegeId);
  const named = await standingMentorships(work, 'college_id', collegeId, ids);
  const { results, changed } = decide(ids, IDS, named, voidVerdict);
  await write(work, collegeId, changed.map(({ row: id }) => id), reason); // prettier-ignore
  record(work, 'mentorship.void', changed.map(({ standing }) => standing), ['status', 'voidReason']); // prettier-ignore
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}
