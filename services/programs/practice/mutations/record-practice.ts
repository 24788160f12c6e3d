import { uuidv7 } from 'uuidv7';
import { todayOf } from '#kernel/database/college-day.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { ownCollege } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import type { PracticePayload, RecordPracticeInput } from '../practice-mutations.type.js';
import { changedFields, practiceProblems, withGiven, type PracticeText } from '../practice.policy.js';
import { practiceProblem } from '../practice.problems.js';
import {
  insertPractice,
  lockPractice,
  mentorOfPractice,
  namesMinor,
  pairOfPractice,
  updatePractice,
  type PracticeSource,
} from '../practice-write.repository.js';
import { refused, standingProblems, taken } from './practice-payload.js';

export async function recordPractice(context: HubContext, input: RecordPracticeInput): Promise<PracticePayload> {
  const work = workOf(context);
  const collegeId = ownCollege(work, input.collegeId);
  const today = await todayOf(work, collegeId);
  if (today === null) throw forbidden();
  if (input.id != null) return change(context, work, { collegeId, id: input.id, input });

  const source = await sourceOf(work, collegeId, input);
  if (!source) return refused(context, [practiceProblem('PRACTICE_SOURCE', ['mentorshipId'])]);
  const given = withGiven(null, input);
  const problems = practiceProblems(given);
  if (problems.length > 0) return refused(context, problems);
  const [id, text] = [uuidv7(), given as PracticeText];
  await insertPractice(work, { id, collegeId, today }, source, text);
  work.audit.add({ action: 'practice.record', entity: 'Practice', entityId: id, collegeId, fields: changedFields(null, text) }); // prettier-ignore
  work.recounts.moved('closing', collegeId, source.year);
  return taken(id);
}

/** One that the college has offered to the region is read there by its new text once its sides agree to that. */
async function change(
  context: HubContext,
  work: UnitOfWork,
  { collegeId, id, input }: { readonly collegeId: string; readonly id: string; readonly input: RecordPracticeInput },
): Promise<PracticePayload> {
  const known = await lockPractice(work, collegeId, id);
  const standing = standingProblems(known);
  if (!known || standing.length > 0) return refused(context, standing);
  const given = withGiven(known, input);
  const problems = practiceProblems(given);
  if (problems.length > 0) return refused(context, problems);
  const text = given as PracticeText;
  const fields = changedFields(known, text);
  if (fields.length === 0) return taken(id);
  if (known.offeredOn !== null && (await namesMinor(work, collegeId, known, text))) {
    return refused(context, [practiceProblem('PRACTICE_NAMES_MINOR', ['done'])]);
  }
  await updatePractice(work, id, text);
  work.audit.add({ action: 'practice.change', entity: 'Practice', entityId: id, collegeId, fields });
  return taken(id);
}

/** The pair or the mentor that a new practice comes from; exactly one of them is named. */
async function sourceOf(
  work: UnitOfWork,
  collegeId: string,
  { mentorshipId, mentorId, form }: RecordPracticeInput,
): Promise<PracticeSource | undefined> {
  if (mentorshipId != null) {
    return mentorId == null && form == null ? pairOfPractice(work, collegeId, mentorshipId) : undefined;
  }
  return mentorId != null && form != null ? mentorOfPractice(work, collegeId, { mentorId, form }) : undefined;
}
