import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ownHub, type TestHub } from '#scripts/testing/hub.js';
import { world } from '#scripts/testing/world.js';
import { bringToDate } from '#kernel/database/day-turn.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await ownHub();
});
afterAll(() => hub.close());

it('recounts what stands at an earlier day, and only that', async () => {
  const college = await (await world(hub)).college();
  await college.headcount({ year: '2024/2025' });
  await college.headcount({ year: '2026/2027' });
  expect(await bringToDate(hub.ownerUrl, ['participants'])).toBe(0);

  await hub.owner(`update participants.measure set as_of = as_of - 1, value = value + 1 where academic_year = 2026`);
  expect(await bringToDate(hub.ownerUrl, ['participants'])).toBe(1);
  const [row] = await hub.owner(
    `select value, as_of = contracts.as_of(college_id, academic_year) as current
       from participants.measure where academic_year = 2026 and measure = 'learners'`,
  );
  expect(row).toEqual({ value: 100, current: true });
});
