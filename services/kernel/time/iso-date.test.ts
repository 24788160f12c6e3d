import { expect, it } from '@jest/globals';
import { dayAfter, dayBefore } from './iso-date.js';

it('the days beside a day are those of the calendar', () => {
  expect(dayAfter('2024-02-28')).toBe('2024-02-29');
  expect(dayAfter('2024-12-31')).toBe('2025-01-01');
  expect(dayBefore('2025-03-01')).toBe('2025-02-28');
  expect(dayBefore('2025-09-01')).toBe('2025-08-31');
});
