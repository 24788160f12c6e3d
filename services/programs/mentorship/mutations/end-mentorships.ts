import { ownCollege } from '#kernel/graph/access.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { refuseBulk } from '#kernel/graph/bulk-results.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import type { EndMentorshipsInput, MentorshipsPayload } from '../mentorship-mutations.type.js';
import { endMentorships as write } from '../mentorship-write.repository.js';
import { endVerdict } from '../mentorship.policy.js';
import { hasMentor } from '../occupancy.policy.js';
import { lockMentorships } from '../../college/mentorships-lock.repository.js';
import { occupancyOf, occupied, standingMentorships } from '../standing-mentorship.repository.js';
import { MentorshipEnder } from '../mentorship.type.js';
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
  const menteeIds = [...named.values()].map(({ menteeId }) => menteeId);
  const occupancy = await occupancyOf(work, collegeId, menteeIds);
  const { results, changed } = decide(rows, ROWS_WITH_ID, named, (one, path, row) => {
    const verdict = endVerdict(one, row, today, path);
    // One that lasted longer than planned may have lasted into the time of the next.
    const other = verdict === 'CHANGE' && one ? occupancy.take({ ...occupied(one), to: row.endedOn }) : null;
    return other ? [hasMentor(other, [...path, 'endedOn'])] : verdict;
  });
  const ended = changed.map(({ standing, row: { endedOn, reason, endedBy } }) => ({
    ...standing,
    endedOn,
    endReason: reason,
    endedBy: endedBy ?? MentorshipEnder.COLLEGE,
  }));
  await write(work, collegeId, ended);
  record(work, 'mentorship.end', ended, ['status', 'endedOn', 'endedBy', 'endReason']);
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}
