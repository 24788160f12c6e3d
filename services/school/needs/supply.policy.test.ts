import { expect, it } from '@jest/globals';
import { supplyOf } from './supply.policy.js';

it('tells a course that is missing from a cohort, and both from places', () => {
  expect(supplyOf({ courses: 0, cohorts: 0, open: 0 })).toBe('NO_COURSE');
  expect(supplyOf({ courses: 2, cohorts: 0, open: 0 })).toBe('NO_COHORT');
  expect(supplyOf({ courses: 1, cohorts: 3, open: 0 })).toBe('NO_PLACES');
  expect(supplyOf({ courses: 1, cohorts: 3, open: 1 })).toBe('PLACES');
  // Of a retired course a cohort still runs.
  expect(supplyOf({ courses: 0, cohorts: 1, open: 1 })).toBe('PLACES');
});
