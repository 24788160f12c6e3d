import { uuidv7 } from 'uuidv7';
import { ownCollege } from '#kernel/graph/access.js';
import { sizeProblem, sourceProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import type { Problem } from '#kernel/graph/problem.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { scoreProblems } from '../../feedback/feedback.policy.js';
import { recordScores } from '../../feedback/feedback.repository.js';
import type { MeetingRow, MeetingsPayload, RecordMeetingsInput } from '../meeting-mutations.type.js';
import { insertMeetings } from '../meeting-write.repository.js';
import { atWorkProblems, dayProblems } from '../meeting.policy.js';
import { meetingProblem } from '../meeting.problems.js';
import { MeetingRecorder, MeetingState } from '../meeting.type.js';
import { heldKey, lockRecorded, type RecordedGround } from '../recorded-meetings.repository.js';
import { recordMeeting } from './ground.js';

const BY_EXTERNAL_ID = { key: ({ externalId }: MeetingRow) => externalId, at: 'externalId' } as const;

export async function recordMeetings(context: HubContext, input: RecordMeetingsInput): Promise<MeetingsPayload> {
  const work = workOf(context);
  const { rows, source } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const whole = sizeProblem(rows) ?? sourceProblem(source);
  if (whole) return refuseBulk(rows.length, [whole], context.language);

  const ground = await lockRecorded(work, collegeId, source, rows);
  const results = new BulkResults(rows.length, repeatedRows(rows, BY_EXTERNAL_ID));
  const { fresh, scores } = decide(rows, source, ground, results);
  const pairs = fresh.map(({ id: meetingId, mentorshipId }) => ({ meetingId, mentorshipId, attended: true }));
  await insertMeetings(work, collegeId, fresh, pairs);
  await recordScores(work, collegeId, scores);
  for (const { id, year } of fresh) recordMeeting(work, 'meeting.record', { collegeId, year }, id, ['day']);
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}

/** What each row comes to: one that is there already, by whatever name, stays as it is. */
function decide(rows: readonly MeetingRow[], source: string, ground: RecordedGround, results: BulkResults) {
  const held = new Map(ground.held);
  const taken = rows.flatMap((row, n) => {
    if (!results.isOpen(n)) return [];
    const { mentorshipId, day, kind, mode, externalId } = row;
    const pair = ground.pairs.get(mentorshipId);
    const problems = rowProblems(row, ground, ['rows', n]);
    if (results.refuse(n, problems) || !pair) return [];
    const there = ground.sent.get(externalId) ?? held.get(heldKey(mentorshipId, day, kind));
    if (there !== undefined) {
      results.take(n, there, RowOutcome.UNCHANGED);
      return [];
    }
    const id = uuidv7();
    held.set(heldKey(mentorshipId, day, kind), id);
    results.take(n, id, RowOutcome.CREATED);
    const { programId, year, formCode } = pair;
    return [
      {
        ...{ row, id, mentorshipId, kind, day, mode, state: MeetingState.HELD as const, startsAt: null, place: null },
        ...{ recordedBy: MeetingRecorder.COLLEGE, clientKey: null, source, externalId, programId, year, formCode },
      },
    ];
  });
  const scores = taken.flatMap(({ id: meetingId, mentorshipId, day: givenOn, row }) =>
    (['MENTOR', 'MENTEE'] as const).flatMap((side) => {
      const score = side === 'MENTOR' ? row.mentorScore : row.menteeScore;
      return score == null ? [] : [{ meetingId, mentorshipId, side, givenOn, score }];
    }),
  );
  return { fresh: taken.map(({ row: _, ...meeting }) => meeting), scores };
}

function rowProblems(row: MeetingRow, { pairs, today }: RecordedGround, path: Problem['path']): Problem[] {
  const pair = pairs.get(row.mentorshipId);
  if (!pair) return [meetingProblem('MENTORSHIP_NOT_FOUND', [...path, 'mentorshipId'])];
  const named = row.externalId.trim().length > 0 && row.externalId.length <= 100;
  const scores = (['mentorScore', 'menteeScore'] as const).flatMap((field) => {
    if (row[field] == null) return [];
    if (pair.confidential) return [meetingProblem('SCORE_CONFIDENTIAL', [...path, field])];
    return scoreProblems(row[field], [...path, field]);
  });
  return [
    ...(named ? [] : [meetingProblem('MEETING_TEXT', [...path, 'externalId'], { longest: 100 })]),
    ...dayProblems(true, row.day, today, [...path, 'day']),
    ...atWorkProblems(pair, row.day, [...path, 'day']),
    ...scores,
  ];
}
