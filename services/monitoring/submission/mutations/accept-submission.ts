import { workOf, type HubContext } from '#kernel/graph/context.js';
import type { AcceptSubmissionInput, SubmissionPayload } from '../submission-mutations.type.js';
import { changedSince } from '../submission-write.repository.js';
import { acceptingProblems, commentProblems } from '../submission.policy.js';
import { submissionProblem } from '../submission.problems.js';
import { decideAbout } from './decide-about.js';

export function acceptSubmission(context: HubContext, input: AcceptSubmissionInput): Promise<SubmissionPayload> {
  const comment = input.comment?.trim() ?? '';
  return decideAbout(context, input.submissionId, { state: 'ACCEPTED', comment }, async (attempt) => {
    const problems = [...acceptingProblems(attempt), ...commentProblems(comment, false)];
    if (problems.length > 0 || input.asSubmitted) return problems;
    const count = await changedSince(workOf(context), attempt.id);
    return count > 0 ? [submissionProblem('FACTS_CHANGED', ['submissionId'], { count })] : [];
  });
}
