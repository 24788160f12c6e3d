import { problemsOf } from '#kernel/graph/problem.js';

/** Why a college is not created. */
export const collegeProblem = problemsOf({
  COLLEGE_CODE_MALFORMED: {
    ru: 'Код колледжа — от 2 до 40 латинских букв, цифр и дефисов.',
    en: 'The code of a college is 2 to 40 Latin letters, digits and hyphens.',
  },
  COLLEGE_CODE_TAKEN: { ru: 'Колледж с таким кодом уже есть.', en: 'There is a college with this code already.' },
});
