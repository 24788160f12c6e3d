import { problemsOf } from '#kernel/graph/problem.js';

/** Why a cohort is not created. */
export const cohortProblem = problemsOf({
  COURSE_NOT_FOUND: {
    ru: 'Такого курса в сетевой школе региона нет.',
    en: "The region's network school has no such course.",
  },
  COHORT_EXISTS: {
    ru: 'Группа этого курса с таким названием в этом учебном году у колледжа уже есть.',
    en: 'The college has a cohort of this course with this title in this academic year already.',
  },
  TITLE_MALFORMED: {
    ru: 'Название — до 300 знаков, не пустое.',
    en: 'A title has up to 300 characters and is not blank.',
  },
  COHORT_TERM_REVERSED: {
    ru: 'Занятия кончаются раньше, чем начинаются; проверьте обе даты.',
    en: 'The cohort ends before it starts; check both dates.',
  },
  OUTSIDE_ACADEMIC_YEAR: {
    ru: 'Дата вне учебного года {year}: он длится с 1 сентября по 31 августа.',
    en: 'The date lies outside the academic year {year}, which runs from 1 September to 31 August.',
  },
});
