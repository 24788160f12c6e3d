import { todayOf } from '#kernel/database/college-day.js';
import { ownCollege } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import type { PracticePayload, SharePracticeInput } from '../practice-mutations.type.js';
import { practiceProblem } from '../practice.problems.js';
import { lockPractice, namesMinor, offerPractice } from '../practice-write.repository.js';
import { refused, standingProblems, taken } from './practice-payload.js';

/** Offers a practice to the region, which reads it once its sides agree, or takes the offer back. */
export async function sharePractice(context: HubContext, input: SharePracticeInput): Promise<PracticePayload> {
  const work = workOf(context);
  const { id, share } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const known = await lockPractice(work, collegeId, id);
  const standing = standingProblems(known);
  if (!known || standing.length > 0) return refused(context, standing);
  if (share === (known.offeredOn !== null)) return taken(id);
  if (share && (await namesMinor(work, collegeId, known, known))) {
    return refused(context, [practiceProblem('PRACTICE_NAMES_MINOR', ['id'])]);
  }
  await offerPractice(work, id, share ? await todayOf(work, collegeId) : null);
  const action = share ? 'practice.offer' : 'practice.keep';
  work.audit.add({ action, entity: 'Practice', entityId: id, collegeId, fields: ['offeredOn'] });
  return taken(id);
}
