import { problemsOf } from '#kernel/graph/problem.js';

/** Why a tag is not put down, or not given to a programme. */
export const tagProblem = problemsOf({
  TAG_CODE: {
    ru: 'Код метки — от 2 до 60 знаков: строчные латинские буквы, цифры и дефис.',
    en: 'The code of a tag has 2 to 60 characters: a–z, 0–9 and hyphen.',
  },
  TAG_TITLE: {
    ru: 'Название метки — от 1 до {most} знаков.',
    en: 'The title of a tag has 1 to {most} characters.',
  },
  TAGS_TOO_MANY: {
    ru: 'Меток у региона — не больше {most}.',
    en: 'A region has at most {most} tags.',
  },
  TAG_UNKNOWN: {
    ru: 'Такой метки у региона нет, или он её больше не использует.',
    en: 'The region has no such tag, or uses it no longer.',
  },
});
