import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { BulkResults } from '#kernel/graph/bulk-results.js';
import { isId } from '#kernel/graph/ids.js';
import { mentorshipProblem } from '../mentorship.problems.js';
import { followable } from '../standing-mentorship.repository.js';

interface FollowingPair {
  readonly n: number;
  readonly menteeId: string;
  readonly startedOn: string;
  readonly followsId?: string | null;
}

/** The pairs that follow what they may, or name nothing to follow; refuses the others. */
export async function inThread<Pair extends FollowingPair>(
  work: UnitOfWork,
  collegeId: string,
  pairs: readonly Pair[],
  results: BulkResults,
): Promise<Pair[]> {
  const naming = pairs.flatMap(({ n, menteeId, startedOn, followsId }) =>
    followsId && isId(followsId) ? [{ n, menteeId, startedOn, followsId }] : [],
  );
  const sound = await followable(work, collegeId, naming);
  return pairs.filter(({ n, followsId }) => {
    const broken = followsId && !sound.has(n);
    return !results.refuse(n, broken ? [mentorshipProblem('FOLLOWS_NOT_ENDED_EARLY', ['rows', n, 'followsId'])] : []);
  });
}
