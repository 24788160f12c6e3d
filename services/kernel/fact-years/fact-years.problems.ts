import { problemsOf } from '../graph/problem.js';

/** Why an academic year is one that nothing can be recorded of. */
export const factYearProblem = problemsOf({
  YEAR_IMPLAUSIBLE: {
    ru: 'Учебный год здесь – с {first} по {last}: проверьте, нет ли описки.',
    en: 'The academic year is one from {first} to {last} here: see whether there is a slip.',
  },
});
