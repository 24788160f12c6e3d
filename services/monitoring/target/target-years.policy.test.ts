import { expect, it } from '@jest/globals';
import { targetYears } from './target-years.policy.js';

it('lets targets be of the years of the region, and of five ahead of the running one', () => {
  expect(targetYears({ today: '2026-08-31', firstYear: 2020 })).toEqual({ first: 2020, last: 2030 });
  expect(targetYears({ today: '2026-09-01', firstYear: 2018 })).toEqual({ first: 2018, last: 2031 });
});
