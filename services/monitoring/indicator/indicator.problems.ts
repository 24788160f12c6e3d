import { problemsOf } from '#kernel/graph/problem.js';
import type { Bilingual } from '#kernel/i18n/messages.js';

/** Why a region may not define an indicator. */
export const indicatorProblem = problemsOf({
  INDICATOR_UNKNOWN: {
    ru: 'Такого показателя в регионе нет; возьмите код из списка показателей.',
    en: 'The region has no such indicator; take a code from the list of indicators.',
  },
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
  CATEGORY_NOT_KEPT: {
    ru: 'Величина «{measure}» ведётся так: {kept}. Возьмите одну из этих строк.',
    en: 'The measure “{measure}” is kept as: {kept}. Take one of these rows.',
  },
  FORM_NOT_KEPT: {
    ru: 'По этой форме и категории величина «{measure}» не ведётся. Ведётся: {kept}.',
    en: 'The measure “{measure}” is not kept by this form and category. It is kept as: {kept}.',
  },
  DEFINITION_REFUSED: { ru: '{reason}', en: '{reason}' },
});

/** The reasons of DEFINITION_REFUSED: what such a formula would count wrongly. */
export const FORMULA_REASONS = {
  EMPTY: { ru: 'В формуле нет ни одной величины.', en: 'The formula has no measure.' },
  MEASURE_TWICE: {
    ru:
      'Строки величины «{measure}» пересекаются: человек в двух формах, или в части и в целом, учёлся бы дважды. ' +
      'Складывать можно разные категории людей и разные состояния, без их общего итога и без форм.',
    en:
      'Rows of the measure “{measure}” overlap: a person in two forms, or in a part and in the whole, would count ' +
      'twice. Different categories of people and different states can be added up, without their total and forms.',
  },
  SAME_THINGS: {
    ru:
      'Величины «{first}» и «{second}» могут учесть одно и то же: в сумме оно посчитано дважды. Оставьте одну из них ' +
      'или возьмите разные категории людей.',
    en:
      'The measures “{first}” and “{second}” may count the same, which would count twice in their sum. Keep one of ' +
      'them, or take different categories of people.',
  },
  OTHER_UNIT: {
    ru:
      'Процент — доля одного и того же, поэтому обе части считают то, что названо единицей показателя: {unit}. ' +
      'Здесь другое: {others}.',
    en:
      'A percentage is a share of the same things, so both parts count what the indicator names as its unit: {unit}. ' +
      'Here are others: {others}.',
  },
  OVER_ITSELF: {
    ru: 'Числитель и знаменатель — одно и то же: такой показатель всегда 100 %.',
    en: 'Numerator and denominator are the same: such an indicator is 100 % for ever.',
  },
  ORGANISATIONS: {
    ru:
      'Предприятия считаются по региону без повторов, поэтому каждая часть такого показателя — одна величина: ' +
      'предприятия с наставниками или предприятия-партнёры.',
    en:
      'Enterprises are distinct in a region, so each part of such an indicator is one measure: enterprises with mentors ' +
      'or partner enterprises.',
  },
} as const satisfies Record<string, Bilingual>;
