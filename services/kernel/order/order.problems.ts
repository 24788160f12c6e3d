import { problemsOf } from '../graph/problem.js';

/** What can be wrong with an order. */
export const orderProblem = problemsOf({
  ORDER_NUMBER_MALFORMED: {
    ru: 'Укажите номер приказа, до 100 знаков.',
    en: 'Give the number of the order, up to 100 characters.',
  },
  ORDER_IN_FUTURE: {
    ru: 'Дата приказа ещё не наступила; внесите его, когда он будет подписан.',
    en: 'The order is dated in the future; record it once it is signed.',
  },
});
