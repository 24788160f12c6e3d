import type { Problem } from '#kernel/graph/problem.js';
import { joiningProblem } from './joining.problems.js';

export type ApplicationStateName = 'APPLIED' | 'WAITING' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN';

/** A person of a college who wants a place, or is to get one. */
export interface Applicant {
  readonly id: string;
  readonly collegeId: string;
  readonly category: string;
  readonly consentInForce: boolean;
  /** In the base of mentors, or a candidate for it: a mentor of a pair, or somebody who went through one as a mentee. */
  readonly mayMentor: boolean;
  /** What there is of theirs in the cohort. */
  readonly application: { readonly id: string; readonly state: ApplicationStateName } | null;
  readonly enrolled: { readonly id: string; readonly withdrawnOn: string | null } | null;
}

/** A cohort as whoever gives its places looks at it. */
export interface CohortToJoin {
  readonly id: string;
  readonly hostCollegeId: string;
  readonly regionId: string;
  readonly year: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly today: string;
  readonly capacity: number | null;
  readonly held: number;
  /** Categories of the mentors that the course is for; empty: of all. */
  readonly categories: readonly string[];
  /** The college to whose mentors the course is kept; null of one that is open to the network. */
  readonly keptTo: string | null;
}

/** Who may be taught (S001 4.2, 4.3): a mentor, or a candidate, with a consent in force, of the audience of the course. */
export function eligibilityProblems(
  applicant: Applicant,
  cohort: Pick<CohortToJoin, 'categories' | 'keptTo'>,
  path: Problem['path'],
): Problem[] {
  const at = [...path, 'personId'];
  if (cohort.keptTo !== null && applicant.collegeId !== cohort.keptTo) {
    return [joiningProblem('COURSE_OF_ANOTHER_COLLEGE', at)];
  }
  if (!applicant.consentInForce) return [joiningProblem('CONSENT_MISSING', at)];
  if (!applicant.mayMentor) return [joiningProblem('NOT_A_MENTOR', at)];
  if (cohort.categories.length > 0 && !cohort.categories.includes(applicant.category)) {
    return [joiningProblem('NOT_IN_AUDIENCE', at)];
  }
  return [];
}

/** How many places are free; as many as anybody may ask for, without a bound. */
export const freePlaces = ({ capacity, held }: Pick<CohortToJoin, 'capacity' | 'held'>): number =>
  capacity === null ? Number.MAX_SAFE_INTEGER : Math.max(0, capacity - held);
