import { workOf, type HubContext } from '#kernel/graph/context.js';
import { toOrder } from '#kernel/order/order.shape.js';
import { issueCertificates, takeCertificateNumbers } from '../../certificate/certificate-write.repository.js';
import { certificateNumber } from '../../certificate/certificate.policy.js';
import { progressOf, type Learnt } from '../../learning/progress.policy.js';
import { changeEnrolments } from './change-enrolments.js';
import type { CompleteEnrolmentsInput, CompletionRowInput, EnrolmentsPayload } from '../enrolment-mutations.type.js';
import { learntByDay, recordCompletions } from '../enrolment-write.repository.js';
import { completionOrderProblems, completionProblems } from '../enrolment.policy.js';

/** The rule is counted as of the day of completion: what was attended or marked later is no part of it. */
export function completeEnrolments(context: HubContext, input: CompleteEnrolmentsInput): Promise<EnrolmentsPayload> {
  const work = workOf(context);
  const order = input.order ? toOrder(input.order) : null;
  const dayOf = ({ completedOn }: CompletionRowInput): string => completedOn ?? order?.date ?? '';
  let learnt: ReadonlyMap<string, Learnt> = new Map();
  return changeEnrolments(context, input, {
    action: 'enrolment.complete',
    fields: ['completedOn', 'completionOrder', 'certificateNumber'],
    whole: (cohort) => completionOrderProblems(order, cohort),
    async look(standing) {
      const days = input.rows.flatMap((row) => {
        const enrolment = standing.get(row.personId);
        return enrolment ? [{ id: enrolment.id, day: dayOf(row) }] : [];
      });
      learnt = await learntByDay(work, days);
    },
    problems(row, standing, cohort, path) {
      const known = standing && learnt.get(standing.id);
      const lacking = known ? progressOf(known).lacking : [];
      return completionProblems({ completedOn: dayOf(row), order: order!, lacking }, standing, cohort, path);
    },
    isMade: (_, standing) => standing.completedOn !== null,
    async write(_, cohort, changes) {
      const first = await takeCertificateNumbers(work, cohort, changes.length);
      const completions = changes.map(({ row, id }, n) => ({
        id,
        completed_on: dayOf(row),
        certificate_number: certificateNumber(cohort.regionCode, cohort.year, first + n),
      }));
      await recordCompletions(work, order!, completions);
      await issueCertificates(work, completions.map(({ id }) => id)); // prettier-ignore
    },
  });
}
