import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { coordinatedRegions } from '#kernel/session/session.js';
import { periodToDecide } from '../../period/period.repository.js';
import type { SubmissionPayload } from '../submission-mutations.type.js';
import { decide } from '../submission-write.repository.js';
import { attemptById, type Attempt } from '../submission.repository.js';

interface Decision {
  readonly state: 'ACCEPTED' | 'RETURNED';
  readonly comment: string;
}

/** What a coordinator decides about a college's figures; of two at once the second sees what the first has decided. */
export async function decideAbout(
  context: HubContext,
  submissionId: string,
  { state, comment }: Decision,
  problemsOf: (attempt: Attempt) => readonly Problem[] | Promise<readonly Problem[]>,
): Promise<SubmissionPayload> {
  const work = workOf(context);
  const seen = await attemptById(work, submissionId);
  const period = seen && (await periodToDecide(work, seen.periodId));
  if (!period || !coordinatedRegions(work.session).includes(period.regionId)) throw forbidden();

  const attempt = (await attemptById(work, submissionId))!;
  const { periodId, collegeId } = attempt;
  const problems = await problemsOf(attempt);
  if (problems.length === 0) {
    await decide(work, submissionId, state, comment);
    const action = state === 'ACCEPTED' ? 'submission.accept' : 'submission.return';
    work.audit.add({ action, entity: 'Submission', entityId: submissionId, collegeId });
  }
  return { periodId, collegeId, findings: [], figures: [], problems: tellProblems(problems, context.language) };
}
