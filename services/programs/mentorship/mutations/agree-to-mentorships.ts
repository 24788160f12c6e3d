import { ownCollege } from '#kernel/graph/access.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { refuseBulk } from '#kernel/graph/bulk-results.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import type { AgreeToMentorshipsInput } from '../acceptance-mutations.type.js';
import type { MentorshipsPayload } from '../mentorship-mutations.type.js';
import { agreeToMentorships as write } from '../mentorship-write.repository.js';
import { agreementVerdict } from '../mentorship.policy.js';
import { standingMentorships } from '../standing-mentorship.repository.js';
import { decide, IDS } from './decide-named.js';

export async function agreeToMentorships(
  context: HubContext,
  input: AgreeToMentorshipsInput,
): Promise<MentorshipsPayload> {
  const work = workOf(context);
  const { ids } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const size = sizeProblem(ids, 'ids');
  if (size) return refuseBulk(ids.length, [size], context.language);

  const named = await standingMentorships(work, 'mentor_college_id', collegeId, ids);
  const { results, changed } = decide(ids, IDS, named, agreementVerdict);
  await write(work, [collegeId], changed.map(({ row: id }) => id)); // prettier-ignore
  for (const { row: entityId } of changed) {
    work.audit.add({ action: 'mentorship.agree', entity: 'Mentorship', entityId, collegeId });
  }
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}
