import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { toText } from '#kernel/text/free-text.js';
import type { CorrectMeetingInput, MeetingPayload } from '../meeting-mutations.type.js';
import { completeMeeting, type KnownMeeting } from '../meeting-write.repository.js';
import { atWorkProblems, dayProblems, toldProblems } from '../meeting.policy.js';
import { meetingProblem } from '../meeting.problems.js';
import { MeetingState } from '../meeting.type.js';
import { recordMeeting, refuse, shown } from './ground.js';
import { namedMeeting } from './named-meeting.js';

export async function correctMeeting(context: HubContext, input: CorrectMeetingInput): Promise<MeetingPayload> {
  const work = workOf(context);
  const { meetingId } = input;
  const told = toldProblems(input, []);
  if (told.length > 0) return refuse(context, told);
  const before = await namedMeeting(work, meetingId);
  if (Array.isArray(before)) return refuse(context, before);
  const now = corrected(before.meeting, input);
  const named = await namedMeeting(work, meetingId, now);
  if (Array.isArray(named)) return refuse(context, named);

  const { pairs, meeting } = named;
  const held = meeting.state === MeetingState.HELD;
  const moved = now.day !== meeting.day;
  const broken = [
    ...(moved ? dayProblems(held, now.day, pairs[0].today, ['day']) : []),
    ...pairs.flatMap((pair) => (moved ? atWorkProblems(pair, now.day, ['day']) : [])),
    ...(pairs.some(({ known }) =>
      known.some((one) => one.id !== meetingId && one.day === now.day && one.kind === now.kind),
    )
      ? [meetingProblem('MEETING_THERE', ['day'])]
      : []),
  ];
  if (broken.length > 0) return refuse(context, broken);
  const rows = pairs.map((pair) => {
    const { attended } = pair.known.find(({ id }) => id === meetingId) ?? meeting;
    return { pair, was: attended, attended: input.absent ? !input.absent.includes(pair.id) : attended };
  });
  const fields: string[] = FIELDS.filter((field) => now[field] !== meeting[field]);
  if (rows.some(({ was, attended }) => was !== attended)) fields.push('attended');
  if (fields.length > 0) {
    const state = held ? MeetingState.HELD : MeetingState.PLANNED;
    const there = rows.map(({ pair, attended }) => ({ meetingId, mentorshipId: pair.id, attended }));
    await completeMeeting(work, pairs[0].collegeId, { ...now, state }, there, null);
    recordMeeting(work, 'meeting.correct', pairs[0], meetingId, fields);
  }
  const meetings = rows.map(({ pair, attended }) => shown(pair, { ...now, attended }));
  return { outcome: RowOutcome[fields.length > 0 ? 'UPDATED' : 'UNCHANGED'], meetings, problems: [] };
}

const FIELDS = ['day', 'kind', 'mode', 'startsAt', 'place'] as const;

/** The meeting with what is told of it in place of what it was; what is not told stays. */
const corrected = (meeting: KnownMeeting, input: CorrectMeetingInput): KnownMeeting => ({
  ...meeting,
  day: input.day ?? meeting.day,
  kind: input.kind ?? meeting.kind,
  mode: input.mode ?? meeting.mode,
  startsAt: input.startsAt ?? meeting.startsAt,
  place: toText(input.place ?? '') ?? meeting.place,
});
