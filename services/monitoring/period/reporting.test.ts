import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { academicYearOf, formatAcademicYear, startOf } from '#kernel/time/academic-year.js';
import { today } from '#kernel/time/today.js';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { directorOf, openPeriod, submitPeriod } from '../testing/periods.js';

const TODAY = today('Europe/Moscow');
const YEAR = academicYearOf(TODAY);
const BEFORE = formatAcademicYear(YEAR - 1);
/** Whether what had to be told on the first day of the year is late by now. */
const LATE = TODAY > startOf(YEAR);

let hub: TestHub;
let there: World;
let told: CollegeWorld;
let silent: CollegeWorld;

beforeAll(async () => {
  hub = await testHub();
  there = await world(hub);
  [told, silent] = [await there.college(), await there.college()];
  const whole = await openPeriod(there, { year: BEFORE, submitBy: startOf(YEAR) });
  const part = await openPeriod(there, { year: BEFORE, kind: 'QUARTER', number: 4, submitBy: TODAY });
  await openPeriod(there, { year: BEFORE, kind: 'MONTH', number: 12, submitBy: TODAY, automatic: true });
  const director = await directorOf(hub, told);
  for (const { period } of [whole, part]) await submitPeriod(director, told.id, period.id);
});
afterAll(() => hub.close());

const choose = (code: string, client: Client = there.coordinator) =>
  client.ask(
    `mutation ($input: RetireIndicatorInput!) { retireIndicator(input: $input) { outcome indicator { watched } } }`,
    { input: { regionId: there.region.id, code, restore: true } },
  );

async function figures(of: 'region' | CollegeWorld): Promise<Data> {
  const scores = `scorecard(year: "${formatAcademicYear(YEAR)}") { indicators { indicator { code } numerator denominator value } }`;
  const { scorecard } =
    of === 'region'
      ? (await there.coordinator.ask(`query ($code: String!) { region(code: $code) { ${scores} } }`, there.region)).region
      : (await there.coordinator.ask(`query ($id: ID!) { college(by: { id: $id }) { ${scores} } }`, { id: of.id })).college; // prettier-ignore
  return Object.fromEntries(scorecard.indicators.map(({ indicator, ...score }: Data) => [indicator.code, score]));
}

describe('how colleges report', () => {
  it('is watched by a region that has chosen so, and offered to the others', async () => {
    expect(Object.keys(await figures('region'))).not.toContain('reporting_completeness');
    const listed = async (retired: boolean): Promise<Data[]> =>
      (
        await there.coordinator.ask(
          `query ($region: String!, $retired: Boolean!) { indicators(region: $region, retired: $retired) { code watched retiredOn source } }`,
          { region: there.region.code, retired },
        )
      ).indicators;
    expect(await listed(false)).not.toContainEqual(expect.objectContaining({ source: 'HUB' }));
    const offered = { watched: false, retiredOn: null, source: 'HUB' };
    expect(await listed(true)).toEqual(expect.arrayContaining([{ code: 'reporting_completeness', ...offered }]));

    for (const code of ['reporting_completeness', 'reporting_timeliness']) {
      expect((await choose(code)).retireIndicator).toMatchObject({ outcome: 'UPDATED', indicator: { watched: true } });
    }
    expect((await choose('reporting_timeliness')).retireIndicator.outcome).toBe('UNCHANGED');
    expect(Object.keys(await figures('region'))).toContain('reporting_completeness');
  });

  it('counts what was to be told, told, and told in time, without what is told by itself', async () => {
    const inTime = LATE ? 1 : 2;
    expect(await figures(told)).toMatchObject({
      reporting_completeness: { numerator: 2, denominator: 2, value: 100 },
      reporting_timeliness: { numerator: inTime, denominator: 2 },
    });
    expect(await figures(silent)).toMatchObject({
      reporting_completeness: { numerator: 0, denominator: 2, value: 0 },
      reporting_timeliness: { numerator: 0, denominator: 2 },
    });
    expect(await figures('region')).toMatchObject({
      reporting_completeness: { numerator: 2, denominator: 4, value: 50 },
    });
  });

  it('asks nothing of a college that came when the period was open already, until it tells it', async () => {
    const late = await there.college();
    const { period } = await openPeriod(there, { year: BEFORE, kind: 'MONTH', number: 11, submitBy: TODAY });
    expect(await figures(late)).toMatchObject({ reporting_completeness: { numerator: 0, denominator: 1 } });
    expect(await figures(told)).toMatchObject({ reporting_completeness: { numerator: 2, denominator: 3 } });
    await submitPeriod(await directorOf(hub, late), late.id, period.id);
    expect(await figures(late)).toMatchObject({ reporting_completeness: { numerator: 1, denominator: 1 } });
  });

  it('follows a day to submit by that is moved', async () => {
    await openPeriod(there, { year: BEFORE, kind: 'MONTH', number: 11, automatic: true });
    expect(await figures(told)).toMatchObject({ reporting_completeness: { numerator: 2, denominator: 2 } });
  });

  it('is chosen by coordinators of the region alone', async () => {
    const elsewhere = await world(hub);
    await expect(choose('reporting_completeness', elsewhere.coordinator)).rejects.toThrow('FORBIDDEN');
    const insert = `insert into monitoring.chosen_indicator values ($1, 'reporting_completeness')`;
    for (const claims of [
      { roles: ['COORDINATOR'], regions: [elsewhere.region.id] },
      { roles: ['DIRECTOR'], colleges: [told.id] },
      null,
    ]) {
      await expect(hub.raw('monitoring', claims as never, insert, [there.region.id])).rejects.toThrow(
        /row-level security/,
      );
    }
  });
});
