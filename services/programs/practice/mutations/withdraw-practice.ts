import { todayOf } from '#kernel/database/college-day.js';
import { ownCollege } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { toText } from '#kernel/text/free-text.js';
import type { PracticePayload, WithdrawPracticeInput } from '../practice-mutations.type.js';
import { practiceProblem } from '../practice.problems.js';
import { lockPractice, withdrawPractice as write } from '../practice-write.repository.js';
import { refused, taken } from './practice-payload.js';

const LONGEST = 500;

/** Takes a practice out of the base, and so from the region; sent again it changes nothing. */
export async function withdrawPractice(context: HubContext, input: WithdrawPracticeInput): Promise<PracticePayload> {
  const work = workOf(context);
  const { id } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const day = await todayOf(work, collegeId);
  if (day === null) throw forbidden();
  const known = await lockPractice(work, collegeId, id);
  if (!known) return refused(context, [practiceProblem('PRACTICE_NOT_FOUND', ['id'])]);
  if (known.withdrawnOn !== null) return taken(id);
  const reason = toText(input.reason);
  if (reason === null || reason.length > LONGEST) {
    return refused(context, [practiceProblem('PRACTICE_TEXT', ['reason'], { longest: LONGEST })]);
  }
  await write(work, id, { day, reason });
  work.audit.add({ action: 'practice.withdraw', entity: 'Practice', entityId: id, collegeId, fields: ['withdrawnOn'] });
  work.recounts.moved('closing', collegeId, known.year);
  return taken(id);
}
