import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';
import { daysAfter } from '#kernel/time/iso-date.js';
import { verifyHub } from '#scripts/verify/testing/verify-hub.js';
import { mulberry32 } from '#kernel/random/mulberry32.js';
import { countedDays, type FreeDays } from '../cadence/cadence.policy.js';
import { bulk, figures, openYear, outcomes, present, students } from '../testing/programs-world.js';

let hub: TestHub;
beforeAll(async () => void (hub = await testHub()));
afterAll(() => hub.close());

const NOW = present();
const BEGAN = daysAfter(NOW.today, -40);
const YEAR = Number(NOW.year.slice(0, 4));
const ago = (days: number) => daysAfter(NOW.today, -days);

interface Pair {
  readonly id: string;
  readonly mentor: Client;
  readonly mentee: Client;
  readonly mentorId: string;
  readonly menteeId: string;
}

interface Group {
  readonly college: CollegeWorld;
  readonly pairs: readonly [Pair, ...Pair[]];
}

/** Approved pairs of one mentor, which began forty days ago. */
async function group({ size = 1, ...row }: { size?: number; confidential?: boolean } = {}): Promise<Group> {
  const college = await (await world(hub)).college();
  await openYear(college, ['student-student'], NOW.year);
  const [mentorId, ...mentees] = (await college.people({}, ...Array.from({ length: size }, () => ({})))) as [
    string,
    ...string[],
  ];
  const rows = mentees.map((id) => ({ ...students(id, mentorId), startedOn: BEGAN, ...row }));
  const proposed = await bulk(college.curator, 'proposeMentorships', { collegeId: college.id, year: NOW.year, rows });
  const ids = proposed.results.map((result: Data) => result.mentorship.id as string);
  const approved = await bulk(college.curator, 'approveMentorships', {
    ...{ collegeId: college.id, ids, order: { number: '7-н', date: BEGAN } },
  });
  expect(approved).toMatchObject({ refused: 0, problems: [] });
  const mentor = await hub.client({ actor: 'mentor', roles: ['MENTOR'], persons: [mentorId] });
  const pairs = await Promise.all(
    mentees.map(async (menteeId, n) => ({
      ...{ id: ids[n]!, mentor, mentorId, menteeId },
      mentee: await hub.client({ actor: 'mentee', roles: ['MENTEE'], persons: [menteeId] }),
    })),
  );
  return { college, pairs: pairs as [Pair, ...Pair[]] };
}

const MEETING = 'id mentorshipId kind state day startsAt mode place attended pairs cancelReason recordedBy note';

async function change(client: Client, mutation: string, input: object): Promise<Data> {
  const type = mutation[0]!.toUpperCase() + mutation.slice(1);
  const { payload } = await client.ask(
    `mutation ($input: ${type}Input!) { payload: ${mutation}(input: $input) {
       outcome meetings { ${MEETING} } problems { code path } } }`,
    { input },
  );
  return payload;
}
const log = (client: Client, input: object) => change(client, 'logMeeting', { day: NOW.today, ...input });
const plan = (client: Client, input: object) => change(client, 'planMeetings', { day: NOW.today, ...input });
const codes = ({ problems }: Data): string[] => problems.map(({ code }: Data) => code);

const FEEDBACK = 'side givenOn changedOn onPaper score helpWanted wentWell wentBadly';

async function look(client: Client, id: string): Promise<Data> {
  const { mentorships } = await client.ask(
    `{ mentorships { nodes { id cadence { state lateBy dueOn } lastMeeting { day } nextMeeting { day }
       meetings(last: 10) { nodes { ${MEETING} feedback { ${FEEDBACK} } } } } } }`,
  );
  return mentorships.nodes.find((each: Data) => each.id === id);
}

async function feedback(client: Client, input: object): Promise<Data> {
  const { giveFeedback } = await client.ask(
    `mutation ($input: GiveFeedbackInput!) { giveFeedback(input: $input) {
       outcome feedback { ${FEEDBACK} } problems { code path } } }`,
    { input },
  );
  return giveFeedback;
}

const measured = async ({ college }: Group) => {
  const all = await figures(hub, college.id, YEAR);
  return Object.fromEntries(
    Object.entries(all).filter(([name]) =>
      /^(meetings_held|mentorships_to_meet|mentorships_on|feedback)\S*$/.test(name),
    ),
  );
};

describe('a meeting', () => {
  it('is logged by either side in four statements, none of which counts people', async () => {
    const one = await group();
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
    expect(await measured(one)).toEqual({
      ...{ meetings_held: 2, mentorships_to_meet: 1, mentorships_on_cadence: 1, feedback_due: 4 },
    });
  });

  it('is one whoever logs it, and however often it is sent', async () => {
    const one = await group();
    const [{ id, mentor, mentee }] = one.pairs;
    const input = { mentorshipIds: [id], day: ago(1), clientKey: 'phone-1' };
    const [first, second] = await Promise.all([log(mentor, input), log(mentee, { ...input, clientKey: 'phone-2' })]);
    expect([first.outcome, second.outcome].sort()).toEqual(['CREATED', 'UNCHANGED']);
    expect(first.meetings[0].id).toBe(second.meetings[0].id);
    const again = await log(mentor, { ...input, day: ago(1) });
    expect([again.outcome, again.meetings[0].id]).toEqual(['UNCHANGED', first.meetings[0].id]);
    expect((await measured(one))['meetings_held']).toBe(1);
    expect((await log(mentor, { ...input, kind: 'FINAL', clientKey: 'phone-3' })).outcome).toBe('CREATED');
  });

  it('of a group stands at each pair, and counts for those who were there', async () => {
    const one = await group({ size: 3 });
    const [a, b, c] = one.pairs as unknown as [Pair, Pair, Pair];
    await log(b.mentee, { mentorshipIds: [b.id], day: ago(3) });
    const together = { mentorshipIds: [a.id, b.id, c.id], absent: [c.id], day: ago(3), note: 'Договорились о плане' };
    const told = await log(a.mentor, together);
    expect(told).toMatchObject({ outcome: 'UPDATED', problems: [] });
    expect(new Set(told.meetings.map((each: Data) => each.id)).size).toBe(1);
    expect((await look(a.mentor, c.id)).cadence).toMatchObject({ state: 'LATE', lateBy: 26 });
    expect((await look(a.mentor, a.id)).meetings.nodes).toMatchObject([{ pairs: 3, note: 'Договорились о плане' }]);
    expect(await measured(one)).toMatchObject({ meetings_held: 1, mentorships_to_meet: 3, mentorships_on_cadence: 2 });
  });

  it('is planned by fortnight, held on another day, corrected and cancelled', async () => {
    const one = await group();
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
    const { college, pairs } = await group();
    const [{ id, mentor, menteeId, mentorId }] = pairs;
    const other = await group();
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
    const one = await group();
    const [{ id }] = one.pairs;
    const secret = await group({ confidential: true });
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
    expect(await measured(one)).toMatchObject({ meetings_held: 3, feedback_due: 6, feedback_given: 3 });
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

describe('feedback', () => {
  it('is of each side once, and read by nobody whom it does not concern', async () => {
    const one = await group();
    const [{ id, mentor, mentee }] = one.pairs;
    const { meetings } = await log(mentor, { mentorshipIds: [id], note: 'Начали проект' });
    const given = { meetingId: meetings[0].id, mentorshipId: id };
    const words = { score: 7, wentWell: 'Разобрали чертёж', wentBadly: 'Мало времени', helpWanted: 'Нужна мастерская' };
    expect(await feedback(mentee, { ...given, ...words })).toMatchObject({ outcome: 'CREATED', problems: [] });
    expect(await feedback(mentee, { ...given, ...words, score: 8 })).toMatchObject({
      outcome: 'UPDATED',
      feedback: { side: 'MENTEE', score: 8, changedOn: [NOW.today] },
    });
    expect(codes(await feedback(mentor, { ...given, score: 11 }))).toEqual(['SCORE_OUT_OF_RANGE']);
    const seen = async (client: Client) => (await look(client, id)).meetings.nodes[0].feedback;
    expect(await seen(mentee)).toMatchObject([{ ...words, score: 8 }]);
    expect(await seen(mentor)).toEqual([]);
    expect(await seen(one.college.curator)).toMatchObject([
      { score: 8, helpWanted: 'Нужна мастерская', wentWell: null, wentBadly: null },
    ]);
    expect(await measured(one)).toMatchObject({ feedback_due: 2, feedback_given: 1 });
  });

  it('is refused of who was not there, and where a fortnight is over', async () => {
    const { pairs } = await group({ size: 2 });
    const [a, b] = pairs as unknown as [Pair, Pair];
    const together = { mentorshipIds: [a.id, b.id], absent: [b.id], day: ago(20) };
    const { meetings } = await log(a.mentor, together);
    const { id: meetingId } = meetings[0];
    expect(codes(await feedback(b.mentee, { meetingId, mentorshipId: b.id, score: 5 }))).toEqual([
      'FEEDBACK_NOT_THERE',
    ]);
    expect(codes(await feedback(b.mentee, { meetingId, mentorshipId: a.id, score: 5 }))).toEqual([
      'FEEDBACK_NOT_THERE',
    ]);
    await feedback(a.mentee, { meetingId, mentorshipId: a.id, score: 5 });
    await hub.owner('update programs.feedback set given_on = $2 where meeting_id = $1', [meetingId, ago(15)]);
    expect(codes(await feedback(a.mentee, { meetingId, mentorshipId: a.id, score: 5 }))).toEqual(['FEEDBACK_CLOSED']);
  });
});

describe('the words of a confidential pair', () => {
  it('are read by the two alone: not by the college, the region, another pair, nor past the graph', async () => {
    const one = await group({ confidential: true });
    const [{ id, mentor, mentee, mentorId, menteeId }] = one.pairs;
    const { meetings } = await log(mentor, { mentorshipIds: [id], note: 'Только наше' });
    const meetingId = meetings[0].id;
    const mine = { meetingId, mentorshipId: id, score: 3, helpWanted: 'Поговорить', wentWell: 'Всё' };
    expect(codes(await feedback(mentee, mine))).toEqual([]);
    expect((await look(mentee, id)).meetings.nodes).toMatchObject([{ note: 'Только наше', feedback: [{ score: 3 }] }]);
    expect((await look(one.college.curator, id)).meetings.nodes).toMatchObject([
      { note: null, feedback: [{ side: 'MENTEE', score: null, helpWanted: null, wentWell: null }] },
    ]);
    expect(codes(await log(one.college.curator, { mentorshipIds: [id], day: ago(1), note: 'Запись' }))).toEqual([
      'NOTE_CONFIDENTIAL',
    ]);
    const collegeId = one.college.id;
    const other = await group();
    const strangers = [
      { roles: ['CURATOR'], colleges: [collegeId] },
      { roles: ['DIRECTOR'], colleges: [collegeId] },
      { roles: ['COLLEGE_SYSTEM'], colleges: [collegeId] },
      { roles: ['COORDINATOR'], regions: [collegeId] },
      { roles: ['CURATOR'], colleges: [other.college.id] },
      { roles: ['MENTEE'], persons: [other.pairs[0].menteeId] },
      { roles: [] },
    ] as const;
    for (const session of strangers) {
      for (const table of ['meeting_note', 'feedback_answer', 'feedback_word']) {
        const read = hub.raw('programs', session, `select * from programs.${table} where mentorship_id = $1`, [id]);
        expect(await read).toEqual([]);
        const touch = `update programs.${table} set side = side where mentorship_id = $1 returning 1`;
        const written = table === 'meeting_note' ? touch.replaceAll('side', 'note') : touch;
        expect(await hub.raw('programs', session, written, [id])).toEqual([]);
      }
    }
    const word = `select went_well from programs.feedback_word where mentorship_id = $1`;
    const asMentor = { roles: ['MENTOR'], persons: [mentorId] } as const;
    const asMentee = { roles: ['MENTEE'], persons: [menteeId] } as const;
    expect(await hub.raw('programs', asMentor, word, [id])).toEqual([]);
    expect(await hub.raw('programs', asMentee, word, [id])).toEqual([{ went_well: 'Всё' }]);
  });
});

describe('meetings', () => {
  it('are neither read nor written by who is no part of them', async () => {
    const one = await group();
    const [{ id, mentor }] = one.pairs;
    const { meetings } = await log(mentor, { mentorshipIds: [id] });
    const meetingId = meetings[0].id;
    const other = await group();
    const strangers = [
      { roles: ['CURATOR'], colleges: [other.college.id] },
      { roles: ['MENTOR'], persons: [other.pairs[0].mentorId] },
      { roles: ['COORDINATOR'], regions: [] },
      { roles: [] },
    ] as const;
    for (const session of strangers) {
      for (const [table, key] of [
        ['meeting', 'id'],
        ['meeting_mentorship', 'meeting_id'],
        ['feedback', 'meeting_id'],
      ] as const) {
        expect(
          await hub.raw('programs', session, `select from programs.${table} where ${key} = $1`, [meetingId]),
        ).toEqual([]);
      }
      const cancel = `update programs.meeting set state = 'CANCELLED' where id = $1 returning 1`;
      expect(await hub.raw('programs', session, cancel, [meetingId])).toEqual([]);
      const forge = `insert into programs.meeting_mentorship (meeting_id, mentorship_id, college_id, kind, state, day)
        select '${meetingId}', '${id}', '${one.college.id}', 'FINAL', 'HELD', current_date`;
      await expect(hub.raw('programs', session, forge)).rejects.toThrow('row-level security');
    }
    expect(codes(await change(other.pairs[0].mentor, 'cancelMeeting', { meetingId, reason: 'x' }))).toEqual([
      'MEETING_NOT_FOUND',
    ]);
    expect(codes(await log(other.college.curator, { mentorshipIds: [id] }))).toEqual(['MENTORSHIP_NOT_FOUND']);
  });

  it('rest in a break of the college and on holidays, which count no day', async () => {
    const region = await world(hub);
    const one = await group();
    const [{ id, mentor }] = one.pairs;
    await log(mentor, { mentorshipIds: [id], day: ago(20) });
    expect((await look(mentor, id)).cadence).toMatchObject({ state: 'LATE', lateBy: 6 });
    const put = (client: Client, mutation: string, input: object) => {
      const type = mutation[0]!.toUpperCase() + mutation.slice(1);
      const document = `mutation ($input: ${type}Input!) { payload: ${mutation}(input: $input) {
        results { outcome problems { code } } problems { code } } }`;
      return client.ask(document, { input }).then(({ payload }) => outcomes(payload));
    };
    const rest = { firstDay: ago(15), lastDay: ago(5), title: 'Каникулы' };
    const breaks = { collegeId: one.college.id, rows: [rest] };
    expect(await put(one.college.curator, 'setCollegeBreaks', breaks)).toEqual(['CREATED']);
    expect(await put(one.college.curator, 'setCollegeBreaks', breaks)).toEqual(['UNCHANGED']);
    expect((await look(mentor, id)).cadence).toMatchObject({ state: 'ON_CADENCE', lateBy: 0 });
    expect(await measured(one)).toMatchObject({ mentorships_to_meet: 1, mentorships_on_cadence: 1 });
    const now = { ...rest, firstDay: ago(4), lastDay: daysAfter(NOW.today, 1) };
    await put(one.college.curator, 'setCollegeBreaks', { ...breaks, rows: [now] });
    expect((await look(mentor, id)).cadence.state).toBe('PAUSED');
    await put(one.college.curator, 'setCollegeBreaks', { ...breaks, rows: [{ ...rest, takenBack: true }] });
    expect(await measured(one)).toMatchObject({ mentorships_to_meet: 1 });
    const holidays = { regionId: region.region.id, rows: [{ ...rest, lastDay: ago(16) }] };
    expect(await put(region.coordinator, 'setRegionHolidays', holidays)).toEqual(['FREE_DAYS_REVERSED']);
    await expect(put(region.coordinator, 'setCollegeBreaks', breaks)).rejects.toThrow('FORBIDDEN');
  });

  it('are in time by the same rule in the database, whatever the calendar', async () => {
    const random = mulberry32(17);
    const below = (most: number) => Math.floor(random() * most);
    for (let n = 0; n < 60; n += 1) {
      const free = Array.from({ length: below(6) }, (): FreeDays => {
        const firstDay = daysAfter('2025-10-01', below(70));
        return { firstDay, lastDay: daysAfter(firstDay, below(12)), isBreak: random() < 0.5 };
      });
      const [from, to] = [daysAfter('2025-10-01', below(60)), daysAfter('2025-10-01', below(90))];
      const ranges = `{${free.map(({ firstDay, lastDay }) => `[${firstDay},${lastDay}]`).join(',')}}`;
      const [row] = await hub.owner('select programs.counted_days($1, $2, $3::datemultirange) as counted', [
        from,
        to,
        ranges,
      ]);
      expect([n, row!['counted']]).toEqual([n, countedDays(from, to, free)]);
    }
  });

  it('of two hundred pairs are read in as many statements as those of one', async () => {
    const one = await group({ size: 5 });
    for (const { id, mentor } of one.pairs) await log(mentor, { mentorshipIds: [id] });
    const count = async (first: number) => {
      const ask = () =>
        one.college.curator.ask(
          `query ($first: Int) { mentorships(first: $first) { nodes { id cadence { state } lastMeeting { day note feedback { side } }
             nextMeeting { day } meetings(last: 3) { nodes { id note feedback { side } } } } } }`,
          { first },
        );
      return (await hub.statementsOf(ask)).length;
    };
    expect(await count(5)).toBe(await count(1));
    expect(await count(5)).toBeLessThanOrEqual(8);
  });
});

it('verify counts meetings, cadence and feedback alike', async () => {
  expect(await verifyHub(hub)).toMatchObject({ differences: [] });
});
