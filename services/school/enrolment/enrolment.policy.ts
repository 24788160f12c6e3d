import type { Problem } from '#kernel/graph/problem.js';
import { endOf } from '#kernel/time/academic-year.js';
import { orderProblems, type Order } from '#kernel/order/order.policy.js';
import { enrolmentProblem } from './enrolment.problems.js';

type Path = Problem['path'];

/** What the rules need to know of a cohort. */
export interface CohortFacts {
  readonly regionId: string;
  readonly year: number;
  readonly startsOn: string;
  readonly endsOn: string;
  /** The day it is in the cohort's region. */
  readonly today: string;
}

/** A person of the enrolling college, with their earlier withdrawal from the cohort if there was one. */
export interface Candidate {
  readonly consentInForce: boolean;
  readonly withdrawnOn: string | null;
}

/** An enrolment that the session may change. */
export interface Standing {
  readonly enrolledOn: string;
  readonly completedOn: string | null;
  readonly withdrawnOn: string | null;
}

const left = (path: Path): Problem => enrolmentProblem('ENROLMENT_WITHDRAWN', [...path, 'personId']);

/** What is wrong with an enrolment as a whole: with the order, or with the college's place in the network. */
export function intakeProblems(cohort: CohortFacts, collegeRegionId: string | null, order: Order | null): Problem[] {
  const problems = order ? orderProblems(order, cohort.today, ['order']) : [];
  if (order && order.date > cohort.endsOn) problems.push(enrolmentProblem('ORDER_AFTER_END', ['order', 'date']));
  if (collegeRegionId !== cohort.regionId) problems.push(enrolmentProblem('COHORT_OF_ANOTHER_REGION', ['cohortId']));
  return problems;
}

/** What forbids enrolling a person (domain.md rule 5: no one without a consent); empty when they can be enrolled. */
export function enrolmentProblems(candidate: Candidate | undefined, path: Path): Problem[] {
  if (!candidate) return [enrolmentProblem('PERSON_NOT_FOUND', [...path, 'personId'])];
  if (candidate.withdrawnOn) return [left(path)];
  if (candidate.consentInForce) return [];
  return [enrolmentProblem('CONSENT_MISSING', [...path, 'personId'])];
}

const notEnrolled = (path: Path): Problem => enrolmentProblem('NOT_ENROLLED', [...path, 'personId']);

/** What forbids recording a completion; empty when it can be recorded, or is recorded with this day already. */
export function completionProblems(
  completedOn: string,
  standing: Standing | undefined,
  cohort: CohortFacts,
  path: Path,
): Problem[] {
  if (!standing) return [notEnrolled(path)];
  if (standing.withdrawnOn) return [left(path)];
  if (standing.completedOn && standing.completedOn !== completedOn) return [alreadyCompleted(path)];
  if (completedOn >= cohort.startsOn && completedOn <= cohort.today && completedOn <= endOf(cohort.year)) return [];
  return [enrolmentProblem('COMPLETION_IMPLAUSIBLE', [...path, 'completedOn'])];
}

/** What forbids recording that a mentor left (domain.md rule 1: at any time); empty when it can be recorded. */
export function withdrawalProblems(
  withdrawnOn: string,
  standing: Standing | undefined,
  cohort: CohortFacts,
  path: Path,
): Problem[] {
  if (!standing) return [notEnrolled(path)];
  if (standing.completedOn) return [alreadyCompleted(path)];
  if (withdrawnOn >= standing.enrolledOn && withdrawnOn <= cohort.today) return [];
  return [enrolmentProblem('WITHDRAWAL_IMPLAUSIBLE', [...path, 'withdrawnOn'])];
}

const alreadyCompleted = (path: Path): Problem => enrolmentProblem('COMPLETED_ALREADY', [...path, 'personId']);

/** Several rows of one person speak of one enrolment. */
export const BY_PERSON = { key: (row: { personId: string }) => row.personId, at: 'personId' } as const;
