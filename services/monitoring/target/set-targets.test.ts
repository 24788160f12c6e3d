import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { collegeScorecard, regionScorecard } from '../testing/figures.js';
import { academicYearOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { today } from '#kernel/time/today.js';
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

const RUNNING = academicYearOf(today('Europe/Moscow'));
/** An academic year from the running one on. */
const ahead = (years: number) => formatAcademicYear(RUNNING + years);

const row = (changes: object = {}) => ({
  indicator: 'learners_as_mentees',
  year: '2024/2025',
  value: 70,
  verified: true,
  document: 'Приказ 1',
  documentDate: '2024-08-30',
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
      document: 'S004',
      documentDate: '2020-07-01',
    }));
    expect(new Set(outcomes(await set(there.coordinator, rows)))).toEqual(new Set(['CREATED']));
    expect(new Set(outcomes(await set(there.coordinator, rows)))).toEqual(new Set(['UNCHANGED']));
    expect(await targetOfRegion('2019/2020')).toBeNull();
    expect(await targetOfRegion('2023/2024')).toBe(50);
    expect(await targetOfRegion(ahead(5))).toBe(70);
    const changed = rows.map((each, n) => (n === 3 ? { ...each, value: each.value + 0.5 } : each));
    const results = outcomes(await set(there.coordinator, changed));
    expect(results.flatMap((outcome: string, n: number) => (outcome === 'UPDATED' ? [n] : []))).toEqual([3]);
  });

  it('sets once what several rows say alike', async () => {
    const rows = [row({ year: ahead(1) }), row({ year: ahead(1), source: null }), row({ year: ahead(2) })];
    expect(outcomes(await set(there.coordinator, rows))).toEqual(['CREATED', 'UNCHANGED', 'CREATED']);
  });

  it('takes sound rows and tells of the others which rule they break', async () => {
    const rows = [
      row({ year: ahead(3), value: 33.3 }),
      row({ year: ahead(4), value: 33.33 }),
      row({ year: ahead(4), value: 101, indicator: 'learners_as_mentors' }),
      row({ indicator: 'nobody_knows' }),
      row({ collegeId: (await elsewhere.college()).id }),
      row({ year: ahead(5) }),
      row({ year: ahead(5), value: 1 }),
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
    expect(await targetOfRegion(ahead(4))).toBe(33.3);
    const many = Array.from({ length: 1001 }, () => row());
    await expect(set(there.coordinator, many)).rejects.toThrow('more than 1000 values');
    const none = await set(there.coordinator, []);
    expect([none.results, none.problems[0].code]).toEqual([[], 'BATCH_SIZE']);
  });

  it('previews without writing', async () => {
    const rows = [row({ year: ahead(5), value: 11.1 })];
    expect(outcomes(await set(there.coordinator, rows, { dryRun: true }))).toEqual(['CREATED']);
    expect(await targetOfRegion(ahead(5))).not.toBe(11.1);
    expect(outcomes(await set(there.coordinator, rows))).toEqual(['CREATED']);
    expect(await targetOfRegion(ahead(5))).toBe(11.1);
  });

  it('gives one college its own, and leaves its neighbour with the region’s', async () => {
    const neighbour = await there.college();
    await set(there.coordinator, [
      row({ year: ahead(2), value: 40 }),
      row({ year: ahead(2), value: 25, collegeId: college.id }),
    ]);
    const target = async (id: string) =>
      (await collegeScorecard(there.coordinator, id, ahead(2))).scores['learners_as_mentees'].target;
    expect([await target(college.id), await target(neighbour.id), await targetOfRegion(ahead(2))]).toEqual([
      25, 40, 40,
    ]);
  });

  it('is audited by whom, without figures', async () => {
    const year = ahead(3);
    await set(there.coordinator, [row({ year, collegeId: college.id })]);
    const [entry] = await hub.owner(
      `select actor, action, entity, college_id from monitoring.audit order by id desc limit 1`,
    );
    expect(entry).toEqual({ actor: 'test', action: 'target.set', entity: 'Target', college_id: college.id });
  });
});

describe('what is wrong with a target', () => {
  const MESSAGES = `mutation ($input: SetTargetsInput!) { setTargets(input: $input) { results { problems { message } } } }`;

  it.each([
    [{ value: 120 }, 'процент от 0 до 100', 'a percentage from 0 to 100'],
    [{ value: -1 }, 'процент от 0 до 100', 'a percentage from 0 to 100'],
    [{ value: 70.55 }, 'одним знаком после запятой', 'at most one decimal'],
    [{ documentDate: null }, 'названы документ и его дата', 'its document and date are named'],
    [{ year: '2204/2205' }, `по ${ahead(5)}`, `to ${ahead(5)}`],
    [{ year: '1924/1925' }, `с ${ahead(-10)}`, `the years ${ahead(-10)}`],
  ])('is told in both languages: %j', async (changes, ru, en) => {
    const told = async (language: 'ru' | 'en') => {
      const { data } = await hub.gateway.execute({
        ...{ query: MESSAGES, token: there.coordinator.token, language },
        variables: { input: { regionId: there.region.id, rows: [row(changes)] } },
      });
      return (data as Data).setTargets.results[0].problems.map(({ message }: Data) => message).join();
    };
    expect(await told('ru')).toContain(ru);
    expect(await told('en')).toContain(en);
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
    values (uuidv7(), $1, $2, 'learners_as_mentees', 2024, 1, false)`;
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
    for (const session of others) {
      const remove = 'delete from monitoring.target where region_id = $1 returning id';
      expect(await hub.raw('monitoring', session, remove, [there.region.id])).toEqual([]);
    }
  });

  it('are percentages with one decimal in the database, too', async () => {
    await expect(hub.owner(insert.replace(' 1, false', ' 100.1, false'), [there.region.id, null])).rejects.toThrow(
      'target_value_check',
    );
  });

  it('are verified by a document in the database, too', async () => {
    await expect(hub.owner(insert.replace('false', 'true'), [there.region.id, null])).rejects.toThrow(
      'verified_by_a_document',
    );
  });
});
