import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import type { Problem } from '#kernel/graph/problem.js';
import { toText } from '#kernel/text/free-text.js';
import type { LogMeetingInput, MeetingPayload } from '../meeting-mutations.type.js';
import { addNote, completeMeeting, insertMeetings, type GroundPair } from '../meeting-write.repository.js';
import { atWorkProblems, dayProblems, pairsNumberProblems, toldProblems } from '../meeting.policy.js';
import { meetingProblem } from '../meeting.problems.js';
import { MeetingRecorder, MeetingState } from '../meeting.type.js';
import { groundOf, heldOn, recordMeeting, refuse, shown, type Ground } from './ground.js';

export async function logMeeting(context: HubContext, input: LogMeetingInput): Promise<MeetingPayload> {
  const work = workOf(context);
  const { day, kind } = input;
  const asked = [...pairsNumberProblems(input.mentorshipIds), ...toldProblems(input, [])];
  if (asked.length > 0) return refuse(context, asked);
  const ground = await groundOf(work, input);
  if (Array.isArray(ground)) return refuse(context, ground);
  const { pairs } = ground;
  const sent = pairs.flatMap((pair) => pair.known.filter(({ sameKey }) => sameKey).map((known) => shown(pair, known)));
  if (sent.length > 0) return { outcome: RowOutcome.UNCHANGED, meetings: sent, problems: [] };
  const broken = brokenRules(ground, input);
  if (broken.length > 0) return refuse(context, broken);

  const note = toText(input.note ?? '');
  const there = pairs.flatMap((pair) => {
    const known = heldOn(pair, day, kind);
    return known ? [{ pair, known }] : [];
  });
  const lacking = pairs.filter((pair) => !heldOn(pair, day, kind));
  const known = there.map((one) => shown(one.pair, one.known));
  if (lacking.length === 0) {
    const noted = known.map(({ id: meetingId, mentorshipId }) => ({ meetingId, mentorshipId }));
    if (note) await addNote(work, pairs[0].collegeId, noted, note);
    return { outcome: RowOutcome[note ? 'UPDATED' : 'UNCHANGED'], meetings: known, problems: [] };
  }
  const written = await write(work, ground, lacking, input, note);
  return { ...written, meetings: [...known, ...written.meetings] };
}

function brokenRules({ pairs, recordedBy }: Ground, { day, meetingId, note }: LogMeetingInput): Problem[] {
  const unknown = meetingId != null && !pairs.some((pair) => pair.known.some(({ id }) => id === meetingId));
  const secret =
    recordedBy === MeetingRecorder.COLLEGE && toText(note ?? '') && pairs.some((pair) => pair.confidential);
  return [
    ...dayProblems(true, day, pairs[0].today, ['day']),
    ...pairs.flatMap((pair, n) => atWorkProblems(pair, day, ['mentorshipIds', n])),
    ...(unknown ? [meetingProblem('MEETING_NOT_FOUND', ['meetingId'])] : []),
    ...(secret ? [meetingProblem('NOTE_CONFIDENTIAL', ['note'])] : []),
  ];
}

/** Writes a meeting of the pairs that lack it: the planned one becomes held, one that others have takes them in. */
async function write(
  work: UnitOfWork,
  { pairs, recordedBy }: Ground,
  lacking: readonly GroundPair[],
  input: LogMeetingInput,
  note: string | null,
): Promise<MeetingPayload> {
  const { day, kind, mode, startsAt = null, meetingId, clientKey = null } = input;
  const all = pairs.flatMap(({ known }) => known);
  const target =
    all.find(({ id }) => id === meetingId) ??
    pairs.flatMap((pair) => heldOn(pair, day, kind) ?? [])[0] ??
    all.find((one) => one.day === day && one.kind === kind);
  const id = target?.id ?? uuidv7();
  const told = { id, kind, state: MeetingState.HELD, day, startsAt, mode, place: toText(input.place ?? '') } as const;
  const absent = new Set(input.absent);
  const rows = lacking.map((pair) => ({ meetingId: id, mentorshipId: pair.id, attended: !absent.has(pair.id) }));
  const { collegeId, programId, year, formCode } = pairs[0];
  if (target) await completeMeeting(work, collegeId, told, rows, note);
  else {
    const fresh = { ...told, recordedBy, clientKey, source: null, externalId: null, programId, year, formCode };
    await insertMeetings(work, collegeId, [fresh], rows, note);
  }
  recordMeeting(work, 'meeting.log', pairs[0], id, ['state', 'day']);
  return {
    outcome: RowOutcome[target ? 'UPDATED' : 'CREATED'],
    meetings: rows.map(({ mentorshipId, attended }) => ({
      ...told,
      startsAt: startsAt ?? target?.startsAt ?? null,
      place: told.place ?? target?.place ?? null,
      recordedBy: target?.recordedBy ?? recordedBy,
      mentorshipId,
      attended,
      pairs: Math.max(rows.length, target?.pairs ?? 0),
      cancelReason: null,
    })),
    problems: [],
  };
}
