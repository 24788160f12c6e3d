import type { HubContext } from '#kernel/graph/context.js';
import { changeEnrolments } from './change-enrolments.js';
import { moveUp } from '../../cohort/cohort-write.repository.js';
import { followEnrolments } from '../../joining/joining.repository.js';
import type { EnrolmentsPayload, WithdrawalRowInput, WithdrawEnrolmentsInput } from '../enrolment-mutations.type.js';
import { recordWithdrawals } from '../enrolment-write.repository.js';
import { withdrawalProblems } from '../enrolment.policy.js';

const dayOf = (row: WithdrawalRowInput, { today }: { today: string }) => row.withdrawnOn ?? today;

export function withdrawEnrolments(context: HubContext, input: WithdrawEnrolmentsInput): Promise<EnrolmentsPayload> {
  return changeEnrolments(context, input, {
    action: 'enrolment.withdraw',
    fields: ['withdrawnOn'],
    problems: (row, standing, cohort, path) => withdrawalProblems(dayOf(row, cohort), standing, cohort, path),
    isMade: (row, { withdrawnOn }) => withdrawnOn !== null && (row.withdrawnOn ?? withdrawnOn) === withdrawnOn,
    async write(work, cohort, changes) {
      const withdrawals = changes.map(({ row, id }) => ({ id, withdrawn_on: dayOf(row, cohort) }));
      await recordWithdrawals(work, withdrawals);
      const people = changes.map(({ row }) => row.personId);
      await followEnrolments(work, cohort.id, people, 'WITHDRAWN', cohort.today);
      await moveUp(work, cohort.id);
    },
  });
}
