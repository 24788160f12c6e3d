import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { standingMentorships, type StandingMentorship } from '../standing-mentorship.repository.js';
import type { Verdict } from '../mentorship.policy.js';
import { mentorshipProblem } from '../mentorship.problems.js';
import type { BulkResults } from '#kernel/graph/bulk-results.js';

/** Mentorships that a bulk mutation names, as they stand, by id. */
export function namedMentorships(
  work: UnitOfWork,
  side: 'college_id' | 'mentor_college_id',
  collegeId: string,
  ids: readonly string[],
): Promise<Map<string, StandingMentorship>> {
  return standingMentorships(work, side, collegeId, ids);
}

/** Lets `verdict` decide on each named mentorship once, and answers those that change. */
export function decide(
  results: BulkResults,
  field: 'ids' | 'rows',
  ids: readonly string[],
  named: ReadonlyMap<string, StandingMentorship>,
  verdict: (standing: StandingMentorship | undefined, n: number, path: readonly (string | number)[]) => Verdict,
): StandingMentorship[] {
  const seen = new Set<string>();
  return ids.flatMap((id, n) => {
    const path = [field, n];
    const standing = named.get(id);
    const decided = seen.has(id) ? [mentorshipProblem('ID_REPEATED', path)] : verdict(standing, n, path);
    seen.add(id);
    if (Array.isArray(decided)) {
      results.refuse(n, decided);
      return [];
    }
    results.take(n, id, RowOutcome[decided === 'CHANGE' ? 'UPDATED' : 'UNCHANGED']);
    return decided === 'CHANGE' && standing ? [standing] : [];
  });
}
