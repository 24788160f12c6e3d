import { describe, expect, it } from '@jest/globals';
import {
  dayOf,
  earliestDay,
  missingTerms,
  partsOf,
  targetOf,
  termKey,
  type Formula,
  type LedgerCollege,
} from './ledger.policy.js';

const term = (measure: string, category = '', form = '') => ({ measure, category, form });
const counted = (measure: string, value: number, asOf = '2025-08-31', category = '') => ({
  ...term(measure, category),
  value,
  asOf,
});

const college = (...rows: ReturnType<typeof counted>[]): LedgerCollege => ({
  id: 'college',
  regionId: 'region',
  reached: true,
  counts: new Map([[2024, rows.map((row) => ({ asOf: row.asOf, values: { [termKey(row)]: row.value } }))]]),
});

const formula: Formula = {
  unit: 'PEOPLE',
  countedIn: 'NUMERATOR_ONLY',
  numerator: [term('mentees', 'STUDENT')],
  denominator: [term('students'), term('pupils')],
  targets: [],
};

describe('the parts that a college has', () => {
  const reported = college(
    counted('mentees', 9),
    counted('mentees', 7, '2025-08-31', 'STUDENT'),
    counted('students', 100),
    counted('pupils', 20),
  );

  it('are the sums of its measures in that year', () => {
    expect(partsOf(formula, reported, 2024)).toEqual({ collegeId: 'college', numerator: 7, denominator: 120 });
    expect(partsOf(formula, reported, 2023)).toMatchObject({ numerator: null, denominator: null });
    expect(missingTerms(formula, reported, 2024)).toEqual([]);
  });

  it('are missing when a term is, which is named', () => {
    const half = college(counted('mentees', 9), counted('students', 100));
    expect(partsOf(formula, half, 2024)).toMatchObject({ numerator: null, denominator: null });
    expect(missingTerms(formula, half, 2024)).toEqual([term('mentees', 'STUDENT'), term('pupils')]);
  });
});

describe('the target that holds', () => {
  const target = (collegeId: string | null, year: number, value: number) => ({
    collegeId,
    year,
    value,
    verified: true,
    source: '',
  });
  const targets = [target(null, 2020, 10), target(null, 2023, 50), target('own', 2021, 40), target('other', 2024, 99)];

  it('is the college’s own where it has one by that year, else the region’s', () => {
    expect(targetOf({ ...formula, targets }, 2024, 'own')?.value).toBe(40);
    expect(targetOf({ ...formula, targets }, 2020, 'own')?.value).toBe(10);
    expect(targetOf({ ...formula, targets }, 2024, 'third')?.value).toBe(50);
  });

  it('of a region is never a college’s', () => {
    expect(targetOf({ ...formula, targets }, 2024, null)?.value).toBe(50);
    expect(targetOf({ ...formula, targets }, 2019, null)).toBeNull();
  });
});

describe('the day of figures', () => {
  it('is the earliest one, as nothing newer can be said of the whole', () => {
    const colleges = [
      college(counted('mentees', 1, '2024-11-20'), counted('students', 1, '2024-10-01')),
      college(counted('mentees', 1, '2024-11-21')),
    ];
    expect(earliestDay(colleges, 2024)).toBe('2024-10-01');
    expect(dayOf(term('mentees'), colleges[0]!, 2024)).toBe('2024-11-20');
  });

  it('is none without figures', () => {
    expect([earliestDay([college()], 2024), earliestDay([], 2024), dayOf(term('mentees'), college(), 2024)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
