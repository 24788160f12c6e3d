import type { Problem } from '#kernel/graph/problem.js';
import { daysAfter, type IsoDate } from '#kernel/time/iso-date.js';
import { feedbackProblem } from './feedback.problems.js';

/** Days for which feedback can be changed. */
export const CHANGED_FOR = 14;
const LONGEST = 2000;

/** A meeting of the caller's, and the feedback that they gave on it. */
export interface FeedbackGround {
  readonly state: 'PLANNED' | 'HELD' | 'CANCELLED';
  readonly attended: boolean;
  readonly today: IsoDate;
  readonly givenOn: IsoDate | null;
  /** Whether the college wrote it down from paper, which the side may replace by its own word. */
  readonly onPaper: boolean;
}

interface Told {
  readonly score: number;
  readonly wentWell?: string | null;
  readonly wentBadly?: string | null;
  readonly helpWanted?: string | null;
}

/** Feedback is of who was at a meeting that was held, once, and can be changed for a fortnight. */
export function feedbackProblems(ground: FeedbackGround | undefined, told: Told): Problem[] {
  if (!ground || ground.state !== 'HELD' || !ground.attended)
    return [feedbackProblem('FEEDBACK_NOT_THERE', ['meetingId'])];
  const { givenOn, today, onPaper } = ground;
  if (givenOn && !onPaper && today > daysAfter(givenOn, CHANGED_FOR)) {
    return [feedbackProblem('FEEDBACK_CLOSED', ['meetingId'], { days: CHANGED_FOR, givenOn })];
  }
  const long = (['wentWell', 'wentBadly', 'helpWanted'] as const).filter(
    (field) => (told[field]?.length ?? 0) > LONGEST,
  );
  return [
    ...scoreProblems(told.score, ['score']),
    ...long.map((field) => feedbackProblem('FEEDBACK_TEXT', [field], { longest: LONGEST })),
  ];
}

export function scoreProblems(score: number | null | undefined, path: Problem['path']): Problem[] {
  const taken = score == null || (Number.isInteger(score) && score >= 1 && score <= 10);
  return taken ? [] : [feedbackProblem('SCORE_OUT_OF_RANGE', path)];
}
