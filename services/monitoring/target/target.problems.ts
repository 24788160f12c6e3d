import { problemsOf } from '#kernel/graph/problem.js';

/** Why a row about a target is refused. */
export const targetProblem = problemsOf({
  INDICATOR_UNKNOWN: {
    ru: 'Такого показателя в регионе нет; возьмите код из списка показателей.',
    en: 'The region has no such indicator; take a code from the list of indicators.',
  },
  TARGET_VALUE: {
    ru: 'Целевое значение — процент от 0 до 100, не больше чем с одним знаком после запятой.',
    en: 'A target is a percentage from 0 to 100 with at most one decimal.',
  },
  SOURCE_TOO_LONG: { ru: 'Источник — до 500 знаков.', en: 'A source is up to 500 characters.' },
  COLLEGE_UNKNOWN: { ru: 'Такого колледжа в регионе нет.', en: 'The region has no such college.' },
});
