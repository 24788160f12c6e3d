import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { daysAfter } from '#kernel/time/iso-date.js';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import {
  ago,
  BEGAN,
  change,
  codes,
  group,
  log,
  look,
  measured,
  NOW,
  plan,
  type Pair,
} from '../testing/meetings-world.js';
import { bulk, outcomes, students } from '../testing/programs-world.js';

let hub: TestHub;
beforeAll(async () => void (hub = await testHub()));
afterAll(() => hub.close());

describe('a meeting', () => {
  it('is logged by either side in four statements, none of which counts people', async () => {
    const one = await group(hub);
    const [{ id, mentor }] = one.pairs;
    await log(mentor, { mentorshipIds: [id], day: ago(20) });
    const input = { mentorshipIds: [id], day: ago(2), place: 'Библиотека', startsAt: '14:30' };
    let payload: Data;
    const statements = await hub.statementsOf(async () => {
      const document = `mutation ($input: LogMeetingInput!) { logMeeting(input: $input) {
        outcome meetings { id day place startsAt state recordedBy attended pairs } problems { code } } }`;
      payload = (await mentor.ask(document, { input })).logMeeting;
    });
    expect(statements).toHaveLength(4);
    expect(statements.join()).not.toMatch(/recount_programs_people|participants/);
    expect(payload).toMatchObject({
      outcome: 'CREATED',
      problems: [],
      meetings: [{ state: 'HELD', place: 'Библиотека' }],
    });
    expect(await look(one.college.curator, id)).toMatchObject({
      cadence: { state: 'ON_CADENCE', lateBy: 0, dueOn: daysAfter(ago(2), 14) },
      lastMeeting: { day: ago(2) },
      meetings: { nodes: [{ day: ago(20) }, { day: ago(2), startsAt: '14:30', recordedBy: 'MENTOR', pairs: 1 }] },
    });
    expect(await measured(hub, one)).toEqual({
      ...{ meetings_held: 2, mentorships_to_meet: 1, mentorships_on_cadence: 1, feedback_due: 4 },
    });
  });

  it('is one whoever logs it, and however often it is sent', async () => {
    const one = await group(hub);
    const [{ id, mentor, mentee }] = one.pairs;
    const input = { mentorshipIds: [id], day: ago(1), clientKey: 'phone-1' };
    const [first, second] = await Promise.all([log(mentor, input), log(mentee, { ...input, clientKey: 'phone-2' })]);
    expect([first.outcome, second.outcome].sort()).toEqual(['CREATED', 'UNCHANGED']);
    expect(first.meetings[0].id).toBe(second.meetings[0].id);
    const again = await log(mentor, { ...input, day: ago(1) });
    expect([again.outcome, again.meetings[0].id]).toEqual(['UNCHANGED', first.meetings[0].id]);
    expect((await measured(hub, one))['meetings_held']).toBe(1);
    expect((await log(mentor, { ...input, kind: 'FINAL', clientKey: 'phone-3' })).outcome).toBe('CREATED');
    // Nor are two by who writes past the rules.
    const earlier = await log(mentor, { ...input, day: ago(2), clientKey: 'phone-4' });
    const force = hub.owner('update programs.meeting set day = $2 where id = $1', [earlier.meetings[0].id, ago(1)]);
    await expect(force).rejects.toThrow('meeting_held_once');
  });

  it('of a group stands at each pair, and counts for those who were there', async () => {
    const one = await group(hub, { size: 3 });
    const [a, b, c] = one.pairs as unknown as [Pair, Pair, Pair];
    await log(b.mentee, { mentorshipIds: [b.id], day: ago(3) });
    const together = { mentorshipIds: [a.id, b.id, c.id], absent: [c.id], day: ago(3), note: 'Договорились о плане' };
    const told = await log(a.mentor, together);
    expect(told).toMatchObject({ outcome: 'UPDATED', problems: [] });
    expect(new Set(told.meetings.map((each: Data) => each.id)).size).toBe(1);
    expect((await look(a.mentor, c.id)).cadence).toMatchObject({ state: 'LATE', lateBy: 26 });
    expect((await look(a.mentor, a.id)).meetings.nodes).toMatchObject([{ pairs: 3, note: 'Договорились о плане' }]);
    expect(await measured(hub, one)).toMatchObject({
      meetings_held: 1,
      mentorships_to_meet: 3,
      mentorships_on_cadence: 2,
    });
  });

  it('is planned by fortnight, held on another day, corrected and cancelled', async () => {
    const one = await group(hub);
    const [{ id, mentor }] = one.pairs;
    const series = await plan(mentor, { mentorshipIds: [id], times: 3, startsAt: '10:00', clientKey: 's' });
    expect(series.meetings.map((each: Data) => each.day)).toEqual([0, 14, 28].map((n) => daysAfter(NOW.today, n)));
    expect((await plan(mentor, { mentorshipIds: [id], times: 3, clientKey: 's' })).outcome).toBe('UNCHANGED');
    expect(codes(await plan(mentor, { mentorshipIds: [id] }))).toEqual(['MEETING_THERE']);
    const [first, second, third] = series.meetings;
    expect((await log(mentor, { mentorshipIds: [id], meetingId: first.id, day: ago(1) })).outcome).toBe('UPDATED');
    const moved = await change(mentor, 'correctMeeting', {
      meetingId: second.id,
      day: daysAfter(NOW.today, 15),
      mode: 'REMOTE',
    });
    expect(moved).toMatchObject({ outcome: 'UPDATED', meetings: [{ mode: 'REMOTE', startsAt: '10:00' }] });
    expect(codes(await change(mentor, 'cancelMeeting', { meetingId: third.id, reason: ' ' }))).toEqual([
      'MEETING_TEXT',
    ]);
    await change(mentor, 'cancelMeeting', { meetingId: third.id, reason: 'Практика' });
    expect(codes(await change(mentor, 'cancelMeeting', { meetingId: third.id, reason: 'Практика' }))).toEqual([
      'MEETING_CANCELLED',
    ]);
    const { meetings, lastMeeting, nextMeeting } = await look(mentor, id);
    expect(meetings.nodes.map(({ day, state }: Data) => [day, state])).toEqual([
      [ago(1), 'HELD'],
      [daysAfter(NOW.today, 15), 'PLANNED'],
      [daysAfter(NOW.today, 28), 'CANCELLED'],
    ]);
    expect([lastMeeting.day, nextMeeting.day]).toEqual([ago(1), daysAfter(NOW.today, 15)]);
  });

  it('is refused where it cannot have been', async () => {
    const { college, pairs } = await group(hub);
    const [{ id, mentor, menteeId, mentorId }] = pairs;
    const other = await group(hub);
    const refused = async (input: object) => codes(await log(mentor, { mentorshipIds: [id], ...input }));
    expect(await refused({ day: daysAfter(NOW.today, 1) })).toEqual(['MEETING_IN_FUTURE']);
    expect(await refused({ day: daysAfter(BEGAN, -1) })).toEqual(['PAIR_NOT_AT_WORK']);
    expect(await refused({ mentorshipIds: [] })).toEqual(['PAIRS_NUMBER']);
    expect(await refused({ mentorshipIds: [other.pairs[0].id] })).toEqual(['MENTORSHIP_NOT_FOUND']);
    expect(await refused({ startsAt: '25:00', place: 'x'.repeat(501) })).toEqual(['MEETING_TEXT', 'MEETING_TIME']);
    expect(codes(await plan(mentor, { mentorshipIds: [id], day: ago(1) }))).toEqual(['MEETING_IN_PAST']);
    expect(codes(await plan(mentor, { mentorshipIds: [id], times: 27 }))).toEqual(['MEETINGS_NUMBER']);
    const end = { collegeId: college.id, rows: [{ id, endedOn: ago(5), reason: 'Переезд' }] };
    expect(outcomes(await bulk(college.curator, 'endMentorships', end))).toEqual(['UPDATED']);
    expect(await refused({ day: ago(4) })).toEqual(['PAIR_NOT_AT_WORK']);
    expect((await log(mentor, { mentorshipIds: [id], day: ago(5) })).outcome).toBe('CREATED');
    const rows = [{ ...students(menteeId, mentorId), startedOn: ago(2) }];
    const next = await bulk(college.curator, 'proposeMentorships', { collegeId: college.id, year: NOW.year, rows });
    expect(await refused({ mentorshipIds: [next.results[0].mentorship.id] })).toEqual(['PAIR_NOT_APPROVED']);
  });

  it('comes in bulk from a system of the college, once', async () => {
    const one = await group(hub);
    const [{ id }] = one.pairs;
    const secret = await group(hub, { confidential: true });
    const record = async (rows: object[], at = one, more: object = {}) => {
      const { recordMeetings } = await at.college.curator.ask(
        `mutation ($input: RecordMeetingsInput!) { recordMeetings(input: $input) {
           created unchanged results { outcome problems { code } } problems { code } } }`,
        { input: { collegeId: at.college.id, source: 'journal', rows, ...more } },
      );
      return outcomes(recordMeetings);
    };
    const rows = [30, 20, 10].map((days, n) => ({
      externalId: `m${n}`,
      mentorshipId: id,
      day: ago(days),
      menteeScore: 9 - n,
    }));
    expect(await record(rows, one, { dryRun: true })).toEqual(['CREATED', 'CREATED', 'CREATED']);
    expect(await record(rows)).toEqual(['CREATED', 'CREATED', 'CREATED']);
    expect(await record([...rows, { ...rows[0], externalId: 'm9' }])).toEqual(Array(4).fill('UNCHANGED'));
    expect(await record([{ ...rows[0], externalId: 'x', day: daysAfter(NOW.today, 2) }])).toEqual([
      'MEETING_IN_FUTURE',
    ]);
    expect(await record([{ ...rows[0], mentorshipId: secret.pairs[0].id }], secret)).toEqual(['SCORE_CONFIDENTIAL']);
    expect(await record([{ ...rows[0], mentorshipId: id }], secret)).toEqual(['MENTORSHIP_NOT_FOUND']);
    expect(await measured(hub, one)).toMatchObject({ meetings_held: 3, feedback_due: 6, feedback_given: 3 });
    const { fadingMentorships } = await one.college.curator.ask(
      `query ($id: ID!) { fadingMentorships(collegeId: $id) { totalCount nodes { reasons mentorship { id } } } }`,
      { id: one.college.id },
    );
    expect(fadingMentorships).toEqual({
      totalCount: 1,
      nodes: [{ reasons: ['SCORES_FALLING', 'ONE_SIDE_SILENT'], mentorship: { id } }],
    });
  });
});
