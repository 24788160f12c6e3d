import type { Bilingual } from '#kernel/i18n/messages.js';
import { nameKey } from '../../text/name-key.policy.js';

/** A word of a typed name, as it is looked for in names. */
export interface TypedWord {
  /** What a word of the name begins with; a single letter is an initial. */
  readonly start: string;
  /** How many words of the name must begin so: «и. и.» is not found in a name with one of them. */
  readonly times: number;
  /** Letters by which a word of the name may differ and still be meant. */
  readonly slack: number;
}

/** A typed name, read: what names are compared with. */
export interface TypedName {
  /** The whole of it as the beginning of a name, family name first. */
  readonly key: string;
  readonly words: readonly TypedWord[];
}

/** Longer texts, or more words, than any name has are no names, and would be dear to look for. */
const LONGEST = 100;
const MOST_WORDS = 6;

export const SEARCH_TOO_LONG: Bilingual = {
  ru: `Для поиска достаточно имени: до ${LONGEST} знаков и до ${MOST_WORDS} слов.`,
  en: `A name is enough to search by: up to ${LONGEST} characters and ${MOST_WORDS} words.`,
};

/**
 * Reads a Russian name as people type it. The order of its words does not matter, nor do case, ё, double spaces and
 * the dots of initials («А.П. Иванова», «Иванова а п»); a double name is found by either half.
 *
 * @returns null where nothing is typed, 'TOO_LONG' where it can't be a name.
 */
export function readTypedName(typed: string): TypedName | 'TOO_LONG' | null {
  if (typed.length > LONGEST) return 'TOO_LONG';
  const key = nameKey(typed);
  const starts = key.split(/[^\p{L}\p{M}\p{N}'’]+/u).filter((word) => word !== '');
  if (starts.length === 0) return null;
  if (starts.length > MOST_WORDS) return 'TOO_LONG';
  const words = [...new Set(starts)].map((start) => ({
    start,
    // Who begins with «анна» begins with «а» as well, so both of «а анна» take a word of their own.
    times: starts.filter((other) => other.startsWith(start)).length,
    slack: slackOf(start),
  }));
  return { key, words };
}

/** An initial or two letters leave no room for a slip; a long word leaves room for two. */
function slackOf({ length }: string): number {
  if (length < 3) return 0;
  return length < 7 ? 1 : 2;
}

/** How study groups are compared: lists write «ПБ-21», «пб - 21» and «Пб–21» for one group. */
export function groupKey(group: string): string {
  return nameKey(group)
    .replace(/[‐‑–—−]/g, '-')
    .replaceAll(' ', '');
}
