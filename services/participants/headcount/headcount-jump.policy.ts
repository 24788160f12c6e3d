import type { Problem } from '#kernel/graph/problem.js';
import { formerlyReported, headcountProblem, takingPart } from './headcount.problems.js';

/** People of a college whose number a slip of the hand changes most: shares of the region are of these. */
export interface Sizes {
  readonly students: number;
  readonly teachers: number;
  readonly youngSpecialists: number;
}

/** What a report is held against. */
export interface Ground {
  /** The last report of the year or, without one, of the year before. */
  readonly last: Sizes | null;
  /** How many take part in the year, who cannot be more than there are. */
  readonly counted: Sizes;
}

const FIELDS = ['students', 'teachers', 'youngSpecialists'] as const;

/** So many times as many, or as few, is rather a digit too many than a college that grew. */
const JUMP = 10;

/** Nobody stands for one, since no number is ten times nobody. */
const leaps = (from: number, to: number): boolean => Math.max(to, 1) >= Math.max(from, 1) * JUMP;

/** What has to be confirmed of a report before it is taken; empty when it is one that nobody wonders about. */
export function jumpProblems(row: Sizes, { last, counted }: Ground, path: Problem['path']): Problem[] {
  return FIELDS.flatMap((field): Problem[] => {
    const [now, then] = [row[field], last?.[field] ?? row[field]];
    const against =
      counted[field] > now
        ? takingPart(counted[field])
        : leaps(then, now) || leaps(now, then)
          ? formerlyReported(then)
          : null;
    return against ? [headcountProblem('HEADCOUNT_JUMP', [...path, field], { now, against })] : [];
  });
}
