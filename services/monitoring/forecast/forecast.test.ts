import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { plantCounts } from '#scripts/testing/planted.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { targets } from '../testing/figures.js';
import { publish } from '../testing/periods.js';

let hub: TestHub;
let there: World;
let old: CollegeWorld;
let young: CollegeWorld;

/** What a college counted on days of an academic year, the last of them as it stands: the year isn't over by then. */
async function courseOf(
  { id }: CollegeWorld,
  year: number,
  mentees: Readonly<Record<string, number>>,
  running = false,
) {
  const kept = Object.entries(mentees);
  for (const [day, value] of kept) {
    await hub.owner(
      `insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value, recounted)
       values ($1, $2, 'mentees', 'STUDENT', '', $3, $4, false)`,
      [id, year, day, value],
    );
  }
  await hub.owner(
    `insert into participants.measure_history (college_id, academic_year, measure, category, form, day, value, recounted)
     values ($1, $2::int, 'learners', '', '', make_date($2::int, 9, 1), 100, false)`,
    [id, year],
  );
  const [day, value] = kept.at(-1)!;
  if (!running) return;
  const students = { measure: 'mentees', category: 'STUDENT', value: Number(value) };
  await plantCounts((sql, params) => hub.owner(sql, [...params]), id, [students], { year, day });
}

const ASK = `scorecard(year: "2024/2025") {
  indicators { indicator { code } value forecast { method basis value numerator denominator gap } }
}`;

async function forecastFor(client: Client, college?: CollegeWorld, scorecard = ASK): Promise<Data> {
  const { indicators } = college
    ? (await client.ask(`query ($id: ID!) { college(by: { id: $id }) { ${scorecard} } }`, { id: college.id })).college.scorecard
    : (await client.ask(`query ($code: String!) { region(code: $code) { ${scorecard} } }`, { code: there.region.code })).region.scorecard; // prettier-ignore
  return indicators.find((one: Data) => one.indicator.code === 'learners_as_mentees');
}

beforeAll(async () => {
  hub = await testHub();
  there = await world(hub);
  [old, young] = [await there.college(), await there.college()];
  for (const college of [old, young]) await college.headcount({ students: 100 });
  await targets(there, { learners_as_mentees: 70 });
  await courseOf(old, 2023, { '2023-10-01': 15, '2023-11-20': 20, '2024-05-10': 30 });
  await courseOf(old, 2024, { '2024-09-01': 20, '2024-11-29': 30 }, true);
  await courseOf(young, 2024, { '2024-09-20': 5, '2024-11-29': 10 }, true);
});
afterAll(() => hub.close());

describe('the forecast of a figure', () => {
  it('of a college with a year behind it goes by that', async () => {
    expect(await forecastFor(old.curator, old)).toMatchObject({
      value: 30,
      forecast: { method: 'LAST_YEAR', value: 45, numerator: 45, denominator: 100, gap: 25 },
    });
  });

  it('of a college without one goes by its pace, and says what it takes the beginning for', async () => {
    const { forecast } = await forecastFor(young.curator, young);
    // 10 in 89 of the 364 days of the year.
    expect(forecast).toMatchObject({ method: 'PACE', numerator: 41, gap: 29 });
    expect(forecast.basis).toBe(
      'By the pace since 1 September: 10 in 89 days. Not all told what there was on 1 September: ' +
        '1 of 1 colleges are taken for 0.',
    );
  });

  it('of a region lets all go on as those colleges did that told the year before', async () => {
    const { value, forecast } = await forecastFor(there.coordinator);
    expect(value).toBe(20);
    expect(forecast).toEqual({
      method: 'LAST_YEAR',
      basis:
        'By the course of 2023/2024 (colleges: 1): there were 20 by 11-29, and 30 at the end of the year.',
      value: 30,
      numerator: 60,
      denominator: 200,
      gap: 80,
    }); // prettier-ignore
  });

  it('takes two statements more, however many figures there are', async () => {
    const plain = ASK.replace(/forecast {[^}]*}/, '');
    const without = await hub.statementsOf(() => forecastFor(there.coordinator, undefined, plain));
    const withIt = await hub.statementsOf(() => forecastFor(there.coordinator));
    expect(withIt.length - without.length).toBe(2);
  });

  it('is none of what is published', async () => {
    await publish(hub, there, [old, young], {});
    const published = ASK.replace('year: "2024/2025"', 'year: "2024/2025", source: PUBLISHED');
    expect(await forecastFor(await hub.client(), undefined, published)).toMatchObject({ forecast: null });
  });
});
