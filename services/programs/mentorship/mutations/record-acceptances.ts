import { ownCollege } from '#kernel/graph/access.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { refuseBulk } from '#kernel/graph/bulk-results.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { lockMentorships } from '../../college/mentorships-lock.repository.js';
import type { RecordAcceptancesInput } from '../acceptance-mutations.type.js';
import type { MentorshipsPayload } from '../mentorship-mutations.type.js';
import { recordAcceptances as write } from '../mentorship-write.repository.js';
import { recordedAcceptanceVerdict } from '../mentorship.policy.js';
import { standingMentorships } from '../standing-mentorship.repository.js';
import { decide, IDS } from './decide-named.js';

export async function recordAcceptances(
  context: HubContext,
  input: RecordAcceptancesInput,
): Promise<MentorshipsPayload> {
  const work = workOf(context);
  const { ids } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const size = sizeProblem(ids, 'ids');
  if (size) return refuseBulk(ids.length, [size], context.language);

  await lockMentorships(work, collegeId);
  const named = await standingMentorships(work, 'college_id', collegeId, ids);
  const { results, changed } = decide(ids, IDS, named, recordedAcceptanceVerdict);
  await write(work, collegeId, changed.map(({ row: id }) => id)); // prettier-ignore
  for (const { row: entityId } of changed) {
    const fields = ['acceptedOn', 'acceptedBy'];
    work.audit.add({ action: 'mentorship.accept', entity: 'Mentorship', entityId, collegeId, fields });
  }
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}
