import type { ProblemCode } from '#kernel/graph/problem-code.js';
import type { Problem } from '#kernel/graph/problem.js';
import { endOf } from '#kernel/time/academic-year.js';
import { orderProblems, type Order } from '#kernel/order/order.policy.js';

type Path = readonly string[];

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

const problem = (code: ProblemCode, path: Path, ru: string, en: string): Problem => ({ code, path, text: { ru, en } });

export const COHORT_NOT_FOUND = problem(
  'COHORT_NOT_FOUND',
  ['cohortId'],
  'Такой группы нет.',
  'There is no such cohort.',
);

const left = (path: Path): Problem =>
  problem(
    'ENROLMENT_WITHDRAWN',
    [...path, 'personId'],
    'Этот человек выбыл из группы; зачислите его в другую.',
    'This person has left the cohort; enrol them in another one.',
  );

/** What is wrong with an enrolment as a whole: with the order, or with the college's place in the network. */
export function intakeProblems(cohort: CohortFacts, collegeRegionId: string | null, order: Order | null): Problem[] {
  const problems = order ? orderProblems(order, cohort.today, ['order']) : [];
  if (order && order.date > cohort.endsOn) {
    problems.push(
      problem(
        'ORDER_AFTER_END',
        ['order', 'date'],
        'Приказ о зачислении издан после окончания занятий; проверьте дату и группу.',
        'The order is dated after the last day of the cohort; check the date and the cohort.',
      ),
    );
  }
  if (collegeRegionId !== cohort.regionId) {
    problems.push(
      problem(
        'COHORT_OF_ANOTHER_REGION',
        ['cohortId'],
        'Группа другого региона: сетевая школа обучает наставников своего.',
        'The cohort is of another region: a network school trains the mentors of its own.',
      ),
    );
  }
  return problems;
}

/** What forbids enrolling a person (domain.md rule 5: no one without a consent); empty when they can be enrolled. */
export function enrolmentProblems(candidate: Candidate | undefined, path: Path): Problem[] {
  if (!candidate) {
    return [
      problem(
        'PERSON_NOT_FOUND',
        [...path, 'personId'],
        'Среди людей этого колледжа такого человека нет.',
        'There is no such person among the people of this college.',
      ),
    ];
  }
  if (candidate.withdrawnOn) return [left(path)];
  if (candidate.consentInForce) return [];
  return [
    problem(
      'CONSENT_MISSING',
      [...path, 'personId'],
      'Нет действующего согласия на обработку персональных данных; сначала внесите его.',
      'There is no consent to the processing of personal data in force; record one first.',
    ),
  ];
}

const notEnrolled = (path: Path): Problem =>
  problem(
    'NOT_ENROLLED',
    [...path, 'personId'],
    'Среди зачисленных, которых вы ведёте, такого человека в группе нет.',
    'There is no such person among the enrolments of the cohort that you keep.',
  );

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
  return [
    problem(
      'COMPLETION_IMPLAUSIBLE',
      [...path, 'completedOn'],
      'День окончания — от первого дня занятий до сегодняшнего, в том же учебном году.',
      'The day of completion lies between the first day of the cohort and today, in the same academic year.',
    ),
  ];
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
  return [
    problem(
      'WITHDRAWAL_IMPLAUSIBLE',
      [...path, 'withdrawnOn'],
      'День выбытия — от дня зачисления до сегодняшнего.',
      'The day of leaving lies between the day of enrolment and today.',
    ),
  ];
}

const alreadyCompleted = (path: Path): Problem =>
  problem(
    'COMPLETED_ALREADY',
    [...path, 'personId'],
    'Обучение уже завершено, и свидетельство с его датой выдано.',
    'The course is completed already, and the certificate with its day is issued.',
  );

/** Tells of each person whom several rows name: none of the rows is taken, since it can't be known which is meant. */
export function repeatedPeople(personIds: readonly string[]): (personId: string, path: Path) => Problem[] {
  const counts = new Map<string, number>();
  for (const id of personIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  return (personId, path) =>
    (counts.get(personId) ?? 0) > 1
      ? [
          problem(
            'PERSON_REPEATED',
            [...path, 'personId'],
            'Этот человек стоит в нескольких строках; оставьте одну из них.',
            'Several rows name this person; keep one of them.',
          ),
        ]
      : [];
}
