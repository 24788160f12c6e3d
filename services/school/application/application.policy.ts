import type { Problem } from '#kernel/graph/problem.js';
import { applicationProblem } from './application.problems.js';

type Path = Problem['path'];

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
export function eligibilityProblems(applicant: Applicant, cohort: CohortToJoin, path: Path): Problem[] {
  const at = [...path, 'personId'];
  if (cohort.keptTo !== null && applicant.collegeId !== cohort.keptTo) {
    return [applicationProblem('COURSE_OF_ANOTHER_COLLEGE', at)];
  }
  if (!applicant.consentInForce) return [applicationProblem('CONSENT_MISSING', at)];
  if (!applicant.mayMentor) return [applicationProblem('NOT_A_MENTOR', at)];
  if (cohort.categories.length > 0 && !cohort.categories.includes(applicant.category)) {
    return [applicationProblem('NOT_IN_AUDIENCE', at)];
  }
  return [];
}

/** What forbids a cohort to take applications at all. */
export function openProblems({ endsOn, today }: CohortToJoin): Problem[] {
  return endsOn < today ? [applicationProblem('COHORT_OVER', ['cohortId'])] : [];
}

/** What forbids somebody to apply; empty when they can, or have. */
export function applyProblems(applicant: Applicant | undefined, cohort: CohortToJoin, path: Path): Problem[] {
  const at = [...path, 'personId'];
  if (!applicant) return [applicationProblem('PERSON_NOT_FOUND', at)];
  if (applicant.enrolled) {
    return [applicationProblem(applicant.enrolled.withdrawnOn ? 'ENROLMENT_WITHDRAWN' : 'ENROLLED_ALREADY', at)];
  }
  if (applicant.application?.state === 'DECLINED') return [applicationProblem('APPLICATION_DECLINED', at)];
  return eligibilityProblems(applicant, cohort, path);
}

/** Whether an application stands: nobody has decided against it, and it was not taken back. */
export const stands = (state: ApplicationStateName): boolean => state !== 'DECLINED' && state !== 'WITHDRAWN';

/** How many places are free; as many as anybody may ask for, without a bound. */
export const freePlaces = ({ capacity, held }: Pick<CohortToJoin, 'capacity' | 'held'>): number =>
  capacity === null ? Number.MAX_SAFE_INTEGER : Math.max(0, capacity - held);

/** An application as those who decide it see it. */
export interface StandingApplication {
  readonly id: string;
  readonly collegeId: string;
  readonly personId: string;
  readonly state: ApplicationStateName;
  readonly consentInForce: boolean;
  readonly enrolmentId: string | null;
}

const notFound = (path: Path) => [applicationProblem('APPLICATION_NOT_FOUND', path)];

/** What forbids to accept an application; empty when it can be, or is. */
export function acceptProblems(application: StandingApplication | undefined, path: Path): Problem[] {
  if (!application) return notFound(path);
  if (!stands(application.state)) return [applicationProblem('APPLICATION_CLOSED', path)];
  if (application.state === 'WAITING') return [applicationProblem('COHORT_FULL', path)];
  return application.consentInForce ? [] : [applicationProblem('CONSENT_MISSING', path)];
}

/** What forbids to turn an application into one that stands no more, by `into`; empty when it can be, or is. */
export function closeProblems(
  application: StandingApplication | undefined,
  into: 'DECLINED' | 'WITHDRAWN',
  path: Path,
): Problem[] {
  if (!application) return notFound(path);
  if (application.state === into) return [];
  if (!stands(application.state)) return [applicationProblem('APPLICATION_CLOSED', path)];
  return application.enrolmentId === null ? [] : [applicationProblem('ENROLLED_ALREADY', path)];
}

const LONGEST_REASON = 500;

export function reasonProblems(reason: string | null): Problem[] {
  const sound = reason !== null && reason.length <= LONGEST_REASON;
  return sound ? [] : [applicationProblem('DECLINE_REASON_MISSING', ['reason'])];
}
