import type { HubContext } from '#kernel/graph/context.js';
import type { CorrectEnrolmentOrdersInput, EnrolmentsPayload } from '../enrolment-mutations.type.js';
import { putOrder } from '../enrolment-write.repository.js';
import { correctionProblems, intakeProblems } from '../enrolment.policy.js';
import { changeOrders } from './change-orders.js';
import { touchFigures } from './touch-figures.js';

export const correctEnrolmentOrders = (
  context: HubContext,
  input: CorrectEnrolmentOrdersInput,
): Promise<EnrolmentsPayload> =>
  changeOrders(context, input, {
    ...{ about: 'ENROLMENT', action: 'enrolment.order', field: 'order' },
    whole: (cohort, order) => intakeProblems(cohort, cohort.regionId, order),
    problems: correctionProblems,
    write: putOrder,
    moved: (work, collegeId, { year }) => touchFigures(work, collegeId, year),
  });
