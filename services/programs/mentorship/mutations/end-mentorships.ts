import { ownCollege } from '#kernel/graph/access.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { refuseBulk } from '#kernel/graph/bulk-results.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import type { EndMentorshipsInput, MentorshipsPayload } from '../mentorship-mutations.type.js';
import { endMentorships as write } from '../mentorship-write.repository.js';
import { endVerdict } from '../mentorship.policy.js';
import { lockMentorships, standingMentorships } from '../standing-mentorship.repository.js';
import { decide, ROWS_WITH_ID } from './decide-named.js';
import { record } from './record-mentorships.js';

export async function endMentorships(context: HubContext, input: EndMentorshipsInput): Promise<MentorshipsPayload> {
  const work = workOf(context);
  const { rows } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const size = sizeProblem(rows);
  if (size) return refuseBulk(rows.length, [size], context.language);

  const { today } = await lockMentorships(work, collegeId);
  const named = await standingMentorships(work, 'college_id', collegeId, rows.map(ROWS_WITH_ID.key));
  const { results, changed } = decide(rows, ROWS_WITH_ID, named, (one, path, row) => endVerdict(one, row, today, path));
  const ended = changed.map(({ standing, row: { endedOn, reason } }) => ({ ...standing, endedOn, endReason: reason }));
  await write(work, collegeId, ended);
  record(work, 'mentorship.end', ended, ['status', 'endedOn', 'endReason']);
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}
