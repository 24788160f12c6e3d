import { describe, expect, it } from '@jest/globals';
import { targetYears } from './target-years.policy.js';

describe('the years of targets', () => {
  it('go from the year of the model to five years ahead, by the day in the region', () => {
    expect(targetYears('2026-08-31', null)).toEqual({ first: 2020, last: 2030 });
    expect(targetYears('2026-09-01', 2024)).toEqual({ first: 2020, last: 2031 });
  });

  it('begin earlier in a region that has figures or targets of an earlier year', () => {
    expect(targetYears('2026-09-01', 2018).first).toBe(2018);
  });
});
