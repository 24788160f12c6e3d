import type { Bilingual, Language } from '#kernel/i18n/messages.js';
import { only, refusal } from '../../parameters.js';
import { EXPORTS_PATH } from '../parameters.js';

/** Where the certificates of a cohort are, and below it, under its code, each by itself. */
export const CERTIFICATES_EXPORT = `${EXPORTS_PATH}certificates`;

const CODE = /^([\w-]{22})\.pdf$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The code of a certificate in an address; null where it can't be one. */
export const codeInPath = (path: string): string | null =>
  CODE.exec(path.slice(CERTIFICATES_EXPORT.length + 1))?.[1] ?? null;

/** The language that a certificate is to be in; null where the address names none.
 * @throws HubError BAD_USER_INPUT
 */
export function languageParameter(query: URLSearchParams): Language | null {
  if (!query.has('lang')) return null;
  const language = only(query, 'lang');
  if (language !== 'ru' && language !== 'en') throw refusal(TEXTS.language);
  return language;
}

/** @throws HubError BAD_USER_INPUT */
export function cohortParameter(query: URLSearchParams): string {
  const cohort = only(query, 'cohort');
  if (cohort === null || !UUID.test(cohort)) throw refusal(TEXTS.cohort);
  return cohort;
}

const TEXTS = {
  language: { ru: 'Назовите язык: lang=ru или lang=en.', en: 'Name the language: lang=ru or lang=en.' },
  cohort: { ru: 'Назовите группу: cohort=‹id группы›.', en: 'Name the cohort: cohort=<id of the cohort>.' },
} as const satisfies Record<string, Bilingual>;
