import { describe, expect, it } from '@jest/globals';
import { knownOfKept, republish } from './republish.policy.js';

const parts = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('a figure in a revision', () => {
  const before = parts(40, 200);

  it.each([
    ['nothing has changed', parts(40, 200), 'PUBLISHED'],
    ['so many more take part', parts(50, 200), 'PUBLISHED'],
    ['so many fewer take part', parts(30, 200), 'PUBLISHED'],
    ['there are so many more, none of whom takes part', parts(40, 210), 'PUBLISHED'],
    ['there are so many more, all of whom take part', parts(50, 210), 'PUBLISHED'],
    ['one more takes part', parts(41, 200), 'KEPT'],
    ['nine fewer take part', parts(31, 200), 'KEPT'],
    ['there is one more', parts(40, 201), 'KEPT'],
    ['many more take part, and one less is left over', parts(60, 219), 'KEPT'],
  ] as const)('is told or kept: %s', (_, now, expected) => {
    expect(republish(before, now, 10)).toBe(expected);
  });

  it('goes on to tell, if it is kept, that little has changed', () => {
    const sums = { numerator: [0, 1], denominator: [2] };
    expect(knownOfKept(before, parts(44, 200), sums, 10)).toEqual([
      { sum: [0, 1], low: 31, high: 49 },
      { sum: [2], low: 191, high: 209 },
    ]);
    expect(knownOfKept(before, parts(60, 201), sums, 10)).toEqual([{ sum: [2], low: 191, high: 209 }]);
  });
});
