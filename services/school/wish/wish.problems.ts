import { problemsOf } from '#kernel/graph/problem.js';

/** Why a learning wish is not kept or taken back. */
export const wishProblem = problemsOf({
  PERSON_NOT_FOUND: {
    ru: 'Среди ваших людей такого человека нет.',
    en: 'There is no such person among those whom you may enter.',
  },
  WISH_MALFORMED: {
    ru: 'Назовите одно из двух: курс или одну компетенцию.',
    en: 'Name one of the two: a course or one competence.',
  },
  COURSE_NOT_FOUND: { ru: 'В вашем регионе такого курса нет.', en: 'Your region has no such course.' },
  COURSE_RETIRED: {
    ru: 'Курс снят с {day}: по нему больше не учат.',
    en: 'The course was retired on {day}, and is taught no more.',
  },
  COMPETENCE_TOO_LONG: {
    ru: 'Компетенция — до {longest} знаков.',
    en: 'A competence has up to {longest} characters.',
  },
  WISHES_TOO_MANY: {
    ru: 'Пожеланий бывает до {most}: снимите одно из прежних.',
    en: 'There are up to {most} wishes at a time: take one of them back first.',
  },
  WISH_NOT_FOUND: { ru: 'Среди ваших пожеланий такого нет.', en: 'There is no such wish among yours.' },
});
