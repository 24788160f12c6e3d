import { describe, expect, it } from '@jest/globals';
import { offeredDay, rewardDays } from './reward-days.policy.js';

describe('the day of a reward', () => {
  it('is of the year or of the next one, and today is offered for both', () => {
    expect(rewardDays('2024/2025', '2026-08-31')).toEqual({
      first: '2024-09-01',
      last: '2026-08-31',
      today: '2026-08-31',
    });
    expect(offeredDay(rewardDays('2024/2025', '2026-08-31'))).toBe('2026-08-31');
    expect(offeredDay(rewardDays('2025/2026', '2025-11-05'))).toBe('2025-11-05');
  });

  it('is not offered for a year that is long over, in which today would be refused', () => {
    const days = rewardDays('2024/2025', '2026-09-01');
    expect(days.last).toBe('2026-08-31');
    expect(offeredDay(days)).toBe('');
  });
});
