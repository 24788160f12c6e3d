import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { pairs, partners } from '../testing/figures.js';
import { publish } from '../testing/periods.js';

let hub: TestHub;
let there: World;
let college: CollegeWorld;

beforeAll(async () => {
  hub = await testHub();
  there = await world(hub);
  college = await there.college();
  await college.headcount({ students: 100, teachers: 40 });
  const employers = await partners(college, ['Завод', 'Депо']);
  await pairs(college, 'employer-student', ...employers);
  const teachers = await college.people(...Array.from({ length: 12 }, () => ({ category: 'TEACHER' as const })));
  await pairs(college, 'teacher-student', ...teachers);
});
afterAll(() => hub.close());

const TREND = `indicator { code } source points { day period status value numerator denominator recounted coverage { reported expected } }`;

async function trendsOf(client: Client, by: 'WEEK' | 'PERIOD', of: 'region' | 'college' = 'region'): Promise<Data> {
  const query =
    of === 'region'
      ? `query ($key: String!) { region(code: $key) { trends(year: "2024/2025", by: ${by}) { ${TREND} } } }`
      : `query ($key: ID!) { college(by: { id: $key }) { trends(year: "2024/2025", by: ${by}) { ${TREND} } } }`;
  const { trends } = (await client.ask(query, { key: of === 'region' ? there.region.code : college.id }))[of];
  return Object.fromEntries(trends.map((trend: Data) => [trend.indicator.code, trend]));
}

describe('the course of figures', () => {
  it('begins where the hub kept them, and goes on from day to day', async () => {
    const { learners_as_mentees: trend } = await trendsOf(there.coordinator, 'WEEK');
    expect(trend.source).toBe('LIVE');
    expect(trend.points).toHaveLength(53);
    // Everything was recorded today, when the year was over.
    expect(new Set(trend.points.map(({ status }: Data) => status))).toEqual(new Set(['MISSING']));
  });

  it('is counted from the facts for days before that, and says so', async () => {
    const input = { regionId: there.region.id, year: '2024/2025' };
    const { countHistory } = await there.coordinator.ask(
      `mutation ($input: CountHistoryInput!) { countHistory(input: $input) { colleges days problems { code } } }`,
      { input },
    );
    expect(countHistory).toEqual({ colleges: 1, days: 12, problems: [] });
    const trends = await trendsOf(there.coordinator, 'WEEK');
    const of = (code: string, day: string) => trends[code].points.find((point: Data) => point.day >= day);
    // Pairs began on 1 October.
    expect(of('learners_as_mentees', '2024-09-30')).toMatchObject({ status: 'OK', numerator: 0, denominator: 100, recounted: true }); // prettier-ignore
    expect(of('learners_as_mentees', '2024-11-01')).toMatchObject({ status: 'OK', numerator: 14, value: 14, recounted: true }); // prettier-ignore
    expect(of('enterprises_with_mentors', '2024-09-30')).toMatchObject({ numerator: 0, denominator: 2 });
    expect(of('enterprises_with_mentors', '2024-11-01')).toMatchObject({ numerator: 2, denominator: 2, value: 100 });
    expect(of('learners_as_mentees', '2025-08-31')).toMatchObject({ coverage: { reported: 1, expected: 1 } });
  });

  it('takes as many statements for a region as for a college', async () => {
    const region = await hub.statementsOf(() => trendsOf(there.coordinator, 'WEEK'));
    const own = await hub.statementsOf(() => trendsOf(college.curator, 'WEEK', 'college'));
    expect([region.length, own.length]).toEqual([5, 4]);
  });

  it('by weeks is for those who see live figures', async () => {
    await expect(trendsOf(await hub.client(), 'WEEK')).rejects.toThrow('FORBIDDEN');
    await expect(trendsOf(college.curator, 'WEEK')).rejects.toThrow('FORBIDDEN');
    const elsewhere = await world(hub);
    await expect(trendsOf(elsewhere.coordinator, 'WEEK', 'college')).rejects.toThrow('FORBIDDEN');
    expect(Object.keys(await trendsOf(college.curator, 'WEEK', 'college'))).toHaveLength(7);
    const counting = `mutation ($input: CountHistoryInput!) { countHistory(input: $input) { colleges } }`;
    const input = { regionId: there.region.id, year: '2024/2025' };
    await expect(elsewhere.coordinator.ask(counting, { input })).rejects.toThrow('FORBIDDEN');
  });

  it('by periods is what is published of each, for everybody', async () => {
    const quarter = { kind: 'QUARTER', number: 1 };
    for (const input of [quarter, {}]) await publish(hub, there, [college], input);
    const { learners_as_mentees: trend } = await trendsOf(await hub.client(), 'PERIOD');
    expect(trend.source).toBe('PUBLISHED');
    expect(trend.points.map(({ day, period, numerator }: Data) => [day, period, numerator])).toEqual([
      ['2024-11-30', '2024/2025-Q1', 14],
      ['2025-08-31', '2024/2025', 14],
    ]);
  });
});
