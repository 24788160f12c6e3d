import type { Problem } from '../graph/problem.js';
import type { IsoDate } from '../time/iso-date.js';
import { orderProblem } from './order.problems.js';

/** An order of a director or of the region: its number and its date. */
export interface Order {
  readonly number: string;
  readonly date: IsoDate;
}

const LONGEST_NUMBER = 100;

/** An order as it is kept and compared: blanks around its number are no part of it. */
export function toOrder({ number, date }: Order): Order {
  return { number: number.trim(), date };
}

/** What is wrong with an order on the day it is handed in; empty when it can be recorded. */
export function orderProblems(order: Order, today: IsoDate, path: Problem['path']): Problem[] {
  const { number, date } = toOrder(order);
  const problems: Problem[] = [];
  if (number === '' || number.length > LONGEST_NUMBER) {
    problems.push(orderProblem('ORDER_NUMBER_MALFORMED', [...path, 'number'], { longest: LONGEST_NUMBER }));
  }
  if (date > today) problems.push(orderProblem('ORDER_IN_FUTURE', [...path, 'date']));
  return problems;
}
