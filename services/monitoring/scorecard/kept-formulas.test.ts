import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type World } from '#scripts/testing/world.js';

let hub: TestHub;
let there: World;
beforeAll(async () => {
  hub = await testHub();
  there = await world(hub);
  await there.college();
});
afterAll(() => hub.close());

const CODE = 'learners_as_mentees';

/** What the region is told of an indicator, and how many statements asked for what figures are computed by. */
async function seen(code: string): Promise<[target: number | null | undefined, asked: number]> {
  const query = `query ($code: String!) { region(code: $code) {
    scorecard(year: "2024/2025") { indicators { target indicator { code } } } } }`;
  let indicators: Data[] = [];
  const statements = await hub.statementsOf(async () => {
    indicators = (await there.coordinator.ask(query, { code: there.region.code })).region.scorecard.indicators;
  });
  const asked = statements.filter((sql) => sql.includes('from monitoring.target'));
  return [indicators.find(({ indicator }) => indicator.code === code)?.target, asked.length];
}

const owner = (sql: string) => hub.owner(sql, [there.region.id]);

describe('what figures are computed by', () => {
  it('is read once, and again after each change, whoever made it', async () => {
    await seen(CODE);
    expect(await seen(CODE)).toEqual([null, 0]);
    await owner(`insert into monitoring.target (id, region_id, indicator_code, academic_year, value, verified)
      values (gen_random_uuid(), $1, '${CODE}', 2024, 40, false)`);
    expect([await seen(CODE), await seen(CODE)]).toEqual([
      [40, 1],
      [40, 0],
    ]);
    await owner(`update monitoring.target set value = 50 where region_id = $1`);
    expect(await seen(CODE)).toEqual([50, 1]);
    await owner(`delete from monitoring.target where region_id = $1`);
    expect(await seen(CODE)).toEqual([null, 1]);

    await owner(`insert into monitoring.retired_indicator (region_id, indicator_code, retired_on, reason)
      values ($1, '${CODE}', '2024-10-01', 'Нет таких')`);
    expect(await seen(CODE)).toEqual([undefined, 1]);
    await owner('delete from monitoring.retired_indicator where region_id = $1');
    expect(await seen(CODE)).toEqual([null, 1]);

    const [offer] = await hub.owner('select code from monitoring.indicator where optional order by code limit 1');
    expect(await seen(String(offer!['code']))).toEqual([undefined, 0]);
    await owner(
      `insert into monitoring.chosen_indicator (region_id, indicator_code) values ($1, '${String(offer!['code'])}')`,
    );
    expect(await seen(String(offer!['code']))).toEqual([null, 1]);
  });

  it('is not known of a change that was taken back', async () => {
    await seen(CODE);
    await expect(
      owner(`with there as (update monitoring.target set value = 1 where region_id = $1) select 1 / 0`),
    ).rejects.toThrow('division by zero');
    expect(await seen(CODE)).toEqual([null, 0]);
  });
});
