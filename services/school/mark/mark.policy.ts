import type { Problem } from '#kernel/graph/problem.js';
import type { Assessment } from '../course/programme/programme.policy.js';
import { wasListener, type Listener } from '../learning/listener.policy.js';
import { markProblem } from './mark.problems.js';

type Path = Problem['path'];

/** Marks are kept in hundredths. */
const isInHundredths = (value: number): boolean => Math.abs(Math.round(value * 100) - value * 100) < 1e-6;

export interface MarkFacts {
  readonly assessment: string;
  /** Null takes back what was recorded. */
  readonly value: number | null;
  readonly day: string;
}

interface MarkedCohort {
  readonly startsOn: string;
  readonly today: string;
  readonly assessments: readonly Assessment[];
}

/**
 * What forbids recording a mark; empty when it can be recorded. An assessment belongs to no session, so the day of the
 * work tells whether the listener was absent: `absent` from all of that day's sessions where attendance is recorded.
 */
export function markProblems(
  { assessment: code, value, day }: MarkFacts,
  listener: Listener | undefined,
  { startsOn, today, assessments }: MarkedCohort,
  absent: boolean,
  path: Path,
): Problem[] {
  const [ofEnrolment, ofDay] = [
    [...path, 'enrolmentId'],
    [...path, 'day'],
  ];
  if (!listener) return [markProblem('ENROLMENT_NOT_FOUND', ofEnrolment)];
  if (listener.completedOn !== null) return [markProblem('RESULTS_FIXED', ofEnrolment)];
  const assessment = assessments.find((each) => each.code === code);
  if (!assessment) return [markProblem('ASSESSMENT_NOT_FOUND', [...path, 'assessment'], { code })];
  if (value === null) return [];
  const { topMark: top } = assessment;
  if (!(value >= 0 && value <= top && isInHundredths(value))) {
    return [markProblem('MARK_OUTSIDE_SCALE', [...path, 'value'], { top })];
  }
  if (day < startsOn || day > today) return [markProblem('MARK_DAY_IMPLAUSIBLE', ofDay, { from: startsOn })];
  if (!wasListener(listener, day)) return [markProblem('NOT_A_LISTENER_THEN', ofDay, { day })];
  return absent ? [markProblem('MARK_OF_ABSENT', ofDay, { day })] : [];
}

/** Two rows of a listener of an assessment speak of one mark. */
export const BY_ENROLMENT_AND_ASSESSMENT = {
  key: (row: { enrolmentId: string; assessment: string }) => `${row.enrolmentId} ${row.assessment}`,
  at: 'enrolmentId',
} as const;
