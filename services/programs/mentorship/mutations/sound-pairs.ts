import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { BulkResults } from '#kernel/graph/bulk-results.js';
import type { Problem } from '#kernel/graph/problem.js';
import { formsByCode } from '../../form/form.repository.js';
import { personFacts } from '../../person/person-facts.repository.js';
import { overlappingPairs, pairProblems, type PairPeriod } from '../mentorship.policy.js';
import { mentorshipProblem } from '../mentorship.problems.js';

/** What looking its people up tells of a sound row. */
export interface SoundPair {
  /** Its position in the list. */
  readonly n: number;
  readonly mentorCollegeId: string;
  /** Sides without a consent in force today. */
  readonly unconsented: readonly ('mentorId' | 'menteeId')[];
}

/** Several rows of one pair, form and beginning speak of one mentorship. */
export const BY_PAIR = {
  key: ({ menteeId, mentorId, form, startedOn }: PairPeriod) => [menteeId, mentorId, form, startedOn].join(' '),
} as const;

/**
 * The rows that break no rule about the two people, nor one of the caller's, each with the mentor's college; the rest
 * is refused. Looks people up once, whatever the number of rows.
 */
export async function soundPairs<Row extends PairPeriod>(
  work: UnitOfWork,
  { collegeId, year }: { readonly collegeId: string; readonly year: number },
  rows: readonly Row[],
  results: BulkResults,
  furtherProblems: (row: Row, path: readonly (string | number)[]) => Problem[],
): Promise<(Row & SoundPair)[]> {
  const forms = await formsByCode(work);
  const people = await personFacts(
    work,
    { collegeId, year },
    rows.flatMap((row) => [row.menteeId, row.mentorId]),
  );
  const single = rows.flatMap((row, n) => (results.isOpen(n) ? [{ row, n }] : []));
  const overlapping = overlappingPairs(single.map(({ row }) => row));
  return single.flatMap(({ row, n }, position) => {
    const path = ['rows', n];
    const earlier = single[overlapping[position] ?? -1];
    const refused = results.refuse(n, [
      ...pairProblems(row, { collegeId, people, forms }, path),
      ...furtherProblems(row, path),
      ...(earlier ? [mentorshipProblem('PAIR_OVERLAPS', path, { row: earlier.n + 1 })] : []),
    ]);
    if (refused) return [];
    const unconsented = (['mentorId', 'menteeId'] as const).filter((side) => !people.get(row[side])!.consentInForce);
    return [{ ...row, n, mentorCollegeId: people.get(row.mentorId)!.collegeId, unconsented }];
  });
}
