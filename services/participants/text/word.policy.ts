import type { Problem } from '#kernel/graph/problem.js';
import { toWords, wordKeys } from '#kernel/text/words.js';
import { wordProblem } from './word.problems.js';

/** Words that one list may hold. */
export const MOST_WORDS = 50;

/** Characters that one may have. */
const LONGEST = 100;

/** Keys to search by; null where nothing is searched for. */
export function searched(words: readonly string[] | null | undefined): string[] | null {
  return words && words.length > 0 ? wordKeys(words) : null;
}

/** What is wrong with a list of words; empty when it can be kept. */
export function wordProblems(given: readonly string[], path: Problem['path']): Problem[] {
  if (given.length === 0) return [];
  const { shown } = toWords(given);
  const tooLong = shown.some((word) => word.length > LONGEST);
  if (shown.length <= MOST_WORDS && !tooLong) return [];
  return [wordProblem('WORDS_MALFORMED', path, { most: MOST_WORDS, longest: LONGEST })];
}
