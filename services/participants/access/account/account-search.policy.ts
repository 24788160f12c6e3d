import type { Bilingual } from '#kernel/i18n/messages.js';
import { readTypedName, SEARCH_TOO_LONG } from '../../person/search/name-search.policy.js';

/** Letters of one of its words by which a name is looked for: fewer would list accounts in place of finding one. */
export const LETTERS = 3;

/** Accounts that are told at a time. */
export const FOUND_SHOWN = 10;

/** Searches of one account in an hour: enough for whoever types names, too few to go through all that there are. */
export const SEARCHES = { most: 300, windowMs: 60 * 60 * 1000 };

export const TOO_SHORT: Bilingual = {
  ru: `Введите хотя бы ${LETTERS} буквы имени или фамилии.`,
  en: `Type ${LETTERS} letters of the name at least.`,
};

export const TOO_MANY_SEARCHES: Bilingual = {
  ru: 'Слишком много поисков по имени: продолжите через час или пригласите ссылкой.',
  en: 'Too many searches by name: go on in an hour, or invite by a link.',
};

/** What was typed, read: how words of a name must begin, or why it finds nobody. */
export function typedStarts(typed: string): { readonly starts: readonly string[] } | { readonly refused: Bilingual } {
  const read = readTypedName(typed);
  if (read === 'TOO_LONG') return { refused: SEARCH_TOO_LONG };
  const starts = read?.words.map(({ start }) => start) ?? [];
  return starts.some((start) => [...start].length >= LETTERS) ? { starts } : { refused: TOO_SHORT };
}
