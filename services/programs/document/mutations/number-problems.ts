import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { Problem } from '#kernel/graph/problem.js';
import { lockMentorships } from '../../college/mentorships-lock.repository.js';
import type { Entry } from '../document.policy.js';
import { documentProblem } from '../document.problems.js';
import { otherOrderOf, type NumberedOrder } from '../document-write.repository.js';
import { isOrderKind } from '../../document-kind/document-kinds.data.js';

/**
 * Whether the number of an order is free. Orders on pairs are numbered by whoever approves them, too, so both wait for
 * one another; the unique index on the register stands behind it.
 */
export async function numberProblems(
  work: UnitOfWork,
  document: Omit<NumberedOrder, 'number' | 'date'>,
  { number, date }: Entry,
): Promise<Problem[]> {
  if (!isOrderKind(document.kind) || number === null || date === null) return [];
  await lockMentorships(work, document.collegeId);
  const other = await otherOrderOf(work, { ...document, number, date });
  return other === null ? [] : [documentProblem('ORDER_NUMBER_TAKEN', ['number'], { number, date: other })];
}
