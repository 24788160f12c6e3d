import { workOf, type HubContext } from '#kernel/graph/context.js';
import { ownCollege } from '#kernel/graph/access.js';
import { record } from './record-mentorships.js';
import { endMentorships as write } from '../mentorship-write.repository.js';
import type { EndMentorshipsInput, MentorshipsPayload } from '../mentorship-mutations.type.js';
import { lockMentorships } from '../standing-mentorship.repository.js';
import { endVerdict } from '../mentorship.policy.js';
import { decide, namedMentorships } from './decide-named.js';
import { refusedWhole, sizeProblems } from '../batch.js';
import { BulkResults } from '#kernel/graph/bulk-results.js';

export async function endMentorships(context: HubContext, input: EndMentorshipsInput): Promise<MentorshipsPayload> {
  const work = workOf(context);
  const { rows } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const whole = sizeProblems('rows', rows);
  if (whole.length > 0) return refusedWhole(rows.length, whole, context.language);

  const today = await lockMentorships(work, collegeId);
  const ids = rows.map((row) => row.id);
  const named = await namedMentorships(work, 'college_id', collegeId, ids);
  const results = new BulkResults(rows.length);
  const changed = decide(results, 'rows', ids, named, (one, n, path) => endVerdict(one, rows[n]!, today, path));

  const byId = new Map(rows.map((row) => [row.id, row]));
  const ended = changed.map((one) => {
    const { endedOn, reason } = byId.get(one.id)!;
    return { ...one, endedOn, endReason: reason };
  });
  await write(work, collegeId, ended);
  record(work, 'mentorship.end', ended, ['status', 'endedOn', 'endReason']);
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}
