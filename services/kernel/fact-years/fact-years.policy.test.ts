import { expect, it } from '@jest/globals';
import { usualFirstYear, yearProblems } from './fact-years.policy.js';

const takes = (year: number, today: string) => yearProblems(year, { today, firstYear: 2020 }, []).length === 0;

it('takes the years of the region, its first and the running one among them', () => {
  expect([2019, 2020, 2024, 2025, 2026].map((year) => takes(year, '2025-11-29'))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});

it('takes the year that is being prepared from August on', () => {
  expect(takes(2026, '2026-07-31')).toBe(false);
  expect(takes(2026, '2026-08-01')).toBe(true);
  expect(takes(2027, '2026-08-31')).toBe(false);
  expect(takes(2027, '2026-09-01')).toBe(false);
});

it('names both bounds at the place of the year', () => {
  expect(yearProblems(2124, { today: '2025-11-29', firstYear: 2020 }, ['rows', 0, 'year'])).toMatchObject([
    { code: 'YEAR_IMPLAUSIBLE', path: ['rows', 0, 'year'], values: { first: '2020/2021', last: '2025/2026' } },
  ]);
});

it('gives a region that names no first year ten years back', () => {
  expect(usualFirstYear('2026-08-31')).toBe(2015);
  expect(usualFirstYear('2026-09-01')).toBe(2016);
});
