import { describe, expect, it } from '@jest/globals';
import { daysOf, formatPeriod, parsePeriod, type PeriodName } from './period.js';

const PERIODS: readonly [string, PeriodName, string, string][] = [
  ['2024/2025', { kind: 'YEAR', year: 2024, number: 1 }, '2024-09-01', '2025-08-31'],
  ['2024/2025-Q1', { kind: 'QUARTER', year: 2024, number: 1 }, '2024-09-01', '2024-11-30'],
  ['2024/2025-Q2', { kind: 'QUARTER', year: 2024, number: 2 }, '2024-12-01', '2025-02-28'],
  ['2023/2024-Q2', { kind: 'QUARTER', year: 2023, number: 2 }, '2023-12-01', '2024-02-29'],
  ['2024/2025-Q4', { kind: 'QUARTER', year: 2024, number: 4 }, '2025-06-01', '2025-08-31'],
  ['2024-09', { kind: 'MONTH', year: 2024, number: 9 }, '2024-09-01', '2024-09-30'],
  ['2024-12', { kind: 'MONTH', year: 2024, number: 12 }, '2024-12-01', '2024-12-31'],
  ['2025-01', { kind: 'MONTH', year: 2024, number: 1 }, '2025-01-01', '2025-01-31'],
  ['2025-08', { kind: 'MONTH', year: 2024, number: 8 }, '2025-08-01', '2025-08-31'],
];

describe('a period', () => {
  it.each(PERIODS)('%s is read, written and has its days', (text, name, first, last) => {
    expect(parsePeriod(text)).toEqual(name);
    expect(formatPeriod(name)).toBe(text);
    expect(daysOf(name)).toEqual({ first, last });
  });

  it.each(['', '2024', '2024/2026', '2024/2025-Q5', '2024/2025-Q0', '2024-13', '2024-9', '24/25', '2024/2025 '])(
    'is not %p',
    (text) => {
      expect(parsePeriod(text)).toBeNull();
    },
  );
});
