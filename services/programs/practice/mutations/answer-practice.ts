import { workOf, type HubContext } from '#kernel/graph/context.js';
import type { AnswerPracticeInput, PracticePayload } from '../practice-mutations.type.js';
import { practiceProblem } from '../practice.problems.js';
import { ownPractice, putAnswer } from '../practice-write.repository.js';
import { refused, taken } from './practice-payload.js';

/** A side says yes or no to the region's reading a practice; a no is taken at any time, and at once. */
export async function answerPractice(context: HubContext, input: AnswerPracticeInput): Promise<PracticePayload> {
  const work = workOf(context);
  const { practiceId, agrees } = input;
  const own = await ownPractice(work, practiceId);
  if (!own || own.withdrawnOn !== null)
    return refused(context, [practiceProblem('PRACTICE_NOT_FOUND', ['practiceId'])]);
  if (own.agrees === agrees) return taken(practiceId);
  if (agrees && !own.offered) return refused(context, [practiceProblem('PRACTICE_NOT_OFFERED', ['practiceId'])]);
  await putAnswer(work, practiceId, own, agrees);
  const { collegeId, side } = own;
  const fields = [side === 'MENTOR' ? 'mentorAnswer' : 'menteeAnswer'];
  work.audit.add({ action: 'practice.answer', entity: 'Practice', entityId: practiceId, collegeId, fields });
  return taken(practiceId);
}
