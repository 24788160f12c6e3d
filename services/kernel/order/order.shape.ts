import type { Order } from './order.policy.js';

/** An order as it is kept and compared: blanks around its number are no part of it. */
export function toOrder({ number, date }: Order): Order {
  return { number: number.trim(), date };
}
