import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';

let hub: TestHub;
let region: World;
let college: CollegeWorld;

beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
});
afterAll(() => hub.close());
beforeEach(async () => void (college = await region.college()));

const REPORT = `mutation ($input: ReportHeadcountInput!) {
  reportHeadcount(input: $input) { results { outcome problems { code path } } problems { code } }
}`;

const YEAR = '2024/2025';
const counted = (more: object = {}) => ({
  collegeId: college.id,
  year: YEAR,
  students: 100,
  pupils: 20,
  teachers: 10,
  youngSpecialists: 4,
  ...more,
});

const report = async (more: object = {}, client = college.curator, dryRun = false): Promise<Data> =>
  (await client.ask(REPORT, { input: { rows: [counted(more)], dryRun } })).reportHeadcount.results[0];

const AGES = 'studentAges { minors groups { from to count } } pupilAges { minors } teacherAges { from to count }';
const HEADCOUNTS = `query ($id: ID!, $first: Int, $after: String) {
  headcounts(collegeId: $id, year: "${YEAR}", first: $first, after: $after) {
    totalCount
    standing { students reportedAt ${AGES} }
    nodes { number students reportedBy reportedAt ${AGES} }
    pageInfo { hasNextPage endCursor }
  }
}`;
const headcounts = async (client: Client = college.curator, more: object = {}): Promise<Data> =>
  (await client.ask(HEADCOUNTS, { id: college.id, ...more })).headcounts;

const codes = (answer: { errors?: readonly { extensions?: Record<string, unknown> }[] | undefined }) =>
  (answer.errors ?? []).map((error) => error.extensions?.['code']);

describe('every report of a headcount', () => {
  it('is one a call, however often its row comes, and none where rows of a year differ', async () => {
    const send = async (...rows: object[]): Promise<Data[]> =>
      (await college.curator.ask(REPORT, { input: { rows } })).reportHeadcount.results;
    const differing = await send(counted(), counted({ students: 101 }), counted({ year: '2023/2024' }));
    expect(differing.map(({ outcome, problems: [problem] }) => problem?.path ?? outcome)).toEqual([
      ['rows', '0', 'year'],
      ['rows', '1', 'year'],
      'CREATED',
    ]);
    const same = await send(counted(), counted());
    expect(same.map(({ outcome }) => outcome)).toEqual(['CREATED', 'UNCHANGED']);
    expect((await headcounts()).totalCount).toBe(1);
  });

  it('is kept with who made it and when; the latest stands, and figures are of it', async () => {
    const director = await hub.client({ roles: ['DIRECTOR'], colleges: [college.id], actor: 'the-director' });
    expect(await report({ students: 100 })).toMatchObject({ outcome: 'CREATED' });
    expect(await report({ students: 120 }, director)).toMatchObject({ outcome: 'UPDATED' });
    const { standing, nodes, totalCount } = await headcounts();
    expect(nodes).toMatchObject([
      { number: 2, students: 120, reportedBy: 'the-director' },
      { number: 1, students: 100, reportedBy: 'test' },
    ]);
    expect(totalCount).toBe(2);
    expect(standing).toMatchObject({ students: 120, reportedAt: nodes[0].reportedAt });
    const learners = `select value from participants.measure where college_id = $1 and measure = 'learners'`;
    expect(await hub.owner(learners, [college.id])).toEqual([{ value: 120 }]);
  });

  it('is none when it says what stands', async () => {
    const ages = {
      studentAges: {
        minors: 30,
        groups: [
          { from: 18, count: 70 },
          { from: 16, to: 17, count: 30 },
        ],
      },
    };
    await report(ages);
    const before = await headcounts();
    const audited = 'select count(*)::int as n from participants.audit where college_id = $1';
    const audits = await hub.owner(audited, [college.id]);
    ages.studentAges.groups.reverse();
    expect(await report(ages)).toEqual({ outcome: 'UNCHANGED', problems: [] });
    expect(await report()).toMatchObject({ outcome: 'UNCHANGED' });
    expect(await headcounts()).toEqual(before);
    expect(await hub.owner(audited, [college.id])).toEqual(audits);
  });

  it('is none in a dry run, nor when it is refused', async () => {
    await report();
    expect(await report({ students: 500 }, college.curator, true)).toMatchObject({ outcome: 'UPDATED' });
    expect(await report({ students: 5, studentAges: { minors: 6 } })).toMatchObject({
      outcome: 'REFUSED',
      problems: [{ code: 'MORE_BY_AGE_THAN_TOTAL', path: ['rows', '0', 'studentAges'] }],
    });
    expect(await headcounts()).toMatchObject({ totalCount: 1, standing: { students: 100 } });
  });

  it('comes in pages, of its own year and college alone', async () => {
    const other = await region.college();
    await other.headcount({ students: 7 });
    await report({ year: '2023/2024', students: 8 });
    for (const students of [1, 2, 3]) await report({ students });
    const first = await headcounts(college.curator, { first: 2 });
    expect(first.nodes.map(({ students }: Data) => students)).toEqual([3, 2]);
    const rest = await headcounts(college.curator, { first: 2, after: first.pageInfo.endCursor });
    expect(rest.nodes.map(({ students }: Data) => students)).toEqual([1]);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage, rest.totalCount]).toEqual([true, false, 3]);
  });

  it('of a year that nobody reported, there is an empty list and nothing that stands', async () => {
    expect(await headcounts()).toMatchObject({ standing: null, totalCount: 0, nodes: [] });
  });

  it('is numbered one after the other when two are made at once', async () => {
    await Promise.all([5, 6, 7, 8].map((students) => report({ students })));
    const { nodes, standing } = await headcounts();
    expect(nodes.map(({ number }: Data) => number)).toEqual([4, 3, 2, 1]);
    expect(standing.students).toBe(nodes[0].students);
  });

  it('takes one statement with its page, and one for what stands', async () => {
    for (const students of [1, 2, 3]) await report({ students });
    expect(await hub.statementsOf(() => headcounts())).toHaveLength(2);
  });
});

describe('ages', () => {
  const minors = async () => (await headcounts()).standing.studentAges;

  it('stand as they were reported, the youngest first', async () => {
    await report({
      studentAges: { minors: 40, groups: [{ from: 18, to: 34, count: 50 }, { to: 17, count: 40 }, { from: 35, count: 10 }] }, // prettier-ignore
      pupilAges: { minors: 20 },
      teacherAges: [{ from: 25, to: 29, count: 3 }, { to: 24, count: 1 }], // prettier-ignore
    });
    expect((await headcounts()).standing).toMatchObject({
      studentAges: {
        minors: 40,
        groups: [{ from: null, to: 17, count: 40 }, { from: 18, to: 34, count: 50 }, { from: 35, to: null, count: 10 }], // prettier-ignore
      },
      pupilAges: { minors: 20 },
      teacherAges: [{ from: null, to: 24, count: 1 }, { from: 25, to: 29, count: 3 }], // prettier-ignore
    });
  });

  it('stay when a report leaves them out, until the people are others', async () => {
    await report({ studentAges: { minors: 40 } });
    await report({ teachers: 11 });
    expect(await minors()).toMatchObject({ minors: 40 });
    await report({ students: 101 });
    expect(await minors()).toBeNull();
  });

  it('never add up to more than the total, whoever writes them', async () => {
    await report({ studentAges: { minors: 40, groups: [{ to: 17, count: 40 }] } });
    const claims = { roles: ['CURATOR'] as const, colleges: [college.id] };
    for (const change of [`student_ages = '{"groups": [{"count": 60}, {"count": 41}]}'`, 'students = 39']) {
      const sql = `update participants.headcount set ${change} where college_id = $1`;
      await expect(hub.raw('participants', claims, sql, [college.id])).rejects.toThrow('ages_fit');
    }
  });
});

describe('the history of a college', () => {
  it('is read by its staff and the coordinators of its region', async () => {
    await report({ studentAges: { minors: 1 } });
    for (const client of [college.curator, region.coordinator]) {
      expect(await headcounts(client)).toMatchObject({ totalCount: 1, standing: { studentAges: { minors: 1 } } });
    }
  });

  it('is nobody else’s', async () => {
    await report();
    const another = await region.college();
    const elsewhere = await world(hub);
    const regions = [region.region.id];
    const [person] = await college.people({});
    for (const [client, code] of [
      [another.curator, 'FORBIDDEN'],
      [await hub.client({ roles: ['COLLEGE_SYSTEM'], colleges: [another.id] }), 'FORBIDDEN'],
      [elsewhere.coordinator, 'FORBIDDEN'],
      [await hub.client({ roles: ['ANALYST'], regions }), 'FORBIDDEN'],
      [await hub.client({ roles: ['OPERATOR'] }), 'FORBIDDEN'],
      [await hub.client({ roles: ['MENTOR', 'MENTEE'], persons: [person!] }), 'FORBIDDEN'],
      [await hub.client(), 'UNAUTHENTICATED'],
    ] as const) {
      const answer = await client.answer(HEADCOUNTS, { id: college.id });
      expect([answer.data?.headcounts ?? null, codes(answer)]).toEqual([null, [code]]);
    }
  });

  it('is hidden by the database from other colleges, roles and nobody', async () => {
    await report();
    const another = await region.college();
    const sql = 'select from participants.headcount_report where college_id = $1';
    for (const claims of [
      { roles: ['CURATOR'] as const, colleges: [another.id] },
      { roles: ['ANALYST'] as const, regions: [region.region.id] },
      { roles: ['OPERATOR'] as const },
      null,
    ]) {
      expect(await hub.raw('participants', claims, sql, [college.id])).toEqual([]);
    }
    const own = { roles: ['CURATOR'] as const, colleges: [college.id] };
    expect(await hub.raw('participants', own, sql, [college.id])).toHaveLength(1);
  });

  it('is written by the database alone', async () => {
    await report();
    const own = { roles: ['DIRECTOR'] as const, colleges: [college.id] };
    for (const sql of [
      'insert into participants.headcount_report select * from participants.headcount_report',
      'update participants.headcount_report set students = 1',
      'delete from participants.headcount_report',
      'delete from participants.headcount',
    ]) {
      await expect(hub.raw('participants', own, sql)).rejects.toThrow('permission denied');
    }
    await expect(hub.raw('participants', own, 'select contracts.keep_headcount_reports()')).rejects.toThrow();
  });
});
