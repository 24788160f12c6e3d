import type { Bilingual } from '#kernel/i18n/messages.js';

/** Codes of the problems that this subgraph tells, and what each means. */
export const MONITORING_PROBLEMS = {
  CATEGORY_NOT_KEPT: {
    ru: 'Величина не ведётся по такой категории или общим итогом.',
    en: 'The measure is not kept by this category, or has no total.',
  },
  COLLEGE_UNKNOWN: { ru: 'Такого колледжа в регионе нет.', en: 'The region has no such college.' },
  DEFINITION_REFUSED: {
    ru: 'Такая формула посчитала бы кого-то дважды или несравнимое.',
    en: "Such a formula would count somebody twice, or what can't be compared.",
  },
  DOCUMENT_DATE_AHEAD: {
    ru: 'Документ датирован днём, который ещё не наступил.',
    en: 'A document has a date that is still to come.',
  },
  FORMULA_TOO_LONG: {
    ru: 'Слагаемых в формуле или знаков в их кодах больше допустимого.',
    en: 'The formula has more terms, or longer codes, than it may have.',
  },
  FORM_NOT_KEPT: {
    ru: 'Величина не ведётся по такой форме наставничества и категории.',
    en: 'The measure is not kept by this form of mentoring and category.',
  },
  FORM_UNKNOWN: { ru: 'Формы наставничества с таким кодом нет.', en: 'There is no form of mentoring of this code.' },
  INDICATOR_CODE_MALFORMED: {
    ru: 'Код показателя записан недопустимо.',
    en: 'The code of the indicator is not written as codes are.',
  },
  INDICATOR_CODE_RESERVED: {
    ru: 'Код занят общим показателем хаба.',
    en: 'The code is that of an indicator which ships with the hub.',
  },
  INDICATORS_TOO_MANY: {
    ru: 'Своих показателей у региона столько, сколько может быть.',
    en: 'The region has as many indicators of its own as it may have.',
  },
  INDICATOR_RETIRED: {
    ru: 'Регион больше не следит за этим показателем.',
    en: 'The region no longer watches this indicator.',
  },
  INDICATOR_UNKNOWN: { ru: 'Показателя с таким кодом в регионе нет.', en: 'The region has no indicator of this code.' },
  MEASURE_NOT_KEPT: { ru: 'Эту величину пока никто не считает.', en: 'Nobody counts this measure yet.' },
  MEASURE_UNKNOWN: { ru: 'Такой величины хаб не ведёт.', en: 'The hub keeps no such measure.' },
  SOURCE_TOO_LONG: { ru: 'Источник цели длиннее допустимого.', en: 'The source of a target is longer than it may be.' },
  TARGET_UNPROVEN: {
    ru: 'Цель отмечена подтверждённой, а документ или его дата не названы.',
    en: 'A target is marked as verified, and its document or date is not named.',
  },
  TARGET_VALUE: { ru: 'Цель — не процент от 0 до 100.', en: 'A target is not a percentage from 0 to 100.' },
  TARGET_YEAR: { ru: 'На такой год цели не ставят.', en: 'Targets are not set for this year.' },
  TEXT_LENGTH: { ru: 'Текст пуст или длиннее допустимого.', en: 'A text is empty or longer than it may be.' },
  URL_MALFORMED: { ru: 'Ссылка — не адрес страницы.', en: 'A link is no address of a page.' },
} as const satisfies Record<string, Bilingual>;

declare module '#kernel/graph/problem-code.js' {
  interface ProblemCodes {
    monitoring: keyof typeof MONITORING_PROBLEMS;
  }
}
