import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mulberry32 } from '#kernel/random/mulberry32.js';
import { daysAfter } from '#kernel/time/iso-date.js';
import { testHub, type Client, type TestHub } from '#scripts/testing/hub.js';
import { world } from '#scripts/testing/world.js';
import { countedDays, type FreeDays } from '../cadence/cadence.policy.js';
import { ago, change, codes, feedback, group, log, look, measured, NOW, type Pair } from '../testing/meetings-world.js';
import { outcomes } from '../testing/programs-world.js';

let hub: TestHub;
beforeAll(async () => void (hub = await testHub()));
afterAll(() => hub.close());

describe('feedback', () => {
  it('is of each side once, and read by nobody whom it does not concern', async () => {
    const one = await group(hub);
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
    expect(await measured(hub, one)).toMatchObject({ feedback_due: 2, feedback_given: 1 });
  });

  it('is refused of who was not there, and where a fortnight is over', async () => {
    const { pairs } = await group(hub, { size: 2 });
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
    const one = await group(hub, { confidential: true });
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
    const other = await group(hub);
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
    const one = await group(hub);
    const [{ id, mentor }] = one.pairs;
    const { meetings } = await log(mentor, { mentorshipIds: [id] });
    const meetingId = meetings[0].id;
    const other = await group(hub);
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
    const one = await group(hub);
    const [{ id, mentor }] = one.pairs;
    await log(mentor, { mentorshipIds: [id], day: ago(20) });
    expect((await look(mentor, id)).cadence).toMatchObject({ state: 'LATE', lateBy: 6 });
    const told = async (client: Client, mutation: string, input: object) => {
      const type = mutation[0]!.toUpperCase() + mutation.slice(1);
      const document = `mutation ($input: ${type}Input!) { payload: ${mutation}(input: $input) {
        lateBefore lateAfter results { outcome problems { code } } problems { code } } }`;
      return (await client.ask(document, { input })).payload;
    };
    const put = async (...asked: Parameters<typeof told>) => outcomes(await told(...asked));
    const rest = { firstDay: ago(15), lastDay: ago(5), title: 'Каникулы' };
    const breaks = { collegeId: one.college.id, rows: [rest] };
    // What it would do to pairs is told before it is done, of which nothing is left.
    const preview = { ...breaks, dryRun: true };
    expect(await told(one.college.curator, 'setCollegeBreaks', preview)).toMatchObject({ lateBefore: 1, lateAfter: 0 });
    expect((await look(mentor, id)).cadence).toMatchObject({ state: 'LATE' });
    expect(await put(one.college.curator, 'setCollegeBreaks', breaks)).toEqual(['CREATED']);
    expect(await put(one.college.curator, 'setCollegeBreaks', breaks)).toEqual(['UNCHANGED']);
    expect((await look(mentor, id)).cadence).toMatchObject({ state: 'ON_CADENCE', lateBy: 0 });
    expect(await measured(hub, one)).toMatchObject({ mentorships_to_meet: 1, mentorships_on_cadence: 1 });
    const now = { ...rest, firstDay: ago(4), lastDay: daysAfter(NOW.today, 1) };
    await put(one.college.curator, 'setCollegeBreaks', { ...breaks, rows: [now] });
    expect((await look(mentor, id)).cadence.state).toBe('PAUSED');
    await put(one.college.curator, 'setCollegeBreaks', { ...breaks, rows: [{ ...rest, takenBack: true }] });
    expect(await measured(hub, one)).toMatchObject({ mentorships_to_meet: 1 });
    const holidays = { regionId: region.region.id, rows: [{ ...rest, lastDay: ago(16) }] };
    expect(await put(region.coordinator, 'setRegionHolidays', holidays)).toEqual(['FREE_DAYS_REVERSED']);
    const refused = { ...holidays, rows: [] };
    expect(await told(region.coordinator, 'setRegionHolidays', refused)).toMatchObject({ lateBefore: null, lateAfter: null }); // prettier-ignore
    const day = { firstDay: '2025-11-03', lastDay: '2025-11-04', title: 'Праздник' };
    const dropped = { ...day, firstDay: '2025-12-31', lastDay: '2026-01-02', takenBack: true };
    await put(region.coordinator, 'setRegionHolidays', { regionId: region.region.id, rows: [day, dropped] });
    const holidaysOf = async (year: string) =>
      (
        await one.college.curator.ask(
          `query ($code: String!, $year: AcademicYear!) { region(code: $code) {
             holidays(year: $year) { firstDay lastDay title isBreak } } }`,
          { code: region.region.code, year },
        )
      ).region.holidays;
    expect(await holidaysOf('2025/2026')).toEqual([{ ...day, isBreak: false }]);
    expect(await holidaysOf('2024/2025')).toEqual([]);
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
    const one = await group(hub, { size: 5 });
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
