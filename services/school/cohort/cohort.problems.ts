import { problemsOf } from '#kernel/graph/problem.js';

/** Why a cohort is not created or changed. */
export const cohortProblem = problemsOf({
  COURSE_NOT_FOUND: {
    ru: 'Такого курса в сетевой школе региона нет.',
    en: "The region's network school has no such course.",
  },
  COURSE_RETIRED: {
    ru: 'Курс снят с {day}: новых групп у него не бывает.',
    en: 'The course was retired on {day}: no cohort of it is opened any more.',
  },
  COURSE_OF_ANOTHER_COLLEGE: {
    ru: 'Это курс другого колледжа для своих наставников.',
    en: 'The course is of another college, for its own mentors.',
  },
  COHORT_NOT_FOUND: { ru: 'Среди групп, которые вы ведёте, такой нет.', en: 'There is no such cohort among yours.' },
  ORDER_AFTER_END: {
    ru: 'Приказ издан после окончания занятий; проверьте дату и группу.',
    en: 'The order is dated after the last day of the cohort; check the date and the cohort.',
  },
  PLACES_IMPLAUSIBLE: { ru: 'Мест — от 1 до {most}.', en: 'A cohort has 1 to {most} places.' },
  CAPACITY_BELOW_HELD: {
    ru: 'Мест занято уже {held}; меньше не бывает.',
    en: '{held} places are held already; there can be no fewer.',
  },
  SESSIONS_OUTSIDE_TERM: {
    ru: 'Занятие {day} оказалось бы вне срока группы; перенесите его сначала.',
    en: 'The session on {day} would lie outside the term of the cohort; move it first.',
  },
  TEACHERS_TOO_MANY: { ru: 'Преподавателей — до {most}.', en: 'A cohort has {most} teachers at most.' },
  TEACHER_MALFORMED: {
    ru: 'Имя преподавателя и его роль — до {longest} знаков, имя не пустое.',
    en: 'A teacher has a name and a role of up to {longest} characters, and the name is not blank.',
  },
  TEACHER_NOT_FOUND: {
    ru: 'Среди людей колледжа, где идут занятия, такого нет; назовите преподавателя только по имени.',
    en: 'There is no such person of the hosting college; name the teacher by name alone.',
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
