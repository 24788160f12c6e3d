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
  /** What stands of the year: numbers that are sent again have been asked about before. */
  readonly standing: Sizes | null;
  /** The report of the year before, for a year that has none yet. */
  readonly before: Sizes | null;
  /** How many students and teachers take part in the year, who cannot be more than there are. */
  readonly counted: Pick<Sizes, 'students' | 'teachers'>;
}

const FIELDS = ['students', 'teachers', 'youngSpecialists'] as const;

/** So many times as many, or as few, is rather a digit too many than a college that grew. */
const JUMP = 10;

/** Nobody stands for one, since no number is ten times nobody. */
const leaps = (from: number, to: number): boolean => Math.max(to, 1) >= Math.max(from, 1) * JUMP;

/** What has to be confirmed of a report before it is taken; empty when it is one that nobody wonders about. */
export function jumpProblems(row: Sizes, { standing, before, counted }: Ground, path: Problem['path']): Problem[] {
  return FIELDS.flatMap((field): Problem[] => {
    const now = row[field];
    if (now === standing?.[field]) return [];
    const takePart = field === 'youngSpecialists' ? 0 : counted[field];
    const then = (standing ?? before)?.[field] ?? now;
    const jumps = leaps(then, now) || leaps(now, then);
    if (takePart <= now && !jumps) return [];
    const against = takePart > now ? takingPart(takePart) : formerlyReported(then);
    return [headcountProblem('HEADCOUNT_JUMP', [...path, field], { now, against })];
  });
}
