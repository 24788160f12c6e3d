import type { Problem } from '#kernel/graph/problem.js';
import { wordProblem } from './word.problems.js';

/** Words that one list may hold. */
export const MOST_WORDS = 50;

/** Characters that one may have. */
const LONGEST = 100;

/** Words of a list as they are shown, each with the key by which it is found at the same place. */
export interface Words {
  readonly shown: string[];
  readonly keys: string[];
}

/** As a person wrote it, without the # in front, which C# and the like keep behind, and without signs that can't be seen. */
function tidy(word: string): string {
  return word
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^#[#\s]*/, '');
}

/** Key under which words are the same: lower case, ё as е, single spaces, the underscores of #tags as spaces. */
export function wordKey(word: string): string {
  return tidy(word)
    .normalize('NFKC')
    .toLocaleLowerCase('ru')
    .replaceAll('ё', 'е')
    .replace(/[\s_]+/g, ' ')
    .trim();
}

/** A list of free words: #tags that stand in one entry come apart, and a word of a second spelling stands once. */
export function toWords(given: readonly string[]): Words {
  const byKey = new Map<string, string>();
  for (const word of given.flatMap((entry) => entry.split(/\s+(?=#)/)).map(tidy)) {
    const key = wordKey(word);
    if (key && !byKey.has(key)) byKey.set(key, word);
  }
  return { shown: [...byKey.values()], keys: [...byKey.keys()] };
}

/** The keys alone, to search by. */
export function wordKeys(given: readonly string[]): string[] {
  return toWords(given).keys;
}

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
