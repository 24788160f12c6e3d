import { problemsOf } from './problem.js';

/** Why rows of one call that speak of the same thing are refused. */
export const repeatedRowProblem = problemsOf({
  ROW_REPEATED: {
    ru: 'Об этом же иначе сказано в других строках списка: {others}. Оставьте одну из них.',
    en: 'Other rows of the list say something else about the same: {others}. Keep one of them.',
  },
});
