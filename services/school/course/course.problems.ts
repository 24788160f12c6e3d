import { problemsOf } from '#kernel/graph/problem.js';

/** Why a course is not created or changed. */
export const courseProblem = problemsOf({
  COURSE_CODE_MALFORMED: {
    ru: 'Код курса — от 2 до 40 латинских букв, цифр и дефисов.',
    en: 'The code of a course is 2 to 40 Latin letters, digits and hyphens.',
  },
  COURSE_CODE_TAKEN: {
    ru: 'Курс с таким кодом в регионе уже есть.',
    en: 'The region has a course with this code already.',
  },
  COURSE_NOT_FOUND: {
    ru: 'Среди курсов, которые вы ведёте, такого нет.',
    en: 'There is no such course among those that you run.',
  },
  COURSE_RETIRED: {
    ru: 'Курс снят с {day} и больше не меняется.',
    en: 'The course was retired on {day} and changes no more.',
  },
  RETIRE_REASON_MISSING: {
    ru: 'Скажите, почему курс снимается, до 500 знаков.',
    en: 'Say why the course is retired, in up to 500 characters.',
  },
  REACH_WITHOUT_COLLEGE: {
    ru: 'Курс региональной площадки открыт всей сети; для своих бывает только курс колледжа.',
    en: 'A course of the regional site is open to the network; only one of a college is for its own mentors.',
  },
  TITLE_MALFORMED: {
    ru: 'Название — до 300 знаков, не пустое.',
    en: 'A title has up to 300 characters and is not blank.',
  },
});
