import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { daysAfter } from '#kernel/time/iso-date.js';
import { ownHub, type Claims, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { verifyHub } from '#scripts/verify/testing/verify-hub.js';
import { became, closing } from '../testing/closing-world.js';
import { ago, codes, group, NOW, type Group } from '../testing/meetings-world.js';
import { bulk, neighbours, openYear, outcomes, YEAR } from '../testing/programs-world.js';

let hub: TestHub;
beforeAll(async () => void (hub = await ownHub()));
afterAll(() => hub.close());

const REPORT = { worked: 'Разобрали чертежи', didNotWork: 'Мало времени', wouldGoOn: true };

/** Ends the pairs of a group as planned, some days ago. */
async function over({ pairs }: Group, daysAgo = 1): Promise<void> {
  await hub.owner('update programs.mentorship set until_on = $2 where id = any ($1::uuid[])', [
    pairs.map(({ id }) => id),
    ago(daysAgo),
  ]);
}

const reportsSeen = async (client: Client, id: string): Promise<Data[]> => {
  const { mentorships } = await client.ask(
    '{ mentorships { nodes { id reports { side givenOn worked didNotWork wouldGoOn } } } }',
  );
  return mentorships.nodes.find((each: Data) => each.id === id).reports;
};

/** What a session reads past the graph, table by table. */
const read = (session: Claims | null, table: string) => hub.raw('programs', session, `select * from programs.${table}`);

describe('a short report on a pair', () => {
  it('is of each side, at the end, once, and read by the college alone beside its own side', async () => {
    const one = await group(hub);
    const [{ id, mentor, mentee }] = one.pairs;
    const give = (client: Client, more: object = {}) =>
      closing(client, 'givePairReport', { mentorshipId: id, ...REPORT, ...more });
    expect(codes(await give(mentor))).toEqual(['PAIR_REPORT_TOO_EARLY']);
    await over(one);
    expect(codes(await give(mentor, { worked: ' ', didNotWork: 'я'.repeat(10_000) }))).toEqual([
      'PAIR_REPORT_TEXT',
      'PAIR_REPORT_TEXT',
    ]);
    expect(await give(mentor, { didNotWork: '<b>&amp;' })).toMatchObject({
      outcome: 'CREATED',
      report: { side: 'MENTOR', didNotWork: '<b>&amp;' },
    });
    expect(await give(mentor, { didNotWork: '<b>&amp;' })).toMatchObject({ outcome: 'UNCHANGED' });
    expect(codes(await give(mentor))).toEqual(['PAIR_REPORT_GIVEN']);
    const [twice, again] = await Promise.all([give(mentee), give(mentee)]);
    expect([twice?.outcome, again?.outcome].sort()).toEqual(['CREATED', 'UNCHANGED']);
    expect(await reportsSeen(mentor, id)).toMatchObject([{ side: 'MENTOR' }]);
    expect(await reportsSeen(mentee, id)).toMatchObject([{ side: 'MENTEE', ...REPORT }]);
    expect(await reportsSeen(one.college.curator, id)).toMatchObject([
      { side: 'MENTOR' },
      { side: 'MENTEE', ...REPORT },
    ]);

    const other = await group(hub);
    expect(codes(await give(other.pairs[0].mentor))).toEqual(['PAIR_REPORT_NOT_OWN']);
    expect(codes(await give(await hub.client({ roles: ['MENTOR'], persons: [] })))).toEqual(['PAIR_REPORT_NOT_OWN']);
    expect((await one.college.curator.answer(`mutation { givePairReport(input: { mentorshipId: "${id}", worked: "a", wouldGoOn: true }) { outcome } }`)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN'); // prettier-ignore
  });

  it('of a confidential pair is told to the college as a fact alone, past the graph as well', async () => {
    const one = await group(hub, { confidential: true });
    const [{ id, mentor, menteeId }] = one.pairs;
    await over(one);
    await closing(mentor, 'givePairReport', { mentorshipId: id, ...REPORT });
    expect(await reportsSeen(one.college.curator, id)).toEqual([
      { side: 'MENTOR', givenOn: NOW.today, worked: null, didNotWork: null, wouldGoOn: null },
    ]);
    const staff: Claims = { roles: ['CURATOR'], colleges: [one.college.id] };
    expect(await read(staff, 'pair_report')).toHaveLength(1);
    expect(await read(staff, 'pair_report_word')).toEqual([]);
    for (const stranger of [
      { roles: ['MENTEE'], persons: [menteeId] },
      { roles: ['CURATOR'], colleges: [menteeId] },
      { roles: ['ANALYST'] },
      {},
    ] as (Claims | null)[]) {
      expect(await read(stranger, 'pair_report')).toEqual([]);
      expect(await read(stranger, 'pair_report_word')).toEqual([]);
    }
    // Nobody writes for another side, not by statements of their own either.
    const forged = `insert into programs.pair_report (mentorship_id, college_id, side, given_on)
      values ('${id}', '${one.college.id}', 'MENTEE', '${NOW.today}')`;
    await expect(hub.raw('programs', { roles: ['MENTOR'], persons: [one.pairs[0].mentorId] }, forged)).rejects.toThrow(/row-level security/); // prettier-ignore
    await expect(hub.raw('programs', staff, forged)).rejects.toThrow(/row-level security/);
  });

  it('is given while the two see each other: to the end of the year, or 60 days where that is later', async () => {
    const { here } = await neighbours(hub);
    await openYear(here);
    const [mentorId, menteeId] = (await here.people({}, {})) as [string, string];
    const row = { menteeId, mentorId, form: 'student-student', startedOn: '2024-10-01' };
    const { results } = await bulk(here.curator, 'attestMentorships', { collegeId: here.id, year: YEAR, rows: [row] });
    const { id } = results[0].mentorship;
    const mentor = await hub.client({ roles: ['MENTOR'], persons: [mentorId] });
    /** Whether the mentor still sees who the mentee is, and may report, when the pair ended so many days ago. */
    const after = async (days: number, year = 2024) => {
      await hub.owner('update programs.mentorship set academic_year = $3, until_on = $2 where id = $1', [
        id,
        ago(days),
        year,
      ]);
      const { mentorships } = await mentor.ask('{ mentorships { nodes { mentee { familyName } } } }');
      const told = await closing(mentor, 'givePairReport', { mentorshipId: id, ...REPORT });
      await hub.owner('delete from programs.pair_report_word where mentorship_id = $1', [id]);
      await hub.owner('delete from programs.pair_report where mentorship_id = $1', [id]);
      return [mentorships.nodes[0].mentee !== null, codes(told).join(' ') || told.outcome];
    };
    expect(await after(60)).toEqual([true, 'CREATED']);
    expect(await after(61)).toEqual([false, 'PAIR_REPORT_CLOSED']);
    await openYear(here, ['student-student'], NOW.year);
    await hub.owner(
      `update programs.mentorship m set academic_year = p.academic_year, program_id = p.id from programs.program p
        where m.id = $1 and (p.college_id, p.academic_year) = (m.college_id, $2)`,
      [id, Number(NOW.year.slice(0, 4))],
    );
    expect(await after(61, Number(NOW.year.slice(0, 4)))).toEqual([true, 'CREATED']);
  });
});

describe('the base of practices', () => {
  const TEXT = { title: 'Чертёж вдвоём', done: 'Чертили по очереди', result: 'Сдали', link: 'https://c.example/1' };

  it('is shared with the region by the yes of both, and leaves it at once', async () => {
    const one = await group(hub);
    const [{ id: mentorshipId, mentor, mentee, mentorId, menteeId }] = one.pairs;
    const { curator, id: collegeId } = one.college;
    const add = await closing(curator, 'recordPractice', { collegeId, mentorshipId, ...TEXT, tags: ['#Чертёж'] });
    expect(add).toMatchObject({
      problems: [],
      practice: { sides: ['MENTOR', 'MENTEE'], sharedOn: null, tags: ['Чертёж'], mentorshipId },
    });
    const { id } = add.practice;
    const regionId = (await hub.owner('select region_id from participants.college where id = $1', [collegeId]))[0]!['region_id'] as string; // prettier-ignore
    const coordinator = await hub.client({ roles: ['COORDINATOR'], regions: [regionId] });
    const created = await coordinator.ask(
      'mutation ($input: CreateCollegeInput!) { createCollege(input: $input) { college { id } } }',
      { input: { regionId, code: `N-${collegeId.slice(-6)}`, nameRu: 'Соседний' } },
    );
    const neighbour: Claims = { roles: ['CURATOR'], colleges: [created.createCollege.college.id as string] };
    const beside = await hub.client(neighbour);
    const seen = async (client: Client, more = '') => {
      const { practices } = await client.ask(
        `{ practices${more} { totalCount nodes { id title mentorshipId mentor { id } answers { side } form { code } college { id } } } }`,
      );
      return practices.nodes;
    };
    const agree = (client: Client, agrees: boolean) => closing(client, 'answerPractice', { practiceId: id, agrees });
    expect(codes(await agree(mentor, true))).toEqual(['PRACTICE_NOT_OFFERED']);
    await closing(curator, 'sharePractice', { collegeId, id, share: true });
    await agree(mentor, true);
    expect([await seen(coordinator), await seen(beside)]).toEqual([[], []]);
    expect(await agree(mentee, true)).toMatchObject({
      practice: { sharedOn: NOW.today, answers: [{ side: 'MENTEE' }] },
    });
    const shared = [
      { id, title: TEXT.title, mentorshipId: null, mentor: null, answers: [], college: { id: collegeId } },
    ];
    expect([await seen(coordinator), await seen(beside)]).toMatchObject([shared, shared]);
    expect(await seen(curator)).toMatchObject([
      { id, mentorshipId, answers: [{ side: 'MENTOR' }, { side: 'MENTEE' }] },
    ]);
    // Nobody else does: another region, the public, an analyst, strangers.
    const other = await group(hub);
    const strangers: Claims[] = [{ roles: ['CURATOR'], colleges: [other.college.id] }, { roles: ['ANALYST'], regions: [regionId] }, { roles: ['MENTOR'], persons: [other.pairs[0].mentorId] }, { roles: ['OPERATOR'] }]; // prettier-ignore
    for (const claims of [...strangers, null]) {
      for (const table of ['practice', 'practice_source', 'practice_answer']) {
        expect(
          await hub.raw('programs', claims, `select * from programs.${table} where college_id = $1`, [collegeId]),
        ).toEqual([]);
      }
    }
    expect(await hub.raw('programs', neighbour, 'select * from programs.practice_source')).toEqual([]);
    // It is said of a text: another text is asked for anew, and a no takes it away at once.
    await closing(curator, 'recordPractice', { collegeId, id, result: 'Сдали оба' });
    expect(await seen(coordinator)).toEqual([]);
    await agree(mentor, true);
    await agree(mentee, true);
    expect(await seen(coordinator, '(shared: true, search: "ЧЕРТЕЖ по")')).toMatchObject([{ id }]);
    expect(await agree(mentee, false)).toMatchObject({ practice: { sharedOn: null } });
    expect(await seen(coordinator)).toEqual([]);
    await agree(mentee, true);
    await closing(curator, 'sharePractice', { collegeId, id, share: false });
    expect(await seen(coordinator)).toEqual([]);
    await closing(curator, 'sharePractice', { collegeId, id, share: true });
    expect(await closing(curator, 'withdrawPractice', { collegeId, id, reason: 'Повтор' })).toMatchObject({
      practice: { sharedOn: null, withdrawnOn: NOW.today },
    });
    expect([await seen(coordinator), await seen(curator)]).toEqual([[], []]);
    // Only the database says that it is shared, and only a side says yes for itself.
    const forged = (claims: Claims, sql: string) =>
      expect(hub.raw('programs', claims, sql)).rejects.toThrow(/permission denied|row-level security/);
    await forged(
      { roles: ['CURATOR'], colleges: [collegeId] },
      `update programs.practice set shared_on = now() where id = '${id}'`,
    );
    const yes = `insert into programs.practice_answer (practice_id, college_id, side, agrees, version, answered_on) values ('${id}', '${collegeId}', 'MENTEE', true, 9, now()) on conflict (practice_id, side) do update set version = 9`;
    await forged({ roles: ['MENTOR'], persons: [mentorId] }, yes);
    await forged({ roles: ['CURATOR'], colleges: [collegeId] }, yes);
    expect(menteeId).not.toBe(mentorId);
  });

  it('names no minor to the region, links to https alone, and is of a pair or a mentor of the college', async () => {
    const { here, there } = await neighbours(hub);
    await openYear(here);
    const [mentorId, menteeId] = (await here.people({}, { familyName: 'Ёлкинов', birthYear: Number(NOW.today.slice(0, 4)) - 15, consent: { givenOn: '2024-09-01', givenBy: 'COLLEGE' } })) as [string, string]; // prettier-ignore
    const rows = [{ menteeId, mentorId, form: 'student-student', startedOn: '2024-10-01' }];
    await bulk(here.curator, 'attestMentorships', { collegeId: here.id, year: YEAR, rows });
    const record = (more: object, collegeId = here.id, client = here.curator) =>
      closing(client, 'recordPractice', { collegeId, ...TEXT, ...more });
    expect(codes(await record({ mentorId }))).toEqual(['PRACTICE_SOURCE']);
    expect(codes(await record({ mentorId: menteeId, form: 'student-student' }))).toEqual(['PRACTICE_SOURCE']);
    expect(codes(await record({ mentorId, form: 'student-student' }, there.id, there.curator))).toEqual([
      'PRACTICE_SOURCE',
    ]);
    const ofMentor = { mentorId, form: 'student-student' };
    expect(codes(await record({ ...ofMentor, title: '', link: 'javascript:alert(1)' }))).toEqual([
      'PRACTICE_TEXT',
      'PRACTICE_LINK',
    ]);
    const { practice } = await record({ ...ofMentor, done: 'Помогал <b>Елкинову</b>', tags: ['сварка'] });
    expect(practice).toMatchObject({ sides: ['MENTOR'], mentor: { id: mentorId } });
    const share = () => closing(here.curator, 'sharePractice', { collegeId: here.id, id: practice.id, share: true });
    expect(codes(await share())).toEqual(['PRACTICE_NAMES_MINOR']);
    await record({ id: practice.id, done: 'Помогал' });
    expect(codes(await share())).toEqual([]);
    expect(codes(await record({ id: practice.id, title: 'Ёлкинов и сварка' }))).toEqual(['PRACTICE_NAMES_MINOR']);
    const mentor = await hub.client({ roles: ['MENTOR'], persons: [mentorId] });
    expect(await closing(mentor, 'answerPractice', { practiceId: practice.id, agrees: true })).toMatchObject({
      practice: { sharedOn: NOW.today },
    });
    const found = async (more: string) =>
      (await there.curator.ask(`{ practices(${more}) { totalCount } }`)).practices.totalCount;
    expect([
      await found('tags: ["#СВАРКА"]'),
      await found('forms: ["teacher-teacher"]'),
      await found('search: "%"'),
      await found('shared: true'),
    ]).toEqual([1, 0, 0, 1]);
    expect(
      codes(await closing(there.curator, 'recordPractice', { collegeId: there.id, id: practice.id, title: 'Чужая' })),
    ).toEqual(['PRACTICE_NOT_FOUND']);
  });
});

describe('rewards', () => {
  it('are recorded in bulk and once, void with a reason, and seen by nobody but college and person', async () => {
    const { here, there } = await neighbours(hub);
    await openYear(here);
    const [one, two] = (await here.people({}, {})) as [string, string];
    const [foreign] = (await there.people({})) as [string];
    const reward = {
      personId: one,
      kind: 'CONTEST_WON',
      level: 'REGION',
      title: 'Лучшая <i>пара</i>',
      rewardedOn: '2025-05-20',
    };
    const record = (...rows: object[]) =>
      closing(here.curator, 'recordRewards', { collegeId: here.id, year: YEAR, rows });
    const done = await record(
      reward,
      reward,
      { ...reward, personId: two, rewardedOn: daysAfter(NOW.today, 1) },
      { ...reward, personId: foreign },
      { ...reward, personId: two, title: 'я'.repeat(10_000) },
    );
    expect(became(done)).toEqual(['CREATED', 'UNCHANGED', 'REWARD_DAY', 'PERSON_NOT_FOUND', 'REWARD_TEXT']);
    const order = { orderNumber: '5-н', orderDate: '2025-05-19' };
    expect([
      became(await record(reward)),
      became(await record({ ...reward, ...order })),
      became(await record({ ...reward, ...order })),
    ]).toEqual([['UNCHANGED'], ['UPDATED'], ['UNCHANGED']]);
    const listed = async (client: Client, more = '') =>
      (await client.ask(`{ rewards${more} { totalCount nodes { title orderNumber person { id } voidReason } } }`))
        .rewards;
    const self = await hub.client({ roles: ['MENTEE'], persons: [one] });
    expect(await listed(self)).toMatchObject({
      totalCount: 1,
      nodes: [{ title: reward.title, orderNumber: '5-н', person: { id: one } }],
    });
    expect(await listed(there.curator)).toMatchObject({ totalCount: 0 });
    const [id] = done.results.map((row: Data) => row.rewardId);
    const taken = (ids: string[], client = here.curator, collegeId = here.id) =>
      closing(client, 'voidRewards', { collegeId, ids, reason: 'Спутали' });
    expect(became(await taken([id], there.curator, there.id))).toEqual(['REWARD_NOT_FOUND']);
    expect([became(await taken([id])), became(await taken([id]))]).toEqual([['UPDATED'], ['UNCHANGED']]);
    expect([await listed(self), await listed(here.curator, '(voided: true)')]).toMatchObject([
      { totalCount: 0 },
      { nodes: [{ voidReason: 'Спутали' }] },
    ]);
    expect(became(await record(reward))).toEqual(['CREATED']);
    for (const claims of [
      { roles: ['CURATOR'], colleges: [there.id] },
      { roles: ['COORDINATOR'], regions: [here.id] },
      { roles: ['MENTEE'], persons: [two] },
      null,
    ] as (Claims | null)[]) {
      expect(
        await hub.raw('programs', claims, 'select * from programs.reward where college_id = $1', [here.id]),
      ).toEqual([]);
    }
  });
});

describe('what came of mentees', () => {
  it('is due a year and a day behind the last pair, told in bulk, counted, and recounted', async () => {
    const { here, there } = await neighbours(hub);
    const [teacher, graduate, again, silent, mentor, guide] = (await here.people({ category: 'TEACHER' }, {}, {}, {}, { category: 'TEACHER' }, {})) as [string, string, string, string, string, string]; // prettier-ignore
    await openYear(here, ['student-student', 'teacher-teacher'], '2023/2024');
    const student = (menteeId: string) => ({
      menteeId,
      mentorId: guide,
      form: 'student-student',
      startedOn: '2023-10-01',
      endedOn: '2024-05-31',
      endReason: 'конец',
    });
    const rows = [
      { ...student(teacher), mentorId: mentor, form: 'teacher-teacher' },
      student(graduate),
      student(again),
      student(silent),
    ];
    expect(
      outcomes(await bulk(here.curator, 'attestMentorships', { collegeId: here.id, year: '2023/2024', rows })),
    ).toEqual(Array(4).fill('CREATED'));
    await openYear(here);
    const next = [{ menteeId: again, mentorId: guide, form: 'student-student', startedOn: '2025-01-10' }];
    await bulk(here.curator, 'attestMentorships', { collegeId: here.id, year: YEAR, rows: next });
    const due = async (year: string, more = '') => {
      const { outcomesDue } = await here.curator.ask(
        `{ outcomesDue(collegeId: "${here.id}", year: "${year}"${more}) { totalCount nodes { kind dueOn endedOn answer person { id } } } }`,
      );
      return outcomesDue;
    };
    // Somebody who is a mentee again is asked when that is over.
    expect((await due(YEAR)).nodes.map(({ person, kind, dueOn }: Data) => [person.id, kind, dueOn])).toEqual(
      [teacher, graduate, silent]
        .sort()
        .map((id) => [id, id === teacher ? 'RETENTION_ONE_YEAR' : 'EMPLOYMENT', '2025-06-01']),
    );
    expect((await due('2025/2026', ', kinds: [EMPLOYMENT]')).nodes).toEqual([]);
    await hub.owner(`update participants.consent set withdrawn_on = '2025-02-01' where person_id = $1`, [silent]);
    expect((await due(YEAR)).totalCount).toBe(2);
    const tell = (...told: object[]) =>
      closing(here.curator, 'recordOutcomes', { collegeId: here.id, year: YEAR, rows: told });
    const stayed = {
      personId: teacher,
      kind: 'RETENTION_ONE_YEAR',
      answer: 'YES',
      day: '2025-06-10',
      document: 'Приказ 4-к',
    };
    const works = { personId: graduate, kind: 'EMPLOYMENT', answer: 'UNKNOWN', day: '2025-06-10' };
    expect(became(await tell(stayed, { ...works, day: '2025-05-31' }, { ...works, personId: silent }))).toEqual([
      'CREATED',
      'OUTCOME_DAY',
      'OUTCOME_NOT_DUE',
    ]);
    expect([became(await tell(stayed, works)), became(await tell({ ...works, answer: 'NO' }))]).toEqual([
      ['UNCHANGED', 'CREATED'],
      ['UPDATED'],
    ]);
    expect([(await due(YEAR, ', told: true')).totalCount, (await due(YEAR, ', told: false')).totalCount]).toEqual([
      2, 0,
    ]);
    const figures = await hub.owner(
      `select measure || ' ' || category as name, value from programs.measure
        where college_id = $1 and academic_year = 2024 and measure_group = 'outcomes' and value > 0 order by 1`,
      [here.id],
    );
    expect(Object.fromEntries(figures.map(({ name, value }) => [name, value]))).toEqual({
      'outcomes_due EMPLOYMENT': 1,
      'outcomes_due RETENTION_ONE_YEAR': 1,
      'outcomes_told EMPLOYMENT': 1,
      'outcomes_told RETENTION_ONE_YEAR': 1,
      'outcomes_reached RETENTION_ONE_YEAR': 1,
    });
    const { errors } = await there.curator.answer(
      `{ outcomesDue(collegeId: "${here.id}", year: "${YEAR}") { totalCount } }`,
    );
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    for (const claims of [
      { roles: ['CURATOR'], colleges: [there.id] },
      { roles: ['MENTEE'], persons: [teacher] },
      null,
    ] as (Claims | null)[]) {
      expect(await hub.raw('programs', claims, 'select * from programs.outcome')).toEqual([]);
      expect(await hub.raw('programs', claims, 'select * from contracts.outcomes_due($1, 2024)', [here.id])).toEqual(
        [],
      );
    }
  });
});

describe('the totals of a year', () => {
  it('say what it came to, to the college and its region, in one statement', async () => {
    const one = await group(hub, { size: 3 });
    const { college, pairs } = one;
    const [first, second] = pairs as unknown as [Data, Data];
    await over(one);
    await hub.owner(
      `update programs.mentorship set status = 'ENDED', ended_on = $2, ended_by = 'MENTEE', until_on = $3 where id = $1`,
      [second.id, ago(3), NOW.today],
    );
    for (const side of ['mentor', 'mentee'])
      await closing(first[side], 'givePairReport', { mentorshipId: first.id, ...REPORT });
    await closing(college.curator, 'recordPractice', {
      collegeId: college.id,
      mentorshipId: first.id,
      title: 'Пара',
      done: 'Работали',
    });
    const reward = {
      personId: first.mentorId,
      kind: 'DIPLOMA',
      level: 'COLLEGE',
      title: 'Лучший',
      rewardedOn: NOW.today,
    };
    await closing(college.curator, 'recordRewards', { collegeId: college.id, year: NOW.year, rows: [reward] });
    const entered = await college.curator.ask(
      `mutation { enterPotentialMentors(input: { collegeId: "${college.id}" }) { created refused remaining results { outcome person { id } problems { code } } } }`,
    );
    const QUERY = `{ college(code: "${college.code}") { collegeYear(year: "${NOW.year}") { activities { code evidence { kind found } } totals {
      completed atWork leftByMentee leftByMentor endedByCollege endedNotSaid reportsDue reportsGiven practices practicesShared finished returned rewards { college region } } } } }`;
    const { college: told } = await college.curator.ask(QUERY);
    const totals = { completed: 2, atWork: 0, leftByMentee: 1, leftByMentor: 0, reportsDue: 6, reportsGiven: 2, practices: 1, practicesShared: 0, finished: 2, rewards: { college: 1, region: 0 } }; // prettier-ignore
    expect(told.collegeYear.totals).toMatchObject({ ...totals, returned: entered.enterPotentialMentors.created });
    expect(entered.enterPotentialMentors).toMatchObject({ created: 2, refused: 0, remaining: 0 });
    const evidence = Object.fromEntries(
      told.collegeYear.activities.map(({ code, evidence: all }: Data) => [
        code,
        all.filter((each: Data) => each.found).map((each: Data) => each.kind),
      ]),
    );
    expect([evidence['6.4'], evidence['7.2']]).toEqual([['PRACTICES'], ['PAIR_REPORTS', 'REWARDS']]);
    const sent = await hub.statementsOf(() =>
      college.curator.answer(
        `{ colleges(first: 50) { nodes { collegeYear(year: "${NOW.year}") { totals { completed } } } } }`,
      ),
    );
    expect(sent.filter((sql) => sql.includes('year_totals'))).toHaveLength(1);
    const figures = await hub.raw(
      'programs',
      { roles: ['CURATOR'], colleges: [first.mentorId] } satisfies Claims,
      'select * from contracts.year_totals(array[$1]::uuid[], 2024)',
      [college.id],
    );
    expect(figures).toEqual([]);
  });

  it('are recounted with all else that the closing moves', async () => {
    expect((await verifyHub(hub)).broken).toEqual([]);
  });
});
