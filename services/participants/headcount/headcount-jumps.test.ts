import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
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

const REPORT = `mutation ($input: ReportHeadcountInput!) {
  reportHeadcount(input: $input) { results { outcome problems { code path message } } }
}`;

const row = (more: object = {}) => ({
  collegeId: college.id,
  year: '2024/2025',
  students: 1200,
  teachers: 80,
  youngSpecialists: 12,
  ...more,
});

const report = async (rows: object[], client: Client = college.curator): Promise<Data[]> =>
  (await client.ask(REPORT, { input: { rows } })).reportHeadcount.results;

const said = (results: Data[]) =>
  results.map(({ outcome, problems }) => [
    outcome,
    ...problems.map((one: Data) => `${one.code} ${one.path.join('.')}`),
  ]);

describe('a headcount that jumps', () => {
  it('is refused row by row with both numbers, and taken when its row is confirmed', async () => {
    await report([row()]);
    const [jump, sound] = await report([row({ students: 12_000 }), row({ year: '2023/2024' })]);
    expect(said([jump, sound])).toEqual([['REFUSED', 'HEADCOUNT_JUMP rows.0.students'], ['CREATED']]);
    expect(jump.problems[0].message).toMatch(/12000.*1200/);
    expect(said(await report([row({ students: 12_000, confirm: true })]))).toEqual([['UPDATED']]);
    expect(said(await report([row({ students: 12_000 })]))).toEqual([['UNCHANGED']]);
  });

  it('is held against the year before where its own has none, also when that is told in the same call', async () => {
    await report([row({ year: '2023/2024' })]);
    expect(said(await report([row({ students: 120 })]))).toEqual([['REFUSED', 'HEADCOUNT_JUMP rows.0.students']]);
    const both = [row({ year: '2023/2024', students: 130, confirm: true }), row({ students: 120 })];
    expect(said(await report(both))).toEqual([['UPDATED'], ['CREATED']]);
    expect(said(await report([row({ year: '2021/2022', students: 9 })]))).toEqual([['CREATED']]);
  });

  it('is one also below those who take part', async () => {
    await menteesCounted(hub, college.id, { STUDENT: 50, TEACHER: 9 });
    expect(said(await report([row({ students: 49, teachers: 12 })]))).toEqual([
      ['REFUSED', 'HEADCOUNT_JUMP rows.0.students'],
    ]);
    expect(said(await report([row({ students: 50, teachers: 9, youngSpecialists: 9 })]))).toEqual([['CREATED']]);
  });

  it('says nothing of other colleges to whoever does not reach them', async () => {
    await report([row()]);
    const { curator } = await region.college();
    const answer = await curator.answer(REPORT, { input: { rows: [row({ students: 1 })] } });
    expect(answer.errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN']);
    const claims = { roles: ['CURATOR'] as const, colleges: [(await region.college()).id] };
    await menteesCounted(hub, college.id, { STUDENT: 40 });
    const sql = 'select students from contracts.counted_participants($1, 2024)';
    expect(await hub.raw('participants', claims, sql, [college.id])).toEqual([{ students: 0 }]);
    await expect(hub.raw('monitoring', claims, sql, [college.id])).rejects.toThrow('permission denied');
  });

  it('takes one statement to be found, whatever the number of rows', async () => {
    const rows = ['2022/2023', '2023/2024', '2024/2025'].map((year) => row({ year }));
    const before = (await hub.statementsOf(() => report(rows))).filter((sql) => sql.includes('counted_participants'));
    expect(before).toHaveLength(1);
  });
});
