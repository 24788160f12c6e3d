import { problemsOf } from '../graph/problem.js';

/** Why an order is not recorded. */
export const orderProblem = problemsOf({
  ORDER_NUMBER_MALFORMED: {
    ru: 'Укажите номер приказа, от 1 до {longest} знаков.',
    en: 'Give the number of the order, 1 to {longest} characters.',
  },
  ORDER_IN_FUTURE: {
    ru: 'Дата приказа ещё не наступила; внесите его, когда он будет подписан.',
    en: 'The order is dated in the future; record it once it is signed.',
  },
});
