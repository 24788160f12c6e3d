import { problemsOf } from '#kernel/graph/problem.js';

/** Why a programme of a course is not taken. */
export const programmeProblem = problemsOf({
  TITLE_MALFORMED: {
    ru: 'Название — до 300 знаков, не пустое.',
    en: 'A title has up to 300 characters and is not blank.',
  },
  HOURS_IMPLAUSIBLE: {
    ru: 'Объём курса — от 1 до {most} академических часов.',
    en: 'A course takes 1 to {most} academic hours.',
  },
  PROGRAMME_TOO_LONG: {
    ru: 'Слишком длинный список: не больше {most}.',
    en: 'The list is too long: {most} at most.',
  },
  AUDIENCE_UNKNOWN: {
    ru: 'Формы наставничества «{code}» в регионе нет.',
    en: 'The region has no form of mentoring "{code}".',
  },
  COMPETENCE_TOO_LONG: {
    ru: 'Компетенция — до {longest} знаков.',
    en: 'A competence has up to {longest} characters.',
  },
  ATTENDANCE_IMPLAUSIBLE: {
    ru: 'Доля часов, которую нужно посетить, — от 1 до 100 процентов.',
    en: 'The share of hours to be attended is 1 to 100 per cent.',
  },
  MODULE_HOURS_IMPLAUSIBLE: {
    ru: 'У модуля — хотя бы один час.',
    en: 'A module takes at least one hour.',
  },
  MODULES_EXCEED_HOURS: {
    ru: 'Модули вместе занимают {taught} ч., а программа — {hours} ч.; поправьте часы.',
    en: 'The modules take {taught} hours together, and the programme has {hours}; mend the hours.',
  },
  SCHOOL_LINK_MALFORMED: {
    ru: 'Ссылка — адрес, который начинается с https://, до 2000 знаков, без имени и пароля.',
    en: 'A link is an address that begins with https://, up to 2,000 characters, without name and password.',
  },
  ASSESSMENT_CODE_MALFORMED: {
    ru: 'Код задания — от 1 до 40 латинских букв, цифр и дефисов.',
    en: 'The code of an assessment is 1 to 40 Latin letters, digits and hyphens.',
  },
  ASSESSMENT_CODE_TAKEN: {
    ru: 'Код «{code}» есть у двух заданий.',
    en: 'Two assessments have the code "{code}".',
  },
  PASS_MARK_IMPLAUSIBLE: {
    ru: 'Проходной балл — от 1 до наивысшего, а наивысший — до {most}.',
    en: 'A pass mark is 1 to the top mark, and that is {most} at most.',
  },
});
