import { problemsOf } from '#kernel/graph/problem.js';

/** Why days are not recorded as free. */
export const freeDaysProblem = problemsOf({
  FREE_DAYS_REVERSED: {
    ru: 'Последний день раньше первого, или дней больше ста.',
    en: 'The last day is before the first, or there are more than a hundred days.',
  },
  FREE_DAYS_TITLE: {
    ru: 'Название — от 1 до {longest} знаков.',
    en: 'The title has 1 to {longest} characters.',
  },
});
