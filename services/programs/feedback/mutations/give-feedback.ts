import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { toText } from '#kernel/text/free-text.js';
import { feedbackProblems } from '../feedback.policy.js';
import { ownGround, putFeedback } from '../feedback.repository.js';
import type { FeedbackPayload, GiveFeedbackInput } from '../feedback.type.js';

export async function giveFeedback(context: HubContext, input: GiveFeedbackInput): Promise<FeedbackPayload> {
  const work = workOf(context);
  const { meetingId, mentorshipId, score } = input;
  const ground = await ownGround(work, { meetingId, mentorshipId });
  const problems = feedbackProblems(ground, input);
  if (!ground || problems.length > 0) {
    return { outcome: RowOutcome.REFUSED, feedback: null, problems: tellProblems(problems, context.language) };
  }

  const { side, collegeId, year, today, givenOn, changedOn } = ground;
  const words = {
    wentWell: toText(input.wentWell ?? ''),
    wentBadly: toText(input.wentBadly ?? ''),
    helpWanted: toText(input.helpWanted ?? ''),
  };
  await putFeedback(work, { meetingId, mentorshipId, collegeId, side, today, score, ...words });
  work.audit.add({ action: 'feedback.give', entity: 'Meeting', entityId: meetingId, collegeId, fields: ['feedback'] });
  work.recounts.touch('programs', collegeId, year, 'meetings');
  const changed = givenOn ? [...new Set([...changedOn, today])] : [];
  return {
    outcome: RowOutcome[givenOn ? 'UPDATED' : 'CREATED'],
    feedback: { side, givenOn: givenOn ?? today, changedOn: changed, onPaper: false, score, ...words },
    problems: [],
  };
}
