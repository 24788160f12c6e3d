import { batchProblem } from './batch.problems.js';
import type { Problem } from './problem.js';

/** Rows that one call may carry. */
export const BATCH_CAP = 1000;

/** What is wrong with the size of a bulk input, whose rows stand under `field`; null when it can be taken. */
export function sizeProblem(rows: readonly unknown[], field = 'rows', cap = BATCH_CAP): Problem | null {
  const taken = rows.length > 0 && rows.length <= cap;
  return taken ? null : batchProblem('BATCH_SIZE', [field], { cap });
}

/** What is wrong with the name of a college's system; null when keys can be kept under it. */
export function sourceProblem(source: string): Problem | null {
  return /^[\w:.-]{1,40}$/.test(source) ? null : batchProblem('SOURCE_MALFORMED', ['source']);
}
