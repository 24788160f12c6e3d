import { problemsOf, type Problem } from '../graph/problem.js';

/** Characters that a free text may have; what is longer is a document of its own. */
export const LONGEST_TEXT = 4000;

const textProblem = problemsOf({
  TEXT_TOO_LONG: {
    ru: 'Текст длиннее {longest} знаков; сократите его или приложите ссылкой.',
    en: 'The text is longer than {longest} characters; shorten it, or give a link.',
  },
  LINK_MALFORMED: {
    ru: 'Ссылка — адрес, который начинается с http:// или https://, либо обычный текст.',
    en: 'A link is an address that begins with http:// or https://, or plain text.',
  },
});

/** What is wrong with the free texts among the fields of a row. */
export function textProblems(row: object, path: Problem['path']): Problem[] {
  return Object.keys(row)
    .filter((field) => isTooLong(row[field as keyof typeof row]))
    .map((field) => textProblem('TEXT_TOO_LONG', [...path, field], { longest: LONGEST_TEXT }));
}

function isTooLong(value: unknown): boolean {
  return typeof value === 'string' && value.length > LONGEST_TEXT && value.trim().length > LONGEST_TEXT;
}

/** What is wrong with a link to a case or a review. */
export function linkProblems(link: string | null | undefined, path: Problem['path']): Problem[] {
  if (!link || isSafeLink(link)) return [];
  return [textProblem('LINK_MALFORMED', [...path, 'caseLink'])];
}

/** A free text as it is kept: trimmed, without signs that a database refuses; null when nothing is left of it. */
export function toText(given: string): string | null {
  return (
    given
      .toWellFormed()
      .replace(/[^\P{Cc}\t\n\r]/gu, ' ')
      .trim() || null
  );
}

/**
 * Whether a page may show a text as a link: a web address, after which words may stand, or no address at all;
 * `javascript:` is neither.
 */
export function isSafeLink(given: string): boolean {
  const text = given.trim();
  const [first = ''] = text.split(/\s/, 1);
  if (/^https?:/i.test(text)) return URL.canParse(first);
  return !/^[\p{Cc}\s]*[a-z][a-z\d+.\-\p{Cc}]*:(?!\s)/iu.test(text);
}
