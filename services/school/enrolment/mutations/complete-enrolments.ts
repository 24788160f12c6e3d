import type { HubContext } from '#kernel/graph/context.js';
import { issueCertificates, takeCertificateNumbers } from '../../certificate/certificate-write.repository.js';
import { certificateNumber } from '../../certificate/certificate.policy.js';
import { changeEnrolments } from './change-enrolments.js';
import type { CompleteEnrolmentsInput, EnrolmentsPayload } from '../enrolment-mutations.type.js';
import { recordCompletions } from '../enrolment-write.repository.js';
import { completionProblems } from '../enrolment.policy.js';

export function completeEnrolments(context: HubContext, input: CompleteEnrolmentsInput): Promise<EnrolmentsPayload> {
  return changeEnrolments(context, input, {
    action: 'enrolment.complete',
    fields: ['completedOn', 'certificateNumber'],
    problems: (row, standing, cohort, path) => completionProblems(row.completedOn, standing, cohort, path),
    isMade: (_, standing) => standing.completedOn !== null,
    async write(work, cohort, changes) {
      const first = await takeCertificateNumbers(work, cohort, changes.length);
      const completions = changes.map(({ row, id }, n) => ({
        id,
        completed_on: row.completedOn,
        certificate_number: certificateNumber(cohort.regionCode, cohort.year, first + n),
      }));
      await recordCompletions(work, completions);
      await issueCertificates(work, completions.map(({ id }) => id)); // prettier-ignore
    },
  });
}
