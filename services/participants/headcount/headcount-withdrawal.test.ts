import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { changedBy } from '../exchange-log/change/testing/feed.js';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { menteesCounted } from '../testing/taking-part.js';

let hub: TestHub;
let region: World;
let college: CollegeWorld;

beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
});
afterAll(() => hub.close());
beforeEach(async () => void (college = await region.college()));

const YEAR = '2024/2025';
const WITHDRAW = `mutation ($input: WithdrawHeadcountInput!) {
  withdrawHeadcount(input: $input) { outcome problems { code path } }
}`;
const input = (more: object = {}) => ({ collegeId: college.id, year: YEAR, reason: 'Не тот год', ...more });
const withdraw = async (more: object = {}, client: Client = college.curator): Promise<Data> =>
  (await client.ask(WITHDRAW, { input: input(more) })).withdrawHeadcount;

const HISTORY = `query ($id: ID!, $year: AcademicYear!) {
  headcounts(collegeId: $id, year: $year) {
    totalCount standing { students } nodes { number kind reason students reportedBy }
  }
}`;
const history = async (): Promise<Data> =>
  (await college.curator.ask(HISTORY, { id: college.id, year: YEAR })).headcounts;

const SCORES = `query ($id: ID!, $year: AcademicYear!) {
  college(by: { id: $id }) { scorecard(year: $year) { indicators { indicator { code } status denominator } } }
}`;

const measures = () =>
  hub.owner(
    `select measure, value from participants.measure where college_id = $1 and measure in ('learners', 'headcount_reported')
      order by measure`,
    [college.id],
  );

describe('a headcount that is withdrawn', () => {
  it('leaves the year without one, and in the history who withdrew what and why', async () => {
    await college.headcount({ students: 100 });
    const director = await hub.client({ roles: ['DIRECTOR'], colleges: [college.id], actor: 'the-director' });
    expect(await withdraw({}, director)).toEqual({ outcome: 'UPDATED', problems: [] });
    expect(await history()).toEqual({
      totalCount: 2,
      standing: null,
      nodes: [
        { number: 2, kind: 'WITHDRAWN', reason: 'Не тот год', students: 100, reportedBy: 'the-director' },
        { number: 1, kind: 'REPORTED', reason: null, students: 100, reportedBy: 'test' },
      ],
    });
    expect(await withdraw()).toEqual({ outcome: 'UNCHANGED', problems: [] });
    expect((await history()).totalCount).toBe(2);
  });

  it('is missing from the figures then, and never zero', async () => {
    await menteesCounted(hub, college.id, { '': 40, STUDENT: 40 });
    await college.headcount({ students: 100 });
    const score = async (): Promise<Data> => {
      const asked = await college.curator.ask(SCORES, { id: college.id, year: YEAR });
      return asked.college.scorecard.indicators.find((one: Data) => one.indicator.code === 'learners_as_mentees');
    };
    expect(await score()).toMatchObject({ status: 'OK', denominator: 100 });
    await withdraw();
    expect(await score()).toMatchObject({ status: 'MISSING', denominator: null });
    expect(await measures()).toEqual([]);
    const [last] = await hub.owner(
      `select value from participants.measure_history where college_id = $1 and measure = 'learners'`,
      [college.id],
    );
    expect(last).toEqual({ value: null });
  });

  it('can be reported again', async () => {
    await college.headcount({ students: 100 });
    await withdraw();
    await college.headcount({ students: 100 });
    expect(await history()).toMatchObject({ totalCount: 3, standing: { students: 100 } });
    expect(await measures()).toEqual([
      { measure: 'headcount_reported', value: 1 },
      { measure: 'learners', value: 100 },
    ]);
  });

  it('may be of a year that no report is taken of any more', async () => {
    await hub.owner(
      `insert into participants.headcount (college_id, academic_year, students, pupils, teachers, young_specialists, reported_by)
       values ($1, 2124, 1, 0, 0, 0, 'typo')`,
      [college.id],
    );
    expect(await withdraw({ year: '2124/2125' })).toEqual({ outcome: 'UPDATED', problems: [] });
  });

  it('is told to the college’s systems and to the audit', async () => {
    await college.headcount();
    const told = await changedBy(college, () => withdraw());
    expect(told).toHaveLength(1);
    const audited = `select actor, action from participants.audit where college_id = $1 and action = 'headcount.withdraw'`;
    expect(await hub.owner(audited, [college.id])).toEqual([{ actor: 'test', action: 'headcount.withdraw' }]);
  });

  it('is refused without a reason, and where there never was one', async () => {
    expect(await withdraw()).toEqual({
      outcome: 'REFUSED',
      problems: [{ code: 'NO_HEADCOUNT_STANDS', path: ['year'] }],
    });
    await college.headcount();
    for (const reason of ['  ', 'я'.repeat(501)]) {
      expect((await withdraw({ reason })).problems).toEqual([{ code: 'REASON_MISSING', path: ['reason'] }]);
    }
    expect((await history()).standing).not.toBeNull();
  });

  it('is numbered one after the other with reports that are made at once', async () => {
    await college.headcount({ students: 100 });
    const students = [101, 102, 103];
    await Promise.all([...students.map((each) => college.headcount({ students: each })), withdraw(), withdraw()]);
    const { nodes, totalCount } = await history();
    expect(nodes.map(({ number }: Data) => number)).toEqual(
      Array.from({ length: totalCount }, (_, n) => totalCount - n),
    );
    expect(nodes.filter(({ kind }: Data) => kind === 'WITHDRAWN').length).toBeGreaterThan(0);
  });
});

describe('nobody withdraws a headcount', () => {
  it('of a college that is not theirs', async () => {
    await college.headcount();
    const other = await region.college();
    for (const [client, code] of [
      [other.curator, 'FORBIDDEN'],
      [region.coordinator, 'FORBIDDEN'],
      [await hub.client({ roles: ['ANALYST'], regions: [region.region.id] }), 'FORBIDDEN'],
      [await hub.client(), 'UNAUTHENTICATED'],
    ] as const) {
      const { errors } = await client.answer(WITHDRAW, { input: input() });
      expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual([code]);
    }
    const claims = { roles: ['CURATOR'] as const, colleges: [other.id] };
    const sql = `select contracts.withdraw_headcount($1, 2024, 'x') as done`;
    expect(await hub.raw('participants', claims, sql, [college.id])).toEqual([{ done: null }]);
    await expect(hub.raw('monitoring', claims, sql, [college.id])).rejects.toThrow('permission denied');
    expect((await history()).standing).not.toBeNull();
  });
});
