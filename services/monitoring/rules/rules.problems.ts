import { problemsOf } from '#kernel/graph/problem.js';

/** Why the rules of publishing are not changed. */
export const rulesProblem = problemsOf({
  THRESHOLD_RANGE: {
    ru: 'Порог – от {least} до {most} человек: при меньшем людей узнать легко, при большем не видно ничего.',
    en: 'A threshold is {least} to {most} people: below it people are easily recognised, above it nothing is to be seen.',
  },
});
