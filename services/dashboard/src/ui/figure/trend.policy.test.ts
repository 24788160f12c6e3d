import { describe, expect, it } from '@jest/globals';
import { trendLineOf } from './trend.policy.js';

const at = (day: string, value: number | null) => ({ day, value, status: value === null ? 'MISSING' : 'OK' });

describe('the line of a trend', () => {
  it('goes by days from left to right, and from the lowest figure to the highest', () => {
    const [first, last] = [at('2024-09-01', 10), at('2024-09-21', 30)];
    expect(trendLineOf([first, at('2024-09-11', 20), last])).toEqual({
      pieces: [
        [
          [0, 90],
          [50, 50],
          [100, 10],
        ],
      ],
      first,
      last,
    });
  });

  it('is broken where there was no figure, and begins with the first', () => {
    const line = trendLineOf([
      at('2024-09-01', null),
      at('2024-09-08', 5),
      at('2024-09-15', null),
      at('2024-09-22', 5),
    ]);
    expect(line?.pieces).toEqual([[[0, 50]], [[100, 50]]]);
    expect(line?.first.day).toBe('2024-09-08');
  });

  it('is none with fewer than two figures', () => {
    expect(trendLineOf([])).toBeNull();
    expect(trendLineOf([at('2024-09-01', 10), at('2024-09-08', null)])).toBeNull();
  });
});
