import type { HubContext } from '#kernel/graph/context.js';
import type { CorrectCompletionOrdersInput, EnrolmentsPayload } from '../enrolment-mutations.type.js';
import { putCompletionOrder } from '../enrolment-write.repository.js';
import { completionCorrectionProblems, completionOrderProblems } from '../enrolment.policy.js';
import { changeOrders } from './change-orders.js';

/** The day of completion, which figures and certificates rest on, stays. */
export const correctCompletionOrders = (
  context: HubContext,
  input: CorrectCompletionOrdersInput,
): Promise<EnrolmentsPayload> =>
  changeOrders(context, input, {
    ...{ about: 'COMPLETION', action: 'enrolment.completion-order', field: 'completionOrder' },
    whole: (cohort, order) => completionOrderProblems(order, cohort),
    problems: completionCorrectionProblems,
    write: putCompletionOrder,
  });
