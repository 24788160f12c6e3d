import type { Problem } from '#kernel/graph/problem.js';

/** An order of a director or of the region: its number and its date. */
export interface Order {
  readonly number: string;
  readonly date: string;
}

/** What is wrong with an order on the day it is handed in; empty when it can be recorded. */
export function orderProblems(order: Order, today: string, path: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  if (!order.number.trim() || order.number.length > 100) {
    problems.push({
      code: 'ORDER_NUMBER_MALFORMED',
      path: [...path, 'number'],
      text: {
        ru: 'Укажите номер приказа, до 100 знаков.',
        en: 'Give the number of the order, up to 100 characters.',
      },
    });
  }
  if (order.date > today) {
    problems.push({
      code: 'ORDER_IN_FUTURE',
      path: [...path, 'date'],
      text: {
        ru: 'Дата приказа ещё не наступила; внесите его, когда он будет подписан.',
        en: 'The order is dated in the future; record it once it is signed.',
      },
    });
  }
  return problems;
}
