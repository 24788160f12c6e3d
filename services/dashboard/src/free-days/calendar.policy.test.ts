import { describe, expect, it } from '@jest/globals';
import { effectOf, inYear, kindOf, monthsOf, type FreeDays } from './calendar.policy.js';

const days = (firstDay: string, lastDay: string, isBreak = false): FreeDays => ({
  firstDay,
  lastDay,
  isBreak,
  title: '',
});

describe('the calendar of a college year', () => {
  it('has the August before it and all of its months, in a leap year, too', () => {
    const months = monthsOf('2023/2024');
    expect([months.length, months[0]![0], months.at(-1)!.at(-1)]).toEqual([13, '2023-08-01', '2024-08-31']);
    expect(months[6]).toHaveLength(29);
  });

  it('tells breaks from holidays, and both from weekends', () => {
    const free = [days('2025-11-01', '2025-11-04'), days('2025-11-03', '2025-11-09', true)];
    expect(['2025-11-01', '2025-11-03', '2025-11-10', '2025-11-15'].map((day) => kindOf(day, free))).toEqual([
      ...['holiday', 'break', 'plain', 'weekend'],
    ]);
  });

  it('has those days that lie in it, be it in part', () => {
    const free = [days('2025-07-01', '2025-08-01'), days('2025-07-01', '2025-07-31'), days('2026-08-31', '2026-09-02')];
    expect(inYear('2025/2026', free)).toEqual([free[0], free[2]]);
  });

  it('says how many pairs are late no more, and nothing where nobody was counted', () => {
    expect([effectOf({ lateBefore: 5, lateAfter: 2 }), effectOf({ lateBefore: null, lateAfter: null })]).toEqual([
      -3,
      null,
    ]);
  });
});
