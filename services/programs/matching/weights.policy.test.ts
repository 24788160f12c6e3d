import { describe, expect, it } from '@jest/globals';
import { SHIPPED_WEIGHTS, WEIGHT_CODES } from './weights.data.js';
import { MOST_POINTS, weightProblems, weightsOf } from './weights.policy.js';

describe('weights', () => {
  it('are the shipped ones where a region has set none, and no code but those known', () => {
    expect(weightsOf().NEEDS).toBe(SHIPPED_WEIGHTS.NEEDS.points);
    const own = weightsOf([{ code: 'NEEDS', points: 7 }, { code: 'GONE', points: 9 }]); // prettier-ignore
    expect(own).toEqual({ ...weightsOf(), NEEDS: 7 });
  });

  it('give a score that fits where scores are kept, all at their most', () => {
    expect(WEIGHT_CODES.length * MOST_POINTS).toBeLessThan(2 ** 16);
    for (const code of WEIGHT_CODES) expect(weightProblems([{ code, points: weightsOf()[code] }])).toEqual([]);
  });

  it('are refused when unknown, told twice or out of bounds', () => {
    const rows = [
      { code: 'NEEDS', points: -1 },
      { code: 'NEEDS', points: 1_001 },
      { code: 'constructor', points: 0.5 },
    ];
    expect(weightProblems(rows).map(({ code, path }) => [code, path.join('.')].join(' '))).toEqual([
      'WEIGHT_POINTS weights.0.points',
      'WEIGHT_TWICE weights.1.code',
      'WEIGHT_POINTS weights.1.points',
      'WEIGHT_UNKNOWN weights.2.code',
      'WEIGHT_POINTS weights.2.points',
    ]);
  });
});
