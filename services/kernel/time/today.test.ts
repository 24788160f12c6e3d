import { describe, expect, it } from '@jest/globals';
import { today } from './today.js';

describe('today', () => {
  it('is the day in the region, not in Greenwich', () => {
    const lateEvening = new Date('2024-12-31T21:30:00Z');
    expect(today('UTC', lateEvening)).toBe('2024-12-31');
    expect(today('Europe/Moscow', lateEvening)).toBe('2025-01-01');
    expect(today('Europe/Kaliningrad', lateEvening)).toBe('2024-12-31');
  });

  it('writes months and days with two digits', () => {
    expect(today('Asia/Kamchatka', new Date('2024-02-29T15:00:00Z'))).toBe('2024-03-01');
  });

  it('refuses a time zone that does not exist', () => {
    expect(() => today('Europe/Stavropol')).toThrow(RangeError);
  });
});
