import { uuidv7 } from 'uuidv7';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { toText } from '#kernel/text/free-text.js';
import { isFree } from '../../cadence/cadence.policy.js';
import { freeDaysOf } from '../../cadence/free-days-write.repository.js';
import type { MeetingPayload, PlanMeetingsInput } from '../meeting-mutations.type.js';
import { insertMeetings } from '../meeting-write.repository.js';
import {
  atWorkProblems,
  dayProblems,
  pairsNumberProblems,
  seriesOf,
  timesProblems,
  toldProblems,
} from '../meeting.policy.js';
import { meetingProblem } from '../meeting.problems.js';
import { MeetingState } from '../meeting.type.js';
import { groundOf, recordMeeting, refuse, shown } from './ground.js';

export async function planMeetings(context: HubContext, input: PlanMeetingsInput): Promise<MeetingPayload> {
  const work = workOf(context);
  const { day, kind, mode, times, startsAt = null, clientKey = null } = input;
  const asked = [...pairsNumberProblems(input.mentorshipIds), ...timesProblems(times), ...toldProblems(input, [])];
  if (asked.length > 0) return refuse(context, asked);
  const ground = await groundOf(work, { ...input, clientKey: clientKey && keyOf(clientKey, 0) });
  if (Array.isArray(ground)) return refuse(context, ground);
  const { pairs, recordedBy } = ground;
  const known = pairs.flatMap((pair) => pair.known.map((one) => ({ pair, one })));
  const sent = known.filter(({ one }) => one.sameKey).map(({ pair, one }) => shown(pair, one));
  if (sent.length > 0) return { outcome: RowOutcome.UNCHANGED, meetings: sent, problems: [] };
  const broken = [
    ...dayProblems(false, day, pairs[0].today, ['day']),
    ...pairs.flatMap((pair, n) => atWorkProblems(pair, day, ['mentorshipIds', n])),
    ...(known.length > 0 ? [meetingProblem('MEETING_THERE', ['day'])] : []),
  ];
  if (broken.length > 0) return refuse(context, broken);

  const { collegeId, programId, year, formCode } = pairs[0];
  const free = await freeDaysOf(work, collegeId);
  const last = pairs.map(({ lastDay }) => lastDay).sort()[0]!;
  const series = seriesOf({ first: day, times, last }, (each) => times > 1 && isFree(each, free));
  const place = toText(input.place ?? '');
  const meetings = series.map((each, n) => ({
    ...{ id: uuidv7(), kind, state: MeetingState.PLANNED as const, day: each, startsAt, mode, place, recordedBy },
    ...{ clientKey: clientKey && keyOf(clientKey, n), source: null, externalId: null, programId, year, formCode },
  }));
  const rows = meetings.flatMap(({ id: meetingId }) =>
    pairs.map(({ id: mentorshipId }) => ({ meetingId, mentorshipId, attended: true })),
  );
  await insertMeetings(work, collegeId, meetings, rows);
  for (const { id } of meetings) recordMeeting(work, 'meeting.plan', pairs[0], id, ['day']);
  return {
    outcome: RowOutcome.CREATED,
    meetings: meetings.flatMap((meeting) =>
      pairs.map(({ id: mentorshipId }) => ({
        ...meeting,
        ...{ mentorshipId, attended: true, pairs: pairs.length, cancelReason: null },
      })),
    ),
    problems: [],
  };
}

/** Each meeting of a series has a key of its own. */
const keyOf = (clientKey: string, n: number): string => `${clientKey}#${n}`;
