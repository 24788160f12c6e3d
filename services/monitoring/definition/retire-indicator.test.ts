import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type World } from '#scripts/testing/world.js';
import { academicYearOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { today } from '#kernel/time/today.js';
import { INDICATORS } from '../indicator/indicators.data.js';
import { counted, COUNTS, regionScorecard, targets } from '../testing/figures.js';

let hub: TestHub;
let there: World;
let elsewhere: World;

beforeAll(async () => {
  hub = await testHub();
  [there, elsewhere] = [await world(hub), await world(hub)];
  const college = await there.college();
  await college.headcount();
  await counted(hub, college.id, COUNTS);
});
afterAll(() => hub.close());

const CODE = 'mentors_satisfied';
const OTHERS = INDICATORS.flatMap(({ code, optional }) => (optional || code === CODE ? [] : [code]));
const TODAY = today('Europe/Moscow');
const [RUNNING, NEXT] = [0, 1].map((more) => formatAcademicYear(academicYearOf(TODAY) + more)) as [string, string];

const MUTATION = `mutation ($input: RetireIndicatorInput!) {
  retireIndicator(input: $input) { outcome problems { code path } indicator { code retiredOn retiredReason } }
}`;

const retire = async (changes: object = {}, client: Client = there.coordinator): Promise<Data> => {
  const input = { regionId: there.region.id, code: CODE, reason: 'Опросов не проводим', ...changes };
  return (await client.ask(MUTATION, { input })).retireIndicator;
};

const listed = async (world_: World, retired?: boolean): Promise<Data[]> => {
  const query = `query ($code: String!, $retired: Boolean) {
    indicators(region: $code, retired: $retired) { code retiredOn retiredReason } }`;
  return (await (await hub.client()).ask(query, { code: world_.region.code, retired })).indicators;
};
const codes = (rows: Data[]) => rows.map(({ code }) => code);

const kpi = (indicators: string[] | null, ...years: string[]) =>
  there.coordinator.answer(
    `query ($region: String!, $indicators: [String!], $years: [AcademicYear!]!) {
      kpi(region: $region, indicators: $indicators, years: $years, groupBy: [YEAR]) { year indicator { code retiredOn } }
    }`,
    { region: there.region.code, indicators, years },
  );

describe('an indicator that a region retires', () => {
  it('is listed no more, in that region alone, unless it is asked for', async () => {
    const { outcome, problems, indicator } = await retire();
    const retired = { code: CODE, retiredOn: TODAY, retiredReason: 'Опросов не проводим' };
    expect([outcome, problems, indicator]).toEqual(['UPDATED', [], retired]);
    expect(codes(await listed(there))).toEqual(OTHERS);
    expect((await listed(there, true)).filter(({ code }) => code === CODE)).toEqual([retired]);
    expect(codes(await listed(elsewhere))).toContain(CODE);
    expect((await listed(elsewhere, true)).every(({ retiredOn }) => retiredOn === null)).toBe(true);
  });

  it('is in no scorecard, and in the table when it is named, for years in which it was watched', async () => {
    expect(Object.keys((await regionScorecard(there.coordinator, there.region.code)).scores)).toEqual(OTHERS);
    const rows = ({ data, errors }: Data) =>
      errors?.[0].extensions.code ?? data.kpi.map((row: Data) => row.indicator.code);
    expect(rows(await kpi(null, RUNNING))).toEqual(OTHERS);
    expect(rows(await kpi([CODE], RUNNING))).toEqual([CODE]);
    expect(rows(await kpi([CODE], NEXT))).toBe('BAD_USER_INPUT');
  });

  it('keeps its targets, which are found by its code, and takes no new ones', async () => {
    const code = 'mentees_satisfied';
    await targets(there, { [code]: 50 });
    await retire({ code });
    const query = 'query ($region: String!, $code: String) { targets(region: $region, indicator: $code) { value } }';
    const found = async (asked: string | null) =>
      (await there.coordinator.ask(query, { region: there.region.code, code: asked })).targets;
    expect((await found(code))[0]).toEqual({ value: 50 });
    expect(await found(null)).toEqual([]);
    await expect(targets(there, { [code]: 60 })).rejects.toThrow('INDICATOR_RETIRED');
    await retire({ code, restore: true });
    await targets(there, { [code]: 60 });
  });

  it('stays as it is the second time, has its reason corrected, and is restored', async () => {
    const again = [await retire(), await retire({ reason: 'Иначе' }), await retire({ restore: true, reason: null })];
    expect(again.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'UPDATED', 'UPDATED']);
    expect(again[2].indicator).toEqual({ code: CODE, retiredOn: null, retiredReason: null });
    expect(codes(await listed(there))).toContain(CODE);
    expect((await retire({ restore: true })).outcome).toBe('UNCHANGED');
  });

  it('may be one of its own, which is watched again once it is defined anew, with all its versions', async () => {
    const define = async (measure: string): Promise<Data> => {
      const texts = { titleRu: 'Своё', titleEn: 'Own', descriptionRu: 'Доля', descriptionEn: 'Share' };
      const formula = { numerator: [{ measure: 'mentors' }], denominator: [{ measure }] };
      const input = { regionId: there.region.id, code: 'own', ...texts, unit: 'PEOPLE', countedIn: 'BOTH', ...formula };
      const asked = `mutation ($input: DefineIndicatorInput!) { defineIndicator(input: $input) { outcome indicator {
        retiredOn versions { version definedAt denominator { measure } } } } }`;
      return (await there.coordinator.ask(asked, { input })).defineIndicator;
    };
    await define('teachers');
    await retire({ code: 'own' });
    expect(codes(await listed(there))).not.toContain('own');
    const same = await define('teachers');
    expect([same.outcome, same.indicator.retiredOn]).toEqual(['UPDATED', null]);
    const { versions } = (await define('learners')).indicator;
    expect(versions.map(({ version, denominator: [{ measure }] }: Data) => [version, measure])).toEqual([
      [1, 'teachers'],
      [2, 'learners'],
    ]);
    for (const { definedAt } of versions) expect(definedAt.slice(0, 4)).toBe(TODAY.slice(0, 4));
  });

  it('needs a reason, and is one that there is', async () => {
    const told = ({ outcome, problems, indicator }: Data) => [outcome, indicator, ...problems];
    expect(told(await retire({ reason: ' ' }))).toEqual(['REFUSED', null, { code: 'TEXT_LENGTH', path: ['reason'] }]);
    expect((await retire({ reason: 'x'.repeat(501) })).outcome).toBe('REFUSED');
    expect(told(await retire({ code: 'nobody_knows' }))).toEqual([
      'REFUSED',
      null,
      { code: 'INDICATOR_UNKNOWN', path: ['code'] },
    ]);
  });

  it('is retired and restored by coordinators of that region alone, and so the database holds it', async () => {
    const { curator, id } = await there.college();
    for (const client of [elsewhere.coordinator, curator, await hub.client()]) {
      await expect(retire({}, client)).rejects.toThrow(/FORBIDDEN|UNAUTHENTICATED/);
    }
    await retire({ code: 'learners_as_mentors' });
    const insert = `insert into monitoring.retired_indicator values ($1, 'learners_as_mentees', current_date, 'чужой')`;
    const remove = 'delete from monitoring.retired_indicator where region_id = $1 returning region_id';
    const update = `update monitoring.retired_indicator set reason = 'чужой' where region_id = $1 returning region_id`;
    const outsider = { roles: ['COORDINATOR' as const], regions: [elsewhere.region.id] };
    for (const session of [null, outsider, { roles: ['CURATOR' as const], colleges: [id] }]) {
      await expect(hub.raw('monitoring', session, insert, [there.region.id])).rejects.toThrow('row-level security');
      expect(await hub.raw('monitoring', session, remove, [there.region.id])).toEqual([]);
      expect(await hub.raw('monitoring', session, update, [there.region.id])).toEqual([]);
    }
    await retire({ code: 'learners_as_mentors', restore: true });
    const entries = await hub.owner('select action from monitoring.audit order by id desc limit 2');
    expect(entries.map(({ action }) => action)).toEqual(['indicator.restore', 'indicator.retire']);
  });
});
