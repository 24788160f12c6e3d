import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { byId, repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { toOrder } from '#kernel/order/order.shape.js';
import type { CorrectEnrolmentOrdersInput, EnrolmentsPayload } from '../enrolment-mutations.type.js';
import { cohortToEnrol, orderedEnrolments, putOrder } from '../enrolment-write.repository.js';
import { correctionProblems, intakeProblems } from '../enrolment.policy.js';
import { enrolmentProblem } from '../enrolment.problems.js';
import { touchFigures } from './touch-figures.js';

/** What the order was before is kept by a trigger, whichever way it is replaced. */
export async function correctEnrolmentOrders(
  context: HubContext,
  input: CorrectEnrolmentOrdersInput,
): Promise<EnrolmentsPayload> {
  const work = workOf(context);
  const { cohortId, ids, dryRun } = input;
  const order = toOrder(input.order);
  const size = sizeProblem(ids, 'ids');
  if (size) return refuseBulk(ids.length, [size], context.language);
  const cohort = await cohortToEnrol(work, cohortId);
  if (!cohort) return refuseBulk(ids.length, [enrolmentProblem('COHORT_NOT_FOUND', ['cohortId'])], context.language);
  const whole = intakeProblems(cohort, cohort.regionId, order);
  if (whole.length > 0) return refuseBulk(ids.length, whole, context.language);

  const known = await orderedEnrolments(work, cohortId, ids);
  const results = new BulkResults(ids.length, repeatedRows(ids, byId('ids')));
  const due: string[] = [];
  for (const [n, id] of ids.entries()) {
    if (!results.isOpen(n)) continue;
    const enrolment = known.get(id);
    if (results.refuse(n, correctionProblems(enrolment, order, ['ids', n])) || !enrolment) continue;
    const isSo = enrolment.number === order.number && enrolment.date === order.date;
    results.take(n, id, RowOutcome[isSo ? 'UNCHANGED' : 'UPDATED']);
    if (isSo) continue;
    due.push(id);
    const { collegeId } = enrolment;
    work.audit.add({ action: 'enrolment.order', entity: 'Enrolment', entityId: id, collegeId, fields: ['order'] });
    touchFigures(work, collegeId, cohort.year);
  }
  await putOrder(work, due, order);
  if (dryRun) work.preview();
  return results.payload(context.language);
}
