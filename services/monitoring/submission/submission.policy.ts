import type { Problem } from '#kernel/graph/problem.js';
import type { Finding } from './checks.data.js';
import { submissionProblem } from './submission.problems.js';

const MAX_ANSWER = 1000;
const MAX_COMMENT = 2000;
/** Fewer letters than these say nothing. */
const FEWEST = 3;

interface Answer {
  readonly check: string;
  readonly answer: string;
}

interface PeriodDays {
  readonly speaksFor: string;
  readonly today: string;
}

type State = 'SUBMITTED' | 'ACCEPTED' | 'RETURNED' | null;

/** Why a college may not submit now; empty where it may. */
export function submittingProblems({ speaksFor, today }: PeriodDays, standing: State): Problem[] {
  if (today <= speaksFor) return [submissionProblem('PERIOD_NOT_OVER', ['periodId'], { day: speaksFor })];
  if (standing === 'SUBMITTED') return [submissionProblem('SUBMITTED_ALREADY', ['periodId'])];
  return standing === 'ACCEPTED' ? [submissionProblem('ACCEPTED_ALREADY', ['periodId'])] : [];
}

/** Which findings lack an answer in words. */
export function answerProblems(findings: readonly Finding[], answers: readonly Answer[]): Problem[] {
  return findings.flatMap(({ code, text }) => {
    const n = answers.findIndex(({ check }) => check === code);
    if (n < 0) return [submissionProblem('CHECK_UNANSWERED', ['answers'], { finding: text })];
    const { length } = answers[n]!.answer.trim();
    if (length >= FEWEST && length <= MAX_ANSWER) return [];
    return [submissionProblem('ANSWER_LENGTH', ['answers', n, 'answer'], { most: MAX_ANSWER })];
  });
}

interface Attempt {
  readonly state: 'SUBMITTED' | 'ACCEPTED' | 'RETURNED';
  readonly latest: boolean;
}

/** Why an attempt may not be accepted; empty where it may. */
export function acceptingProblems({ state, latest }: Attempt): Problem[] {
  if (!latest) return [submissionProblem('SUBMISSION_REPLACED', ['submissionId'])];
  return state === 'SUBMITTED' ? [] : [submissionProblem('DECIDED_ALREADY', ['submissionId'])];
}

/** Why an attempt may not be sent back; one that was accepted may, to be corrected. */
export function returningProblems({ state, latest }: Attempt): Problem[] {
  if (!latest) return [submissionProblem('SUBMISSION_REPLACED', ['submissionId'])];
  return state === 'RETURNED' ? [submissionProblem('DECIDED_ALREADY', ['submissionId'])] : [];
}

export function commentProblems(comment: string, needed: boolean): Problem[] {
  const { length } = comment.trim();
  if (length <= MAX_COMMENT && (length >= FEWEST || !needed)) return [];
  return [submissionProblem('COMMENT_LENGTH', ['comment'], { most: MAX_COMMENT })];
}
