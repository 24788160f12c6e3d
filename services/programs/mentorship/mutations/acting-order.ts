import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { Problem } from '#kernel/graph/problem.js';
import { orderProblems } from '#kernel/order/order.policy.js';
import { toOrder } from '#kernel/order/order.shape.js';
import type { OrderInput } from '#kernel/order/order.type.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import type { ActingOrder } from '../mentorship.policy.js';
import { mentorshipProblem } from '../mentorship.problems.js';
import { otherDateOfOrder } from '../standing-mentorship.repository.js';

/** An order acts from its own date, unless it states another day. */
export function actingOrder(input: { readonly order: OrderInput; readonly actsFrom?: IsoDate | null }): ActingOrder {
  const order = toOrder(input.order);
  return { ...order, actsFrom: input.actsFrom ?? order.date };
}

/**
 * Why an order can't be recorded at all: what is wrong with itself, or another of its number that the college has in
 * the academic year, those `besides` it left out.
 */
export async function orderRefusals(
  work: UnitOfWork,
  collegeId: string,
  order: ActingOrder,
  today: IsoDate,
  besides: readonly string[] = [],
): Promise<Problem[]> {
  const problems = orderProblems(order, today, ['order']);
  if (problems.length > 0) return problems;
  const date = await otherDateOfOrder(work, collegeId, order, besides);
  const { number } = order;
  return date === null ? [] : [mentorshipProblem('ORDER_NUMBER_TAKEN', ['order', 'number'], { number, date })];
}
