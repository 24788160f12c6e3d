import type { Problem } from '#kernel/graph/problem.js';
import { publicationProblem } from './publication.problems.js';
import { submissionProblem } from '../submission/submission.problems.js';

const MAX_REASON = 2000;
const FEWEST = 3;

interface Ground {
  readonly today: string;
  readonly speaksFor: string;
  /** The latest revision; 0 while nothing is published. */
  readonly revision: number;
  /** Colleges whose figures are accepted. */
  readonly accepted: number;
  /** Whether all that is accepted is what was published last. */
  readonly unchanged: boolean;
  readonly reason: string;
}

/** Why a period may not be published now; empty where it may. */
export function publishingProblems({ today, speaksFor, revision, accepted, unchanged, reason }: Ground): Problem[] {
  if (today <= speaksFor) return [submissionProblem('PERIOD_NOT_OVER', ['periodId'], { day: speaksFor })];
  if (accepted === 0) return [publicationProblem('NOTHING_ACCEPTED', ['periodId'])];
  if (revision === 0) return [];
  if (unchanged) return [publicationProblem('NOTHING_CHANGED', ['periodId'])];
  const { length } = reason.trim();
  if (length >= FEWEST && length <= MAX_REASON) return [];
  return [publicationProblem('REASON_LENGTH', ['reason'], { most: MAX_REASON })];
}

/** Why what is to be told of a period may not be: the audit's word, of which there is no dispensing. */
export function auditProblems({ violations }: { readonly violations: number }): Problem[] {
  return violations > 0 ? [publicationProblem('NOT_PROTECTED', ['periodId'], { count: violations })] : [];
}
