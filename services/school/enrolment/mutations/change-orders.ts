import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import type { Problem } from '#kernel/graph/problem.js';
import { byId, repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import type { Order } from '#kernel/order/order.policy.js';
import { toOrder } from '#kernel/order/order.shape.js';
import type { EnrolmentsPayload } from '../enrolment-mutations.type.js';
import {
  cohortToEnrol,
  orderedEnrolments,
  type EnrolledCohort,
  type OrderedEnrolment,
} from '../enrolment-write.repository.js';
import { enrolmentProblem } from '../enrolment.problems.js';
import type { OrderAbout } from '../enrolment.repository.js';

interface Correction {
  readonly about: OrderAbout;
  readonly action: string;
  readonly field: string;
  whole(cohort: EnrolledCohort, order: Order): Problem[];
  problems(enrolment: OrderedEnrolment | undefined, order: Order, path: Problem['path']): Problem[];
  write(work: UnitOfWork, ids: readonly string[], order: Order): Promise<void>;
  /** What else follows for a college whose enrolments have another order. */
  moved?(work: UnitOfWork, collegeId: string, cohort: EnrolledCohort): void;
}

interface CorrectionInput {
  readonly cohortId: string;
  readonly ids: readonly string[];
  readonly order: Order;
  readonly dryRun?: boolean | null;
}

/** Adds the order of enrolments, or puts it right. What it was before is kept by a trigger, whichever way it is replaced. */
export async function changeOrders(
  context: HubContext,
  input: CorrectionInput,
  correction: Correction,
): Promise<EnrolmentsPayload> {
  const work = workOf(context);
  const { cohortId, ids, dryRun } = input;
  const order = toOrder(input.order);
  const size = sizeProblem(ids, 'ids');
  if (size) return refuseBulk(ids.length, [size], context.language);
  const cohort = await cohortToEnrol(work, cohortId);
  if (!cohort) return refuseBulk(ids.length, [enrolmentProblem('COHORT_NOT_FOUND', ['cohortId'])], context.language);
  const whole = correction.whole(cohort, order);
  if (whole.length > 0) return refuseBulk(ids.length, whole, context.language);

  const known = await orderedEnrolments(work, correction.about, cohortId, ids);
  const results = new BulkResults(ids.length, repeatedRows(ids, byId('ids')));
  const due: string[] = [];
  for (const [n, id] of ids.entries()) {
    if (!results.isOpen(n)) continue;
    const enrolment = known.get(id);
    if (results.refuse(n, correction.problems(enrolment, order, ['ids', n])) || !enrolment) continue;
    const { collegeId, number, date } = enrolment;
    const isSo = number === order.number && date === order.date;
    results.take(n, id, RowOutcome[isSo ? 'UNCHANGED' : 'UPDATED']);
    if (isSo) continue;
    due.push(id);
    const fields = [correction.field];
    work.audit.add({ action: correction.action, entity: 'Enrolment', entityId: id, collegeId, fields });
    correction.moved?.(work, collegeId, cohort);
  }
  await correction.write(work, due, order);
  if (dryRun) work.preview();
  return results.payload(context.language);
}
