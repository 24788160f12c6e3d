import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { Problem } from '#kernel/graph/problem.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { emptyEntry, entryProblems, withGiven, type GivenEntry } from '../../document/document.policy.js';
import { fileProblems } from '../../document/mutations/file-problems.js';
import { registerOrders, withdrawFormerOrders } from '../../document/order-on-pairs.repository.js';
import type { ActingOrder } from '../mentorship.policy.js';
import type { StandingMentorship } from '../standing-mentorship.repository.js';

/** What the register is to say of an order on pairs, besides number and date. */
export type OrderDocument = Pick<GivenEntry, 'signer' | 'link' | 'file'>;

const entryOf = (given: OrderDocument | null | undefined) => withGiven(emptyEntry(1), given ?? {}, 1);

export async function orderDocumentProblems(
  work: UnitOfWork,
  collegeId: string,
  given: OrderDocument | null | undefined,
  today: IsoDate,
): Promise<Problem[]> {
  const entry = entryOf(given);
  const problems = entryProblems('ORDER_PAIRS', entry, today);
  const broken = problems.length > 0 ? problems : (await fileProblems(work, collegeId, [entry.file]))(entry.file);
  return broken.map((problem) => ({ ...problem, path: ['document', ...problem.path] }));
}

/** An order by which pairs work stands in the register of their years, once. */
export async function registerOrder(
  work: UnitOfWork,
  collegeId: string,
  pairs: readonly Pick<StandingMentorship, 'year'>[],
  order: ActingOrder,
  given?: OrderDocument | null,
): Promise<void> {
  const years = [...new Set(pairs.map(({ year }) => year))].map((year) => ({ id: uuidv7(), year }));
  if (years.length === 0) return;
  const { signer, link, file } = entryOf(given);
  for (const { id } of await registerOrders(work, collegeId, years, order, { signer, link, file })) {
    work.audit.add({ action: 'document.register', entity: 'Document', entityId: id, collegeId, fields: ['number', 'date'] }); // prettier-ignore
  }
  for (const { year } of years) work.recounts.moved('documents', collegeId, year);
}

/** The entries of orders that pairs had until now, of which none works by them any more, are taken back. */
export async function withdrawFormer(
  work: UnitOfWork,
  collegeId: string,
  pairs: readonly StandingMentorship[],
  today: IsoDate,
): Promise<void> {
  const former = pairs.flatMap(({ orderNumber: number, orderDate: date }) =>
    number !== null && date !== null ? [{ number, date }] : [],
  );
  for (const { id } of await withdrawFormerOrders(work, collegeId, former, today)) {
    work.audit.add({ action: 'document.withdraw', entity: 'Document', entityId: id, collegeId, fields: ['withdrawnOn'] }); // prettier-ignore
  }
}
