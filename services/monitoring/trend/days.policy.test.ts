import { describe, expect, it } from '@jest/globals';
import { weeksOf } from './days.policy.js';

describe('the weeks of a year', () => {
  it('end every seven days, and with the day that the year is told for', () => {
    expect(weeksOf(2024, '2024-09-20')).toEqual(['2024-09-07', '2024-09-14', '2024-09-20']);
    expect(weeksOf(2024, '2024-09-14')).toEqual(['2024-09-07', '2024-09-14']);
    const past = weeksOf(2024, '2026-03-01');
    expect([past.length, past.at(-2), past.at(-1)]).toEqual([53, '2025-08-30', '2025-08-31']);
  });

  it('are none before it', () => {
    expect(weeksOf(2026, '2026-08-20')).toEqual([]);
  });
});
