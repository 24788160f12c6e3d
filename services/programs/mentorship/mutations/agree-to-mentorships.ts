import { workOf, type HubContext } from '#kernel/graph/context.js';
import { ownCollege } from '#kernel/graph/access.js';
import { agreeToMentorships as write } from '../mentorship-write.repository.js';
import type { AgreeToMentorshipsInput, MentorshipsPayload } from '../mentorship-mutations.type.js';
import { agreementVerdict } from '../mentorship.policy.js';
import { decide, namedMentorships } from './decide-named.js';
import { refusedWhole, sizeProblems } from '../batch.js';
import { BulkResults } from '#kernel/graph/bulk-results.js';

export async function agreeToMentorships(
  context: HubContext,
  input: AgreeToMentorshipsInput,
): Promise<MentorshipsPayload> {
  const work = workOf(context);
  const { ids } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const whole = sizeProblems('ids', ids);
  if (whole.length > 0) return refusedWhole(ids.length, whole, context.language);

  const named = await namedMentorships(work, 'mentor_college_id', collegeId, ids);
  const results = new BulkResults(ids.length);
  const changed = decide(results, 'ids', ids, named, (one, _, path) => agreementVerdict(one, path));
  await write(
    work,
    [collegeId],
    changed.map(({ id }) => id),
  );
  for (const { id } of changed) {
    work.audit.add({ action: 'mentorship.agree', entity: 'Mentorship', entityId: id, collegeId });
  }
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}
