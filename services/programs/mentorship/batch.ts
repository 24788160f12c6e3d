import { BATCH_CAP, sizeProblem } from '#kernel/graph/batch.policy.js';
import { refuseBulk } from '#kernel/graph/bulk-results.js';
import type { Problem } from '#kernel/graph/problem.js';
import type { Language } from '#kernel/i18n/messages.js';
import type { MentorshipsPayload } from './mentorship-mutations.type.js';

/** What is wrong with the size of a bulk input, whose rows stand under this name. */
export function sizeProblems(field: 'rows' | 'ids', rows: readonly unknown[]): Problem[] {
  const problem = sizeProblem(rows, field);
  return problem ? [problem] : [];
}

/** The answer to an input that is refused as a whole: all of its rows are. */
export function refusedWhole(rows: number, problems: readonly Problem[], language: Language): MentorshipsPayload {
  return refuseBulk(Math.min(rows, BATCH_CAP), problems, language);
}
