import type { Breach } from '../graph/problem.type.js';
import type { Bilingual } from '../i18n/messages.js';

/** Characters that a free text may have; what is longer is a document of its own. */
export const LONGEST_TEXT = 4000;

const TEXTS = {
  TEXT_TOO_LONG: {
    ru: 'Текст длиннее {longest} знаков; сократите его или приложите ссылкой.',
    en: 'The text is longer than {longest} characters; shorten it, or give a link.',
  },
  LINK_MALFORMED: {
    ru: 'Ссылка — адрес, который начинается с http:// или https://, либо обычный текст.',
    en: 'A link is an address that begins with http:// or https://, or plain text.',
  },
} as const satisfies Record<string, Bilingual>;

/** What is wrong with the free texts among the fields of a row. */
export function textBreaches(row: object, path: Breach['path']): Breach[] {
  return Object.keys(row)
    .filter((field) => isTooLong(row[field as keyof typeof row]))
    .map((field) => ({
      code: 'TEXT_TOO_LONG',
      path: [...path, field],
      text: TEXTS.TEXT_TOO_LONG,
      values: { longest: LONGEST_TEXT },
    }));
}

function isTooLong(value: unknown): boolean {
  return typeof value === 'string' && value.length > LONGEST_TEXT && value.trim().length > LONGEST_TEXT;
}

/** What is wrong with a link to a case or a review. */
export function linkBreaches(link: string | null | undefined, path: Breach['path']): Breach[] {
  if (!link || isSafeLink(link)) return [];
  return [{ code: 'LINK_MALFORMED', path: [...path, 'caseLink'], text: TEXTS.LINK_MALFORMED }];
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
