import type { Problem } from '../graph/problem.js';
import type { IsoDate } from '../time/iso-date.js';
import { orderProblem } from './order.problems.js';

/** An order of a director or of the region: its number and its date. */
export interface Order {
  readonly number: string;
  readonly date: IsoDate;
}

/** What is wrong with an order on the day it is handed in; empty when it can be recorded. */
export function orderProblems({ number, date }: Order, today: IsoDate, path: Problem['path']): Problem[] {
  const { length } = number.trim();
  return [
    ...(length > 0 && length <= 100 ? [] : [orderProblem('ORDER_NUMBER_MALFORMED', [...path, 'number'])]),
    ...(date > today ? [orderProblem('ORDER_IN_FUTURE', [...path, 'date'])] : []),
  ];
}
