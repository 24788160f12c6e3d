import type { Bilingual } from '#kernel/i18n/messages.js';

/** Of what a region decides for its colleges: forms, norms and the agreements that they ask for, tags, weights, free days. */
export const REGION_PROBLEMS = {
  AGREEMENT_DAYS: { ru: 'Дни соглашения не по порядку.', en: 'The days of an agreement are out of order.' },
  AGREEMENT_ENDED: { ru: 'Соглашение уже прекращено.', en: 'The agreement has ended already.' },
  AGREEMENT_MENTOR: {
    ru: 'Соглашение не с педагогом своего колледжа.',
    en: 'The agreement is not with a teacher of the college.',
  },
  AGREEMENT_MISSING: {
    ru: 'С наставником-работником нет действующего соглашения.',
    en: 'No agreement with the mentor, who is an employee, is in force.',
  },
  AGREEMENT_NOTICE: {
    ru: 'До прекращения соглашения меньше трёх рабочих дней.',
    en: 'The end of an agreement has less than three working days’ notice.',
  },
  AGREEMENT_NOT_FOUND: { ru: 'Такого соглашения нет.', en: 'There is no such agreement.' },
  AGREEMENT_NUMBER: {
    ru: 'Номера соглашения нет, или он слишком длинный.',
    en: 'The number of an agreement is missing or too long.',
  },
  AGREEMENT_NUMBER_TAKEN: {
    ru: 'Номер соглашения уже занят другим.',
    en: 'The number of the agreement is that of another one.',
  },
  AGREEMENT_OUTSIDE: {
    ru: 'Прекращение вне срока соглашения.',
    en: 'The end is outside of the term of the agreement.',
  },
  AGREEMENT_PAYMENT: { ru: 'Выплата вне допустимых чисел.', en: 'The pay is outside of what it may be.' },
  AGREEMENT_TEXT: {
    ru: 'Текст соглашения пуст или слишком длинный.',
    en: 'A text of the agreement is empty or too long.',
  },
  FORM_ALIAS: { ru: 'Имена формы не подходят.', en: 'The names of a form do not fit.' },
  FORM_ALIAS_TAKEN: { ru: 'Так называется другая форма.', en: 'This is the name of another form.' },
  FORM_CATEGORIES: { ru: 'Таких двоих в паре не бывает.', en: 'Two such people are no pair.' },
  FORM_CATEGORIES_FIXED: { ru: 'Категории формы не меняются.', en: 'The categories of a form stay.' },
  FORM_CATEGORIES_MISSING: { ru: 'У новой формы нет категорий.', en: 'A new form has no categories.' },
  FORM_CODE: { ru: 'Код формы записан не так.', en: 'The code of a form is malformed.' },
  FORM_CODE_TAKEN: { ru: 'Код формы занят другим регионом.', en: 'Another region has a form of this code.' },
  FORM_NOT_OPEN: { ru: 'Программы этой формы в году нет.', en: 'The year has no programme of this form.' },
  FORM_RETIRED: {
    ru: 'Форму в этом году регион не открывает.',
    en: 'The region opens no programmes of the form in the year.',
  },
  FORM_RUNNING: {
    ru: 'Программы закрываемой формы есть и в более поздних годах.',
    en: 'There are programmes of later years of a form that is to be retired.',
  },
  FORM_SHIPPED: {
    ru: 'Название и категории формы поставляются с хабом.',
    en: 'Title and categories of the form come with the hub.',
  },
  FORM_TITLE: { ru: 'Название формы пусто или слишком длинное.', en: 'The title of a form is empty or too long.' },
  FORM_UNKNOWN: { ru: 'Формы наставничества с таким кодом нет.', en: 'There is no form of mentoring of this code.' },
  FORM_YEAR_OUTSIDE: {
    ru: 'Первый или последний год формы – не из лет региона и не следующий.',
    en: 'The first or last year of a form is none of the region, nor the next.',
  },
  FORM_YEARS: { ru: 'Последний год формы раньше первого.', en: 'The last year of a form is before its first.' },
  FREE_DAYS_REVERSED: {
    ru: 'Последний день раньше первого, или дней слишком много.',
    en: 'The last day is before the first, or there are too many.',
  },
  FREE_DAYS_TITLE: {
    ru: 'Название нерабочих дней пусто или слишком длинно.',
    en: 'The title of free days is empty or too long.',
  },
  RULE_DAY: { ru: 'Норма в этот день не действует.', en: 'The norm is not in force on the day.' },
  RULE_DAY_ORDER: {
    ru: 'Норму уже переключили с более позднего дня.',
    en: 'The norm was switched from a later day already.',
  },
  RULE_EFFECT: { ru: 'Для этой нормы так нельзя.', en: 'The norm can’t do this.' },
  RULE_UNKNOWN: { ru: 'Такой нормы нет.', en: 'There is no such norm.' },
  TAGS_TOO_MANY: { ru: 'У региона слишком много меток.', en: 'The region has too many tags.' },
  TAG_CODE: { ru: 'Код метки записан не так.', en: 'The code of a tag is malformed.' },
  TAG_TITLE: { ru: 'Название метки пусто или слишком длинное.', en: 'The title of a tag is empty or too long.' },
  TAG_UNKNOWN: { ru: 'Такой метки у региона нет.', en: 'The region has no such tag.' },
  WEIGHT_POINTS: {
    ru: 'Вес вне допустимых чисел.',
    en: 'A weight is outside of what it may be.',
  },
  WEIGHT_TWICE: {
    ru: 'Один вес задан дважды.',
    en: 'One weight is set twice.',
  },
  WEIGHT_UNKNOWN: {
    ru: 'Веса с таким кодом нет.',
    en: 'There is no weight of this code.',
  },
} as const satisfies Record<string, Bilingual>;
