import { problemsOf } from '#kernel/graph/problem.js';

/** What can be wrong with any organisation. */
export const organisationProblem = problemsOf({
  ORGANISATION_NAME_MALFORMED: {
    ru: 'Название — от одной буквы до {longest} знаков, без разметки.',
    en: 'A name has a letter at least and up to {longest} characters, without markup.',
  },
});
