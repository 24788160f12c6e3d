import { expect, it } from '@jest/globals';
import { dayAfter, dayBefore, daysBetween } from './iso-date.js';

it('the days beside a day are those of the calendar', () => {
  expect(dayAfter('2024-02-28')).toBe('2024-02-29');
  expect(dayAfter('2024-12-31')).toBe('2025-01-01');
  expect(dayBefore('2025-03-01')).toBe('2025-02-28');
  expect(dayBefore('2025-09-01')).toBe('2025-08-31');
});

it('days between two days are counted by the calendar', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2026-09-01', '2027-08-31')).toBe(364);
  expect(daysBetween('2025-03-01', '2025-03-01')).toBe(0);
});
