import { describe, expect, it } from '@jest/globals';
import type { Formula, Term } from '../indicator/formula.policy.js';
import { termKey } from './counts.policy.js';
import { isEnough, joinDistinct, missingTerms, partsOf, sumColleges, sumTerms, type Part } from './parts.policy.js';

const term = (measure: string, category = '', form = '') => ({ measure, category, form });
const counted = (measure: string, value: number, category = '') => ({
  asOf: '2025-08-31',
  values: { [termKey(term(measure, category))]: value },
});

describe('the parts that a college has', () => {
  const formula: Formula = {
    numerator: [term('mentees', 'STUDENT')],
    denominator: [term('students'), term('pupils')],
  };
  const reported = [
    counted('mentees', 9),
    counted('mentees', 7, 'STUDENT'),
    counted('students', 100),
    counted('pupils', 20),
  ];

  it('are the sums of its measures in that year', () => {
    expect(partsOf(formula, 'college', reported)).toEqual({ collegeId: 'college', numerator: 7, denominator: 120 });
    expect(partsOf(formula, 'college', [])).toMatchObject({ numerator: null, denominator: null });
    expect(missingTerms(formula, reported)).toEqual([]);
  });

  it('are missing when a term is, which is named', () => {
    const half = [counted('mentees', 9), counted('students', 100)];
    expect(partsOf(formula, 'college', half)).toMatchObject({ numerator: null, denominator: null });
    expect(missingTerms(formula, half)).toEqual([term('mentees', 'STUDENT'), term('pupils')]);
  });
});

describe('a part from measures', () => {
  const values: Readonly<Record<string, number>> = {
    'mentees  ': 40,
    'mentees STUDENT ': 31,
    'mentees  student-student': 12,
    'students  ': 500,
    'pupils  ': 0,
  };
  const rows = ({ measure, category, form }: Term) => values[`${measure} ${category} ${form}`];

  it('takes the very row of its category and form', () => {
    expect(sumTerms(rows, [term('mentees')])).toBe(40);
    expect(sumTerms(rows, [term('mentees', 'STUDENT')])).toBe(31);
    expect(sumTerms(rows, [term('mentees', '', 'student-student')])).toBe(12);
  });

  it('adds several measures, zeros included', () => {
    expect(sumTerms(rows, [term('students'), term('pupils')])).toBe(500);
    expect(sumTerms(rows, [term('pupils')])).toBe(0);
  });

  it('is null when any term has no row', () => {
    expect(sumTerms(rows, [term('students'), term('teachers')])).toBeNull();
    expect(sumTerms(rows, [term('mentees', 'PUPIL')])).toBeNull();
    expect(sumTerms(() => undefined, [term('mentees')])).toBeNull();
  });
});

describe('the parts of colleges together', () => {
  const college = (collegeId: string, numerator: Part, denominator: Part) => ({ collegeId, numerator, denominator });

  it('are sums over those that have both, and null where none has', () => {
    expect(sumColleges([college('a', 3, 10), college('b', 4, 20), college('c', 5, null)])).toEqual({
      numerator: 7,
      denominator: 30,
      coverage: { reported: 2, expected: 3 },
    });
    expect(sumColleges([college('a', 3, null)])).toEqual({
      numerator: null,
      denominator: null,
      coverage: { reported: 0, expected: 1 },
    });
  });

  it('of organisations are distinct counts, save where no college has both', () => {
    const distinct = { numerator: 3, denominator: 7 };
    expect(joinDistinct([college('a', 2, 5), college('b', 2, 5)], distinct)).toMatchObject(distinct);
    expect(joinDistinct([college('a', 2, null)], distinct)).toMatchObject({ numerator: null, denominator: null });
  });
});

it('enough colleges to speak of a target are half of those asked', () => {
  expect([5, 6].map((reported) => isEnough({ reported, expected: 11 }))).toEqual([false, true]);
  expect([5, 6].map((reported) => isEnough({ reported, expected: 12 }))).toEqual([false, true]);
  expect([0, 1].map((reported) => isEnough({ reported, expected: 1 }))).toEqual([false, true]);
});
