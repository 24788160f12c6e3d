import type { Bilingual } from '../i18n/messages.js';

/** Codes of the problems that every subgraph may tell, and what each means. */
export const SHARED_PROBLEMS = {
  BATCH_SIZE: {
    ru: 'Строк в запросе ни одной или больше, чем можно за раз.',
    en: 'No rows, or more than may come at once.',
  },
  CONSENT_MISSING: {
    ru: 'Нет действующего согласия на обработку персональных данных.',
    en: 'No consent to the processing of personal data is in force.',
  },
  LINK_MALFORMED: {
    ru: 'Ссылка записана не как адрес http:// или https://.',
    en: 'A link is not written as an http:// or https:// address.',
  },
  ORDER_IN_FUTURE: { ru: 'Приказ датирован будущим.', en: 'The order is dated in the future.' },
  ORDER_NUMBER_MALFORMED: {
    ru: 'Номер приказа пуст или слишком длинен.',
    en: 'The number of the order is empty or too long.',
  },
  PERSON_NOT_FOUND: {
    ru: 'Такого человека нет среди тех, кого видит вызывающий.',
    en: 'There is no such person among those whom the caller sees.',
  },
  REASON_MISSING: { ru: 'Причина не указана или слишком длинна.', en: 'The reason is missing or too long.' },
  ROW_REPEATED: {
    ru: 'Об одном и том же строки запроса говорят разное.',
    en: 'Rows of one call tell different things of the same.',
  },
  SOURCE_MALFORMED: {
    ru: 'Имя источника пусто, слишком длинно или содержит недопустимые знаки.',
    en: 'The name of the source is empty, too long, or has signs that it may not have.',
  },
  TEXT_TOO_LONG: { ru: 'Свободный текст длиннее допустимого.', en: 'A free text is longer than it may be.' },
  YEAR_IMPLAUSIBLE: {
    ru: 'Учебный год раньше первого года региона или ещё не начат.',
    en: 'The academic year is before the first one of the region, or yet to come.',
  },
} as const satisfies Record<string, Bilingual>;
