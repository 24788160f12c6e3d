import { describe, expect, it } from '@jest/globals';
import { isMinor, isYoungSpecialist } from './age.js';

describe('a minor', () => {
  it('is one until the day before the 18th birthday', () => {
    expect(isMinor({ birthDate: '2007-03-15' }, '2025-03-14')).toBe(true);
    expect(isMinor({ birthDate: '2007-03-15' }, '2025-03-15')).toBe(false);
  });

  it('born on 29 February comes of age on 1 March of a common year', () => {
    expect(isMinor({ birthDate: '2008-02-29' }, '2026-02-28')).toBe(true);
    expect(isMinor({ birthDate: '2008-02-29' }, '2026-03-01')).toBe(false);
  });

  it('of whom the year alone is known is one until 31 December of that year + 18', () => {
    expect(isMinor({ birthYear: 2007 }, '2025-12-30')).toBe(true);
    expect(isMinor({ birthYear: 2007 }, '2025-12-31')).toBe(false);
  });

  it('is told by the date where both are known', () => {
    expect(isMinor({ birthDate: '2007-03-15', birthYear: 2007 }, '2025-06-01')).toBe(false);
  });

  it('is nobody of whom neither is known', () => {
    expect(isMinor({}, '2025-06-01')).toBe(false);
    expect(isMinor({ birthDate: null, birthYear: null }, '2025-06-01')).toBe(false);
  });
});

describe('a young specialist of 2024/2025', () => {
  it.each([
    ['who ended the third year of teaching on 1 October', '2021-10-01', false],
    ['who lacks a day of it on 1 October', '2021-10-02', true],
    ['who started this September', '2024-09-01', true],
    ['who starts in the middle of the year', '2025-02-01', true],
    ['who has taught for ten years', '2014-09-01', false],
  ])('%s', (_, careerStartedOn, expected) => {
    expect(isYoungSpecialist(careerStartedOn, 2024)).toBe(expected);
  });

  it('ceases to be one in the following year', () => {
    expect([2024, 2025].map((year) => isYoungSpecialist('2022-09-01', year))).toEqual([true, false]);
  });

  it('is nobody whose start is unknown', () => {
    expect([isYoungSpecialist(null, 2024), isYoungSpecialist(undefined, 2024)]).toEqual([false, false]);
  });
});
