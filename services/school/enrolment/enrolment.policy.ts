import type { Problem } from '#kernel/graph/problem.js';
import type { Bilingual } from '#kernel/i18n/messages.js';
import { endOf } from '#kernel/time/academic-year.js';
import { orderProblems, type Order } from '#kernel/order/order.policy.js';
import { eligibilityProblems, type Applicant, type CohortToJoin } from '../joining/joining.policy.js';
import { inOneSentence } from '../learning/progress.policy.js';
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

/** An enrolment that the session may change. */
export interface Standing {
  readonly enrolledOn: string;
  readonly completedOn: string | null;
  readonly completionOrder: Order | null;
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

/**
 * What forbids enrolling a person (domain.md rule 5: no one without a consent); empty when they can be enrolled. Who is
 * enrolled already is not judged anew: the order is added to what was decided.
 */
export function enrolmentProblems(person: Applicant | undefined, cohort: CohortToJoin, path: Path): Problem[] {
  const at = [...path, 'personId'];
  if (!person) return [enrolmentProblem('PERSON_NOT_FOUND', at)];
  if (person.enrolled?.withdrawnOn) return [left(path)];
  if (person.enrolled) return person.consentInForce ? [] : [enrolmentProblem('CONSENT_MISSING', at)];
  if (person.application?.state === 'DECLINED') return [enrolmentProblem('APPLICATION_DECLINED', at)];
  return eligibilityProblems(person, cohort, path);
}

/** Whether a person holds a place of the cohort: as a listener, or by an application that is not refused. */
export const holdsPlace = ({ enrolled, application }: Applicant): boolean =>
  enrolled !== null || application?.state === 'APPLIED' || application?.state === 'ACCEPTED';

/** What forbids correcting the order of an enrolment; empty when it can be corrected. */
export function correctionProblems(
  enrolment: { readonly withdrawnOn: string | null; readonly number: string | null } | undefined,
  { date }: Order,
  path: Path,
): Problem[] {
  if (!enrolment) return [enrolmentProblem('ENROLMENT_NOT_FOUND', path)];
  const { withdrawnOn } = enrolment;
  return withdrawnOn !== null && withdrawnOn < date ? [enrolmentProblem('ORDER_AFTER_WITHDRAWAL', path)] : [];
}

const notEnrolled = (path: Path): Problem => enrolmentProblem('NOT_ENROLLED', [...path, 'personId']);

/** What is wrong with the order on completion; empty when courses can be completed by it. */
export function completionOrderProblems(order: Order | null, { today }: CohortFacts): Problem[] {
  return order ? orderProblems(order, today, ['order']) : [enrolmentProblem('COMPLETION_ORDER_MISSING', ['order'])];
}

interface Completion {
  readonly completedOn: string;
  readonly order: Order;
  /** What the rule of the course lacks by that day. */
  readonly lacking: readonly Bilingual[];
}

/**
 * What forbids completing a course; empty when it can be completed, or is so by this order and on this day already. The
 * rule is counted from attendance and marks, and nobody overrides it.
 */
export function completionProblems(
  { completedOn, order, lacking }: Completion,
  standing: Standing | undefined,
  cohort: CohortFacts,
  path: Path,
): Problem[] {
  if (!standing) return [notEnrolled(path)];
  if (standing.withdrawnOn) return [left(path)];
  if (standing.completedOn) {
    const isSo = standing.completedOn === completedOn && alike(standing.completionOrder, order);
    return isSo ? [] : [alreadyCompleted(path)];
  }
  if (completedOn < cohort.startsOn || completedOn > order.date || completedOn > endOf(cohort.year)) {
    return [enrolmentProblem('COMPLETION_IMPLAUSIBLE', [...path, 'completedOn'])];
  }
  if (lacking.length === 0) return [];
  return [enrolmentProblem('RULE_NOT_MET', [...path, 'personId'], { lacking: inOneSentence(lacking) })];
}

const alike = (known: Order | null, { number, date }: Order): boolean =>
  known?.number === number && known.date === date;

/** What forbids correcting the order on completion; empty when it can be corrected, or added where it was not kept. */
export function completionCorrectionProblems(
  enrolment: { readonly completedOn: string | null } | undefined,
  { date }: Order,
  path: Path,
): Problem[] {
  if (!enrolment) return [enrolmentProblem('ENROLMENT_NOT_FOUND', path)];
  if (enrolment.completedOn === null) return [enrolmentProblem('NOT_COMPLETED', path)];
  return date < enrolment.completedOn ? [enrolmentProblem('COMPLETION_IMPLAUSIBLE', path)] : [];
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
