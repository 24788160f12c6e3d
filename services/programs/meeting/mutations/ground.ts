import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import type { HubContext } from '#kernel/graph/context.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { staffColleges } from '#kernel/session/session.js';
import type { MeetingPayload } from '../meeting-mutations.type.js';
import { lockPairs, type Asked, type GroundPair, type KnownMeeting } from '../meeting-write.repository.js';
import { groupProblems } from '../meeting.policy.js';
import { MeetingRecorder, MeetingState, type Meeting, type MeetingKind } from '../meeting.type.js';

/** The pairs of a meeting, all of one group, with who records it. */
export interface Ground {
  readonly pairs: readonly [GroundPair, ...GroundPair[]];
  readonly recordedBy: MeetingRecorder;
}

/** As whom the caller may record meetings of a pair: the staff of the mentor's college sees it and doesn't. */
function recorderOf({ session }: UnitOfWork, pair: GroundPair): MeetingRecorder | null {
  if (staffColleges(session).includes(pair.collegeId)) return MeetingRecorder.COLLEGE;
  if (session.persons.includes(pair.mentorId)) return MeetingRecorder.MENTOR;
  return session.persons.includes(pair.menteeId) ? MeetingRecorder.MENTEE : null;
}

/** The named pairs under lock, or why they don't meet together. */
export async function groundOf(work: UnitOfWork, asked: Asked): Promise<Ground | Problem[]> {
  const ids = [...new Set(asked.mentorshipIds)];
  const seen = await lockPairs(work, { ...asked, mentorshipIds: ids });
  const own = new Map([...seen].filter(([, pair]) => recorderOf(work, pair) !== null));
  const problems = groupProblems(ids, own);
  if (problems.length > 0) return problems;
  const pairs = ids.map((id) => own.get(id)!) as [GroundPair, ...GroundPair[]];
  return { pairs, recordedBy: recorderOf(work, pairs[0])! };
}

export const refuse = ({ language }: HubContext, problems: readonly Problem[]): MeetingPayload => ({
  outcome: RowOutcome.REFUSED,
  meetings: [],
  problems: tellProblems(problems, language),
});

/** A meeting that a pair has, as it is shown. */
export const shown = ({ id }: GroundPair, { sameKey: _, ...known }: KnownMeeting): Meeting => ({
  ...known,
  mentorshipId: id,
  cancelReason: null,
});

/** The meeting of this pair that is held already on this day, for this. */
export const heldOn = (pair: GroundPair, day: string, kind: MeetingKind): KnownMeeting | undefined =>
  pair.known.find((one) => one.state === MeetingState.HELD && one.day === day && one.kind === kind);

/** Writes down that a meeting was changed, with the figures that it moves. */
export function recordMeeting(
  work: UnitOfWork,
  action: string,
  { collegeId, year }: Pick<GroundPair, 'collegeId' | 'year'>,
  entityId: string,
  fields: readonly string[] = [],
): void {
  work.audit.add({ action, entity: 'Meeting', entityId, collegeId, fields });
  work.recounts.touch('programs', collegeId, year, 'meetings');
  // Meetings that were held prove activities of the roadmap.
  work.recounts.touch('programs', collegeId, year, 'activities');
}
