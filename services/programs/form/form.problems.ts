import { problemsOf } from '#kernel/graph/problem.js';

/** Why a form of mentoring is not used, put down or retired. */
export const formProblem = problemsOf({
  FORM_UNKNOWN: {
    ru: 'Такой формы наставничества нет; возьмите код из списка форм.',
    en: 'There is no such form of mentoring; take a code from the list of forms.',
  },
  FORM_RETIRED: {
    ru: 'Форму «{form}» регион в этом учебном году не открывает.',
    en: 'The region opens no programmes of the form “{form}” in this academic year.',
  },
  FORM_CODE: {
    ru: 'Код — от 2 до 60 знаков: строчные латинские буквы, цифры и дефис.',
    en: 'A code has 2 to 60 characters: a–z, 0–9 and hyphen.',
  },
  FORM_CODE_TAKEN: {
    ru: 'Форма с таким кодом уже есть в другом регионе: выберите другой код.',
    en: 'Another region has a form of this code: choose another one.',
  },
  FORM_TITLE: { ru: 'Название — от 1 до 200 знаков, на обоих языках.', en: 'A title has 1 to 200 characters, in both languages.' },
  FORM_SHIPPED: {
    ru: 'Название и категории этой формы поставляются с хабом: регион добавляет к ней только имена и годы.',
    en: 'Title and categories of this form come with the hub: a region adds names and years to it only.',
  },
  FORM_CATEGORIES: {
    ru: 'Такой формы не бывает: ученик может быть наставником только ученика.',
    en: 'There is no such form: a pupil can be the mentor of a pupil only.',
  },
  FORM_CATEGORIES_MISSING: {
    ru: 'Новой форме нужны категории наставника и наставляемого.',
    en: 'A new form needs the categories of mentor and mentee.',
  },
  FORM_CATEGORIES_FIXED: {
    ru: 'Категории формы не меняются: по ней составлены пары и цифры. Заведите новую форму.',
    en: 'The categories of a form stay: pairs and figures were made by it. Add a new form.',
  },
  FORM_ALIAS: {
    ru: 'Имён у формы — до {most}, каждое от 1 до 100 знаков, без повторов.',
    en: 'A form has up to {most} names of 1 to 100 characters, each once.',
  },
  FORM_ALIAS_TAKEN: {
    ru: 'Так в регионе уже называется форма «{form}».',
    en: 'In the region this is the name of the form “{form}” already.',
  },
  FORM_YEAR_OUTSIDE: {
    ru: 'Учебный год формы – с {first} по {last}: проверьте, нет ли описки.',
    en: 'The academic year of a form is one from {first} to {last}: see whether there is a slip.',
  },
  FORM_YEARS: {
    ru: 'Последний год формы раньше первого.',
    en: 'The last year of the form is before its first.',
  },
  FORM_RUNNING: {
    ru: 'Программ этой формы в более поздних годах: {programmes}. Они продолжатся; подтвердите, что форму всё равно нужно закрыть.',
    en: 'There are programmes of this form in later years: {programmes}. They run on; confirm that the form is to be retired all the same.',
  },
}); // prettier-ignore
