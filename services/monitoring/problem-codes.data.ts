import type { Bilingual } from '#kernel/i18n/messages.js';

/** Codes of the problems that this subgraph tells, and what each means. */
export const MONITORING_PROBLEMS = {
  ACCEPTED_ALREADY: {
    ru: 'Цифры колледжа за период приняты и заперты.',
    en: 'The figures of the college for the period are accepted and locked.',
  },
  ANSWER_LENGTH: { ru: 'Ответ пуст или длиннее допустимого.', en: 'An answer is empty or longer than it may be.' },
  CHECK_UNANSWERED: {
    ru: 'Проверка, которую цифры не прошли, осталась без ответа.',
    en: 'A check that the figures do not pass was left unanswered.',
  },
  COLLEGE_UNKNOWN: { ru: 'Такого колледжа в регионе нет.', en: 'The region has no such college.' },
  COMMENT_LENGTH: {
    ru: 'Комментарий пуст или длиннее допустимого.',
    en: 'The comment is empty or longer than it may be.',
  },
  DECIDED_ALREADY: { ru: 'Об этих цифрах уже решено.', en: 'These figures have been decided about already.' },
  DEFINITION_REFUSED: {
    ru: 'Такая формула посчитала бы кого-то дважды или несравнимое.',
    en: "Such a formula would count somebody twice, or what can't be compared.",
  },
  FACTS_CHANGED: {
    ru: 'С тех пор, как период сдан, факты изменились.',
    en: 'Since the period was submitted its facts have changed.',
  },
  FORMULA_TOO_LONG: {
    ru: 'Слагаемых в формуле или знаков в их кодах больше допустимого.',
    en: 'The formula has more terms, or longer codes, than it may have.',
  },
  FORM_UNKNOWN: { ru: 'Формы наставничества с таким кодом нет.', en: 'There is no form of mentoring of this code.' },
  INDICATORS_TOO_MANY: {
    ru: 'Своих показателей у региона столько, сколько может быть.',
    en: 'The region has as many indicators of its own as it may have.',
  },
  INDICATOR_CODE_MALFORMED: {
    ru: 'Код показателя записан недопустимо.',
    en: 'The code of the indicator is not written as codes are.',
  },
  INDICATOR_CODE_RESERVED: {
    ru: 'Код занят общим показателем хаба.',
    en: 'The code is that of an indicator which ships with the hub.',
  },
  INDICATOR_UNKNOWN: { ru: 'Показателя с таким кодом в регионе нет.', en: 'The region has no indicator of this code.' },
  MEASURE_UNKNOWN: { ru: 'Такой величины хаб не ведёт.', en: 'The hub keeps no such measure.' },
  NOTHING_ACCEPTED: { ru: 'Публиковать нечего.', en: 'There is nothing to publish.' },
  NOTHING_CHANGED: {
    ru: 'С прошлой публикации ничего не изменилось.',
    en: 'Nothing has changed since the last publication.',
  },
  NOT_PROTECTED: {
    ru: 'По цифрам можно было бы узнать людей, и они не опубликованы.',
    en: 'People could be recognised by the figures, which were not published.',
  },
  PERIOD_NOT_OVER: { ru: 'Период ещё не кончился.', en: 'The period is not over.' },
  PERIOD_NUMBER: { ru: 'Номера такого периода нет.', en: 'There is no period of this number.' },
  PERIOD_PUBLISHED: { ru: 'Период уже опубликован.', en: 'The period has been published.' },
  REASON_LENGTH: { ru: 'Не сказано, что исправлено и почему.', en: 'It is not said what is corrected and why.' },
  SOURCE_TOO_LONG: { ru: 'Источник цели длиннее допустимого.', en: 'The source of a target is longer than it may be.' },
  SUBMISSION_REPLACED: {
    ru: 'Есть более поздние цифры колледжа за этот период.',
    en: 'There are later figures of the college for this period.',
  },
  SUBMITTED_ALREADY: {
    ru: 'Колледж уже сдал этот период.',
    en: 'The college has submitted this period already.',
  },
  SUBMIT_BY_RANGE: {
    ru: 'Срок сдачи слишком ранний или поздний.',
    en: 'The day to submit by is too early or too late.',
  },
  TARGET_VALUE: { ru: 'Цель — не процент от 0 до 100.', en: 'A target is not a percentage from 0 to 100.' },
  TEXT_LENGTH: { ru: 'Текст пуст или длиннее допустимого.', en: 'A text is empty or longer than it may be.' },
} as const satisfies Record<string, Bilingual>;

declare module '#kernel/graph/problem-code.js' {
  interface ProblemCodes {
    monitoring: keyof typeof MONITORING_PROBLEMS;
  }
}
