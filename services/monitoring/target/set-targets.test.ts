import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { collegeScorecard, regionScorecard } from '../testing/figures.js';
import { STAVROPOL_TARGETS } from './targets.data.js';

let hub: TestHub;
let there: World;
let elsewhere: World;
let college: CollegeWorld;

beforeAll(async () => {
  hub = await testHub();
  [there, elsewhere] = [await world(hub), await world(hub)];
  college = await there.college();
});
afterAll(() => hub.close());

const MUTATION = `mutation ($input: SetTargetsInput!) {
  setTargets(input: $input) { created updated unchanged refused results { outcome problems { code path } } problems { code } }
}`;

const row = (changes: object = {}) => ({
  indicator: 'learners_as_mentees',
  year: '2024/2025',
  value: 70,
  verified: true,
  ...changes,
});

const set = async (client: Client, rows: object[], changes: object = {}): Promise<Data> =>
  (await client.ask(MUTATION, { input: { regionId: there.region.id, rows, ...changes } })).setTargets;

const outcomes = ({ results }: Data) =>
  results.map(({ outcome, problems }: Data) => [outcome, ...problems.map(({ code }: Data) => code)].join(' '));

const targetOfRegion = async (year: string) =>
  (await regionScorecard(await hub.client(), there.region.code, year)).scores['learners_as_mentees'].target;

describe('setting targets', () => {
  it('takes the trajectory of Stavropol Krai, changes nothing the second time, and shows it to everybody', async () => {
    const rows = STAVROPOL_TARGETS.map(({ year, ...rest }) => ({
      ...rest,
      year: `${year}/${year + 1}`,
      source: 'S004',
    }));
    expect(new Set(outcomes(await set(there.coordinator, rows)))).toEqual(new Set(['CREATED']));
    expect(new Set(outcomes(await set(there.coordinator, rows)))).toEqual(new Set(['UNCHANGED']));
    expect(await targetOfRegion('2019/2020')).toBeNull();
    expect(await targetOfRegion('2023/2024')).toBe(50);
    expect(await targetOfRegion('2030/2031')).toBe(70);
    const changed = rows.map((each, n) => (n === 3 ? { ...each, value: each.value + 0.5 } : each));
    const results = outcomes(await set(there.coordinator, changed));
    expect(results.flatMap((outcome: string, n: number) => (outcome === 'UPDATED' ? [n] : []))).toEqual([3]);
  });

  it('sets once what several rows say alike', async () => {
    const rows = [row({ year: '2043/2044' }), row({ year: '2043/2044', source: null }), row({ year: '2044/2045' })];
    expect(outcomes(await set(there.coordinator, rows))).toEqual(['CREATED', 'UNCHANGED', 'CREATED']);
  });

  it('takes sound rows and tells of the others which rule they break', async () => {
    const rows = [
      row({ year: '2040/2041', value: 33.3 }),
      row({ year: '2041/2042', value: 33.33 }),
      row({ year: '2041/2042', value: 101, indicator: 'learners_as_mentors' }),
      row({ indicator: 'nobody_knows' }),
      row({ collegeId: (await elsewhere.college()).id }),
      row({ year: '2042/2043' }),
      row({ year: '2042/2043', value: 1 }),
    ];
    const payload = await set(there.coordinator, rows);
    expect(outcomes(payload)).toEqual([
      'CREATED',
      'REFUSED TARGET_VALUE',
      'REFUSED TARGET_VALUE',
      'REFUSED INDICATOR_UNKNOWN',
      'REFUSED COLLEGE_UNKNOWN',
      'REFUSED ROW_REPEATED',
      'REFUSED ROW_REPEATED',
    ]);
    expect(payload).toMatchObject({ created: 1, updated: 0, unchanged: 0, refused: 6 });
    expect(payload.results[1].problems[0].path).toEqual(['rows', '1', 'value']);
    expect(await targetOfRegion('2041/2042')).toBe(33.3);
    const many = Array.from({ length: 1001 }, () => row());
    await expect(set(there.coordinator, many)).rejects.toThrow('more than 1000 values');
    const none = await set(there.coordinator, []);
    expect([none.results, none.problems[0].code]).toEqual([[], 'BATCH_SIZE']);
  });

  it('previews without writing', async () => {
    const rows = [row({ year: '2050/2051', value: 11.1 })];
    expect(outcomes(await set(there.coordinator, rows, { dryRun: true }))).toEqual(['CREATED']);
    expect(await targetOfRegion('2050/2051')).not.toBe(11.1);
    expect(outcomes(await set(there.coordinator, rows))).toEqual(['CREATED']);
    expect(await targetOfRegion('2050/2051')).toBe(11.1);
  });

  it('gives one college its own, and leaves its neighbour with the region’s', async () => {
    const neighbour = await there.college();
    await set(there.coordinator, [
      row({ year: '2060/2061', value: 40 }),
      row({ year: '2060/2061', value: 25, collegeId: college.id }),
    ]);
    const target = async (id: string) =>
      (await collegeScorecard(there.coordinator, id, '2060/2061')).scores['learners_as_mentees'].target;
    expect([await target(college.id), await target(neighbour.id), await targetOfRegion('2060/2061')]).toEqual([
      25, 40, 40,
    ]);
  });

  it('is audited by whom, without figures', async () => {
    const year = '2070/2071';
    await set(there.coordinator, [row({ year, collegeId: college.id })]);
    const [entry] = await hub.owner(
      `select actor, action, entity, college_id from monitoring.audit order by id desc limit 1`,
    );
    expect(entry).toEqual({ actor: 'test', action: 'target.set', entity: 'Target', college_id: college.id });
  });
});

describe('targets of a region', () => {
  const refusal = async (client: Client) =>
    (await client.answer(MUTATION, { input: { regionId: there.region.id, rows: [row()] } })).errors?.[0]?.extensions?.[
      'code'
    ];

  it('are set by its coordinators alone', async () => {
    expect(await refusal(elsewhere.coordinator)).toBe('FORBIDDEN');
    expect(await refusal(college.curator)).toBe('FORBIDDEN');
    expect(await refusal(await hub.client({ roles: ['ANALYST'], regions: [there.region.id] }))).toBe('FORBIDDEN');
    expect(await refusal(await hub.client())).toBe('UNAUTHENTICATED');
  });

  const insert = `
    insert into monitoring.target (id, region_id, college_id, indicator_code, academic_year, value, verified)
    values (uuidv7(), $1, $2, 'learners_as_mentees', 2024, 1, true)`;
  const update = 'update monitoring.target set value = 1 where region_id = $1 returning id';

  it('are kept by the database against any other session, too', async () => {
    await set(there.coordinator, [row()]);
    const others = [
      null,
      { roles: ['COORDINATOR' as const], regions: [elsewhere.region.id] },
      { roles: ['CURATOR' as const], colleges: [college.id] },
    ];
    for (const session of others) {
      await expect(hub.raw('monitoring', session, insert, [there.region.id, null])).rejects.toThrow(
        'row-level security',
      );
      expect(await hub.raw('monitoring', session, update, [there.region.id])).toEqual([]);
    }
    const outsider = { roles: ['COORDINATOR' as const], regions: [elsewhere.region.id] };
    await expect(hub.raw('monitoring', outsider, insert, [elsewhere.region.id, college.id])).rejects.toThrow(
      'row-level security',
    );
    await expect(hub.raw('monitoring', outsider, 'delete from monitoring.target')).rejects.toThrow('permission denied');
  });

  it('are percentages with one decimal in the database, too', async () => {
    await expect(hub.owner(insert.replace(' 1, true', ' 100.1, true'), [there.region.id, null])).rejects.toThrow(
      'target_value_check',
    );
  });
});
