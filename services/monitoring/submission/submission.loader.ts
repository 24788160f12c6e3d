import { groupedInOrder, type HubContext } from '#kernel/graph/context.js';
import { submissionsOfPeriods, type SubmissionOfPeriod } from './submission.repository.js';
import { SubmissionState, type Submission } from './submission.type.js';

/** How far the colleges of a period are that the session reaches, by their codes. */
export const loadSubmissions = (context: HubContext, periodId: string): Promise<Submission[]> =>
  context.loaders
    .get<string, Submission[]>('Period.submissions', async (ids) =>
      groupedInOrder(ids, await submissionsOfPeriods(context, ids), (row) => row.periodId).map((rows) =>
        rows.map(toSubmission),
      ),
    )
    .load(periodId);

const toSubmission = ({ collegeId, periodId: _, ...row }: SubmissionOfPeriod): Submission => ({
  ...row,
  college: { id: collegeId },
  state: SubmissionState[row.state],
});
