import { workOf, type HubContext } from '#kernel/graph/context.js';
import { ownCollege } from '#kernel/graph/access.js';
import { record } from './record-mentorships.js';
import { voidMentorships as write } from '../mentorship-write.repository.js';
import type { MentorshipsPayload, VoidMentorshipsInput } from '../mentorship-mutations.type.js';
import { lockMentorships } from '../standing-mentorship.repository.js';
import { reasonProblems, voidVerdict } from '../mentorship.policy.js';
import { decide, namedMentorships } from './decide-named.js';
import { refusedWhole, sizeProblems } from '../batch.js';
import { BulkResults } from '#kernel/graph/bulk-results.js';

export async function voidMentorships(context: HubContext, input: VoidMentorshipsInput): Promise<MentorshipsPayload> {
  const work = workOf(context);
  const { ids, reason } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const whole = [...sizeProblems('ids', ids), ...reasonProblems(reason)];
  if (whole.length > 0) return refusedWhole(ids.length, whole, context.language);

  await lockMentorships(work, collegeId);
  const named = await namedMentorships(work, 'college_id', collegeId, ids);
  const results = new BulkResults(ids.length);
  const changed = decide(results, 'ids', ids, named, (one, _, path) => voidVerdict(one, path));
  await write(
    work,
    collegeId,
    changed.map(({ id }) => id),
    reason,
  );
  record(work, 'mentorship.void', changed, ['status', 'voidReason']);
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}
