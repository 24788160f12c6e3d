import type { Breach } from '#kernel/graph/problem.type.js';
import type { Bilingual } from '#kernel/i18n/messages.js';
import { isSafeLink } from '#kernel/text/free-text.js';

export { toText } from '#kernel/text/free-text.js';

const LONGEST = 4000;

/** Ages that a mentee may have, by which a mentor can choose. */
const YOUNGEST = 5;
const OLDEST = 100;

const MOST_MENTEES = 100;

const TEXTS = {
  TEXT_TOO_LONG: {
    ru: 'Текст длиннее {longest} знаков; сократите его или приложите ссылкой.',
    en: 'The text is longer than {longest} characters; shorten it, or give a link.',
  },
  LINK_MALFORMED: {
    ru: 'Ссылка — адрес, который начинается с http:// или https://, либо обычный текст.',
    en: 'A link is an address that begins with http:// or https://, or plain text.',
  },
  AGE_IMPLAUSIBLE: {
    ru: 'Возраст наставляемого — целое число лет от {youngest} до {oldest}, «от» не больше «до».',
    en: 'The age of a mentee is {youngest} to {oldest} whole years, and the first not above the last.',
  },
  CAPACITY_IMPLAUSIBLE: {
    ru: 'Сколько наставляемых может вести наставник — целое число от 0 до {most}.',
    en: 'How many mentees a mentor can take is a whole number from 0 to {most}.',
  },
} as const satisfies Record<string, Bilingual>;

const VALUES = { longest: LONGEST, youngest: YOUNGEST, oldest: OLDEST, most: MOST_MENTEES };

const breach = (code: keyof typeof TEXTS, path: Breach['path']): Breach => ({
  code,
  path,
  text: TEXTS[code],
  values: VALUES,
});

/** What is wrong with the free texts among the fields of a row. */
export function textBreaches(row: object, path: Breach['path']): Breach[] {
  return Object.entries(row)
    .filter(([, value]) => typeof value === 'string' && value.trim().length > LONGEST)
    .map(([field]) => breach('TEXT_TOO_LONG', [...path, field]));
}

/** What is wrong with a link to a case or a review. */
export function linkBreaches(link: string | null | undefined, path: Breach['path']): Breach[] {
  return isSafeLink(link ?? '') ? [] : [breach('LINK_MALFORMED', [...path, 'caseLink'])];
}

interface Preferences {
  readonly preferredAgeFrom?: number | null;
  readonly preferredAgeTo?: number | null;
  readonly capacity?: number | null;
}

/** What is wrong with the numbers by which a mentor chooses. */
export function preferenceBreaches(row: Preferences, path: Breach['path']): Breach[] {
  const { preferredAgeFrom: from, preferredAgeTo: to, capacity } = row;
  const breaches = (['preferredAgeFrom', 'preferredAgeTo'] as const)
    .filter((field) => row[field] != null && (row[field] < YOUNGEST || row[field] > OLDEST))
    .map((field) => breach('AGE_IMPLAUSIBLE', [...path, field]));
  if (from != null && to != null && from > to) breaches.push(breach('AGE_IMPLAUSIBLE', [...path, 'preferredAgeTo']));
  if (capacity != null && (capacity < 0 || capacity > MOST_MENTEES)) {
    breaches.push(breach('CAPACITY_IMPLAUSIBLE', [...path, 'capacity']));
  }
  return breaches;
}
