import { ownCollege } from '#kernel/graph/access.js';
import { BulkResults } from '#kernel/graph/bulk-results.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { refusedWhole, sizeProblems } from '../batch.js';
import { changeResults } from '../mentorship-write.repository.js';
import type { MentorshipsPayload, UpdateMentorshipResultsInput } from '../mentorship-mutations.type.js';
import { lockMentorships } from '../standing-mentorship.repository.js';
import { decide, namedMentorships } from './decide-named.js';
import { auditResults } from './record-mentorships.js';
import { resultsVerdict, withResults } from '../results.policy.js';

export async function updateMentorshipResults(
  context: HubContext,
  input: UpdateMentorshipResultsInput,
): Promise<MentorshipsPayload> {
  const work = workOf(context);
  const { rows } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const whole = sizeProblems('rows', rows);
  if (whole.length > 0) return refusedWhole(rows.length, whole, context.language);

  await lockMentorships(work, collegeId);
  const ids = rows.map((row) => row.id);
  const named = await namedMentorships(work, 'college_id', collegeId, ids);
  const results = new BulkResults(rows.length);
  const changed = decide(results, 'rows', ids, named, (one, n, path) => resultsVerdict(one, rows[n]!, path));
  const given = new Map(rows.map((row) => [row.id, row]));
  const changes = changed.map((known) => ({
    known,
    now: { id: known.id, ...withResults(known, given.get(known.id)!) },
  }));
  await changeResults(
    work,
    collegeId,
    changes.map(({ now }) => now),
  );
  auditResults(work, 'mentorship.results', collegeId, changes);
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}
