import { describe, expect, it } from '@jest/globals';
import { byCollegeAndYear, dayOf, earliestDay, leftOut, termKey, valueOf } from './counts.policy.js';

const term = (measure: string, category = '', form = '') => ({ measure, category, form });
const row = (collegeId: string, measure: string, value: number, asOf = '2025-08-31', year = 2024) => ({
  collegeId,
  year,
  asOf,
  values: { [termKey(term(measure))]: value },
});

describe('the counts of a college and year', () => {
  it('are found by both, whatever rows they came in', () => {
    const countsOf = byCollegeAndYear([
      row('one', 'mentees', 9),
      row('other', 'mentees', 8),
      row('one', 'students', 100),
      row('one', 'mentees', 7, '2024-08-31', 2023),
    ]);
    expect(valueOf(term('mentees'), countsOf('one', 2024))).toBe(9);
    expect(valueOf(term('students'), countsOf('one', 2024))).toBe(100);
    expect(valueOf(term('mentees'), countsOf('one', 2023))).toBe(7);
    expect(valueOf(term('mentees', 'STUDENT'), countsOf('one', 2024))).toBeUndefined();
    expect([countsOf('other', 2023), countsOf('third', 2024)]).toEqual([[], []]);
  });
});

describe('the day of figures', () => {
  it('is the earliest one, as nothing newer can be said of the whole', () => {
    const countsOf = byCollegeAndYear([
      row('one', 'mentees', 1, '2024-11-20'),
      row('one', 'students', 1, '2024-10-01'),
      row('other', 'mentees', 1, '2024-11-21'),
    ]);
    expect(earliestDay([countsOf('one', 2024), countsOf('other', 2024)])).toBe('2024-10-01');
    expect(dayOf(term('mentees'), countsOf('one', 2024))).toBe('2024-11-20');
  });

  it('is none without figures', () => {
    expect([earliestDay([[]]), earliestDay([]), dayOf(term('mentees'), [])]).toEqual([null, null, null]);
  });
});

describe('people left out', () => {
  const left = (value: number) => [row('one', 'left_out_without_consent', value)];

  it('are added over colleges, and are not known where none has the year', () => {
    expect(leftOut([left(2), [], left(3)])).toBe(5);
    expect(leftOut([left(0)])).toBe(0);
    expect(leftOut([[], []])).toBeNull();
  });
});
