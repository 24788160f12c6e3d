import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { Problem } from '#kernel/graph/problem.js';
import { formsByCode } from '../../form/form.repository.js';
import { personFacts } from '../../person/person-facts.repository.js';
import { earlierTwins, pairProblems, type Pair } from '../mentorship.policy.js';
import { mentorshipProblem } from '../mentorship.problems.js';
import type { BulkResults } from '#kernel/graph/bulk-results.js';

/** Rows with their positions. */
export function pairsOf<Row extends Pair>(rows: readonly Row[]): (Row & { n: number })[] {
  return rows.map((row, n) => ({ ...row, n }));
}

/** What looking its people up tells of a sound row. */
export interface SoundPair {
  readonly mentorCollegeId: string;
  /** Sides without a consent in force today. */
  readonly unconsented: readonly ('mentorId' | 'menteeId')[];
}

/**
 * The rows that break no rule about the two people, nor one of the caller's, each with the mentor's college; the rest
 * is refused. Looks people up once, whatever the number of rows.
 */
export async function soundPairs<Row extends Pair & { n: number; startedOn: string; endedOn?: string | null }>(
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
  const twins = earlierTwins(rows);
  return rows.flatMap((row, position) => {
    const path = ['rows', row.n];
    const twin = twins[position];
    const refused = results.refuse(row.n, [
      ...pairProblems(row, { collegeId, people, forms }, path),
      ...furtherProblems(row, path),
      ...(twin === undefined ? [] : [mentorshipProblem('PAIR_REPEATED', path, { row: twin })]),
    ]);
    if (refused) return [];
    const unconsented = (['mentorId', 'menteeId'] as const).filter((side) => !people.get(row[side])!.consentInForce);
    return [{ ...row, mentorCollegeId: people.get(row.mentorId)!.collegeId, unconsented }];
  });
}
