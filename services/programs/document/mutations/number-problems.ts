import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { Problem } from '#kernel/graph/problem.js';
import { lockMentorships } from '../../college/mentorships-lock.repository.js';
import type { Entry } from '../document.policy.js';
import { documentProblem } from '../document.problems.js';
import { otherOrdersOf } from '../document-write.repository.js';
import { isOrderKind } from '../../document-kind/document-kinds.data.js';

/** An entry that is to have a number. */
interface Numbered {
  readonly id: string;
  readonly kind: { readonly code: string };
  readonly entry: Entry;
}

/**
 * Of each entry, by its id, whether the number of an order is free. Orders on pairs are numbered by whoever approves
 * them, too, so both wait for one another; the unique index on the register stands behind it.
 */
export async function numberProblems(
  work: UnitOfWork,
  at: { readonly collegeId: string; readonly year: number },
  documents: readonly Numbered[],
): Promise<ReadonlyMap<string, Problem[]>> {
  const orders = documents.flatMap(({ id, kind: { code: kind }, entry: { number, date } }) =>
    isOrderKind(kind) && number !== null && date !== null ? [{ id, kind, number, date }] : [],
  );
  if (orders.length === 0) return new Map();
  await lockMentorships(work, at.collegeId);
  const others = await otherOrdersOf(work, at, orders);
  return new Map(
    orders.map(({ id, number }) => {
      const date = others.get(id);
      return [id, date ? [documentProblem('ORDER_NUMBER_TAKEN', ['number'], { number, date })] : []];
    }),
  );
}
