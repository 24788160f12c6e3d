import { describe, expect, it } from '@jest/globals';
import { todayIn } from './today.policy.js';

describe('today', () => {
  it('is the day where the college is', () => {
    const evening = new Date('2024-12-31T22:30:00Z');
    expect(todayIn('Europe/Moscow', evening)).toBe('2025-01-01');
    expect(todayIn('UTC', evening)).toBe('2024-12-31');
  });
});
