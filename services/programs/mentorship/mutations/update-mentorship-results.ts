import { ownCollege } from '#kernel/graph/access.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { refuseBulk } from '#kernel/graph/bulk-results.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import type { MentorshipsPayload, UpdateMentorshipResultsInput } from '../mentorship-mutations.type.js';
import { changeResults } from '../mentorship-write.repository.js';
import { resultsVerdict, withResults } from '../results.policy.js';
import { lockMentorships } from '../../college/mentorships-lock.repository.js';
import { standingMentorships } from '../standing-mentorship.repository.js';
import { decide, ROWS_WITH_ID } from './decide-named.js';
import { auditResults } from './record-mentorships.js';

export async function updateMentorshipResults(
  context: HubContext,
  input: UpdateMentorshipResultsInput,
): Promise<MentorshipsPayload> {
  const work = workOf(context);
  const { rows } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const size = sizeProblem(rows);
  if (size) return refuseBulk(rows.length, [size], context.language);

  await lockMentorships(work, collegeId);
  const named = await standingMentorships(work, 'college_id', collegeId, rows.map(ROWS_WITH_ID.key));
  const { results, changed } = decide(rows, ROWS_WITH_ID, named, (known, path, row) =>
    resultsVerdict(known, row, path),
  );
  const changes = changed.map(({ standing: known, row }) => ({
    known,
    now: { id: known.id, ...withResults(known, row) },
  }));
  await changeResults(work, collegeId, changes.map(({ now }) => now)); // prettier-ignore
  auditResults(work, 'mentorship.results', collegeId, changes);
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}
