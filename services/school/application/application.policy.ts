import type { Problem } from '#kernel/graph/problem.js';
import {
  eligibilityProblems,
  type Applicant,
  type ApplicationStateName,
  type CohortToJoin,
} from '../joining/joining.policy.js';
import { applicationProblem } from './application.problems.js';

type Path = Problem['path'];

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
