import type { Problem } from '#kernel/graph/problem.js';
import { toWords } from '#kernel/text/words.js';
import { eligibilityProblems, type Applicant } from '../joining/joining.policy.js';
import { wishProblem } from './wish.problems.js';

/** Wishes of a mentor at a time: the places of the table. */
export const MOST_WISHES = 10;

const LONGEST_COMPETENCE = 100;

/** What is wished for: a course, or a competence with the key by which it is the same in any spelling. */
export type Wish =
  | { readonly courseId: string; readonly competence: null; readonly key: null }
  | { readonly courseId: null; readonly competence: string; readonly key: string };

interface GivenWish {
  readonly courseId?: string | null;
  readonly competence?: string | null;
}

/** What is given as a wish; null where it is not one course or one competence. */
export function toWish({ courseId = null, competence = null }: GivenWish): Wish | null {
  const { shown, keys } = toWords(competence === null ? [] : [competence]);
  if (courseId !== null) return competence === null ? { courseId, competence: null, key: null } : null;
  return shown.length === 1 ? { courseId: null, competence: shown[0]!, key: keys[0]! } : null;
}

/** A course as whoever would like to learn in it looks at it. */
export interface WishedCourse {
  readonly retiredOn: string | null;
  /** Categories of the mentors that it is for; empty: of all. */
  readonly categories: readonly string[];
  /** The college to whose mentors it is kept; null of one that is open to the network. */
  readonly keptTo: string | null;
}

interface Standing {
  /** Whether the mentor has this wish already. */
  readonly known: boolean;
  /** Wishes that they have at the moment. */
  readonly count: number;
}

/** What forbids that somebody wishes to learn something; empty when they can. Who may wish is who may apply. */
export function wishProblems(
  wish: Wish,
  wisher: Applicant,
  course: WishedCourse | null,
  { known, count }: Standing,
): Problem[] {
  if (wish.courseId !== null && course === null) return [wishProblem('COURSE_NOT_FOUND', ['courseId'])];
  if (course !== null && course.retiredOn !== null) {
    return [wishProblem('COURSE_RETIRED', ['courseId'], { day: course.retiredOn })];
  }
  const notForThem = eligibilityProblems(wisher, course ?? { categories: [], keptTo: null }, []);
  if (notForThem.length > 0) return notForThem;
  if (wish.competence !== null && wish.competence.length > LONGEST_COMPETENCE) {
    return [wishProblem('COMPETENCE_TOO_LONG', ['competence'], { longest: LONGEST_COMPETENCE })];
  }
  return known || count < MOST_WISHES ? [] : [wishProblem('WISHES_TOO_MANY', [], { most: MOST_WISHES })];
}
