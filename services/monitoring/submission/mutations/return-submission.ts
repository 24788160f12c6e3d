import type { HubContext } from '#kernel/graph/context.js';
import type { ReturnSubmissionInput, SubmissionPayload } from '../submission-mutations.type.js';
import { commentProblems, returningProblems } from '../submission.policy.js';
import { decideAbout } from './decide-about.js';

export function returnSubmission(context: HubContext, input: ReturnSubmissionInput): Promise<SubmissionPayload> {
  const comment = input.comment.trim();
  return decideAbout(context, input.submissionId, { state: 'RETURNED', comment }, (attempt) => [
    ...returningProblems(attempt),
    ...commentProblems(comment, true),
  ]);
}
