import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { Problem } from '#kernel/graph/problem.js';
import { pairsOfMeeting, type KnownMeeting } from '../meeting-write.repository.js';
import { meetingProblem } from '../meeting.problems.js';
import { groundOf, type Ground } from './ground.js';

interface NamedMeeting extends Ground {
  readonly meeting: KnownMeeting;
}

/**
 * A meeting of the caller's under the lock of its pairs, or why it can't be changed. Asked for a day and a kind, its
 * pairs come with what they have on it, too.
 */
export async function namedMeeting(
  work: UnitOfWork,
  meetingId: string,
  { day = '1970-01-01', kind = '' }: { readonly day?: string; readonly kind?: string } = {},
): Promise<NamedMeeting | Problem[]> {
  const mentorshipIds = await pairsOfMeeting(work, meetingId);
  const notFound = [meetingProblem('MEETING_NOT_FOUND', ['meetingId'])];
  if (mentorshipIds.length === 0) return notFound;
  const ground = await groundOf(work, { mentorshipIds, day, kind, meetingId });
  if (Array.isArray(ground)) return notFound;
  const meeting = ground.pairs.flatMap(({ known }) => known).find(({ id }) => id === meetingId);
  return meeting ? { ...ground, meeting } : [meetingProblem('MEETING_CANCELLED', ['meetingId'])];
}
