import { describe, expect, it } from '@jest/globals';
import { readPeriod, stageOf } from './period.policy.js';

describe('a period', () => {
  it('is read off its code', () => {
    expect(readPeriod('2024/2025')).toEqual({ kind: 'YEAR', year: '2024/2025' });
    expect(readPeriod('2024/2025-Q3')).toEqual({ kind: 'QUARTER', year: '2024/2025', number: 3 });
    expect(readPeriod('2024-10')).toEqual({ kind: 'MONTH', month: '2024-10' });
  });

  it('runs to its last day, is collected to the day set for it, and is late until it is published', () => {
    const days = { speaksFor: '2025-08-31', submitBy: '2025-09-14', publication: null };
    expect(['2025-08-31', '2025-09-01', '2025-09-14', '2025-09-15'].map((today) => stageOf(days, today))).toEqual([
      'RUNNING',
      'COLLECTING',
      'COLLECTING',
      'OVERDUE',
    ]);
    expect(stageOf({ ...days, publication: { revision: 1 } }, '2025-09-01')).toBe('PUBLISHED');
  });
});
