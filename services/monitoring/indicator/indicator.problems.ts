import { problemsOf } from '#kernel/graph/problem.js';
import type { Bilingual } from '#kernel/i18n/messages.js';

/** Why a region may not define an indicator. */
export const indicatorProblem = problemsOf({
  INDICATORS_TOO_MANY: {
    ru: 'У региона уже {most} своих показателей — больше не бывает. Измените один из них: его код остаётся за ним.',
    en: 'The region has {most} indicators of its own already, and no more are kept. Redefine one of them under its code.',
  },
  INDICATOR_CODE_MALFORMED: {
    ru: 'Код показателя — от 3 до 60 строчных латинских букв, цифр и подчёркиваний, первой стоит буква.',
    en: 'The code of an indicator is 3 to 60 small Latin letters, digits and underscores, a letter first.',
  },
  INDICATOR_CODE_RESERVED: {
    ru: 'Это общий показатель: во всех регионах он значит одно и то же. Возьмите для своего другой код.',
    en: 'This indicator is common to all regions and means the same in each. Choose another code for yours.',
  },
  TEXT_LENGTH: { ru: 'Нужен текст до {most} знаков.', en: 'A text of up to {most} characters is needed.' },
  FORMULA_TOO_LONG: {
    ru: 'В части формулы — до 20 слагаемых, а код категории или формы — до 40 знаков.',
    en: 'A part of a formula has up to 20 terms, and the code of a category or form up to 40 characters.',
  },
  FORM_UNKNOWN: {
    ru: 'Такой формы наставничества нет. Есть: {forms}.',
    en: 'There is no such form of mentoring. There are: {forms}.',
  },
  MEASURE_UNKNOWN: {
    ru: 'Такой величины хаб не ведёт. Есть: {measures}.',
    en: 'The hub keeps no such measure. There are: {measures}.',
  },
  DEFINITION_REFUSED: { ru: '{reason}', en: '{reason}' },
});

/** The reasons of DEFINITION_REFUSED: what such a formula would count wrongly. */
export const FORMULA_REASONS = {
  EMPTY: { ru: 'В формуле нет ни одной величины.', en: 'The formula has no measure.' },
  MEASURE_TWICE: {
    ru:
      'Величина «{measure}» входит в формулу несколько раз: человек в двух формах или категориях учёлся бы дважды. ' +
      'Возьмите её общий итог или одну строку.',
    en:
      'Measure “{measure}” is added up several times: a person in two forms or categories would count twice. ' +
      'Take its total or a single row.',
  },
  SAME_PEOPLE: {
    ru: 'Эти величины могут учесть одного и того же человека: в сумме он посчитан дважды. Оставьте одну из них.',
    en: 'These measures may count the same person, who would count twice in their sum. Keep one of them.',
  },
  ORGANISATIONS: {
    ru:
      'Предприятия считаются по региону без повторов: в показателе по организациям каждая часть — одна величина, ' +
      'предприятия с наставниками или предприятия-партнёры, без категории и формы, ' +
      'а показатель по людям их не берёт.',
    en:
      'Enterprises are distinct in a region: in an indicator of organisations each part is one measure, enterprises ' +
      'with mentors or partner enterprises, without category or form, and one of people takes neither.',
  },
} as const satisfies Record<string, Bilingual>;
