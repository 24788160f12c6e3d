import { problemsOf } from '#kernel/graph/problem.js';

/** Why a course is not created. */
export const courseProblem = problemsOf({
  COURSE_CODE_MALFORMED: {
    ru: 'Код курса — от 2 до 40 латинских букв, цифр и дефисов.',
    en: 'The code of a course is 2 to 40 Latin letters, digits and hyphens.',
  },
  COURSE_CODE_TAKEN: {
    ru: 'Курс с таким кодом в регионе уже есть.',
    en: 'The region has a course with this code already.',
  },
  TITLE_MALFORMED: {
    ru: 'Название — до 300 знаков, не пустое.',
    en: 'A title has up to 300 characters and is not blank.',
  },
  HOURS_IMPLAUSIBLE: {
    ru: 'Объём курса — от 1 до {most} академических часов.',
    en: 'A course takes 1 to {most} academic hours.',
  },
});
