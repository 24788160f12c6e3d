import { describe, expect, it } from '@jest/globals';
import { medianOf } from './median.policy.js';
import type { Part } from '../ledger/parts.policy.js';

const of = (...parts: readonly (readonly [Part, Part])[]) =>
  medianOf(parts.map(([numerator, denominator], n) => ({ collegeId: String(n), numerator, denominator })));

describe('the median of colleges', () => {
  it('is the percentage of the one in the middle, whatever their order and size', () => {
    expect(of([9, 10], [1, 1000], [30, 100])).toEqual({ status: 'OK', value: 30, colleges: 3, hidden: 0 });
    expect(of([100, 100], [1, 10], [2, 10], [3, 10], [0, 7])).toEqual({
      status: 'OK',
      value: 20,
      colleges: 5,
      hidden: 0,
    });
  });

  it('of an even number is the mean of the middle two', () => {
    expect(of([1, 10], [2, 10], [5, 10], [9, 10])).toMatchObject({ value: 35, colleges: 4 });
    expect(of([1, 10], [1, 2])).toMatchObject({ value: 30, colleges: 2 });
  });

  it('rounds once, at the end, half up', () => {
    // 0.25 % and 0.3 %: rounded first they would be 0.3 and 0.3.
    expect(of([25, 10_000], [3, 1000])).toMatchObject({ value: 0.3 });
    // 0.04 % and 0.04 %, and 0.04 % and 0.06 %: the second mean is 0.05, which is half and goes up.
    expect(of([4, 10_000], [4, 10_000])).toMatchObject({ value: 0 });
    expect(of([4, 10_000], [6, 10_000])).toMatchObject({ value: 0.1 });
    // 33.33… and 33.35: the mean 33.3416… tells no more than 33.3; rounded first, 33.3 and 33.4 would make 33.4.
    expect(of([1, 3], [667, 2000])).toMatchObject({ value: 33.3 });
    expect(of([1, 3])).toMatchObject({ value: 33.3, colleges: 1 });
    expect(of([2, 3])).toMatchObject({ value: 66.7 });
    expect(of([1, 2000])).toMatchObject({ value: 0.1 });
  });

  it('tells apart ratios that differ by less than a number of the machine does', () => {
    const large = 2_147_483_647;
    const [below, middle, above] = [
      [large - 2, large - 1],
      [large - 1, large],
      [1, 1],
    ] as const;
    expect(of(above, below, middle, [large, 1000], [0, 1])).toMatchObject({ value: 100 });
    expect(of([large, 1], [large, 1])).toMatchObject({ value: large * 100 });
  });

  it('leaves out a college without both parts, and one with nothing to divide by', () => {
    expect(of([1, 10], [null, 10], [5, null], [null, null], [0, 0], [3, 10])).toEqual({
      status: 'OK',
      value: 20,
      colleges: 2,
      hidden: 0,
    });
  });

  it('counts a reported zero, and a percentage above a hundred', () => {
    expect(of([0, 10], [0, 10], [12, 10])).toMatchObject({ value: 0, colleges: 3 });
    expect(of([12, 10])).toMatchObject({ value: 120 });
  });

  it('is MISSING where no college has both parts, and NOT_APPLICABLE where all divide by zero', () => {
    expect(of()).toEqual({ status: 'MISSING', value: null, colleges: 0, hidden: 0 });
    expect(of([1, null], [null, 0])).toEqual({ status: 'MISSING', value: null, colleges: 0, hidden: 0 });
    expect(of([0, 0], [3, 0], [1, null])).toEqual({ status: 'NOT_APPLICABLE', value: null, colleges: 0, hidden: 0 });
  });

  it('says how many colleges it is without, and is SUPPRESSED where that is all', () => {
    const colleges = [{ collegeId: 'a', numerator: 1, denominator: 10 }];
    expect(medianOf(colleges, 2)).toEqual({ status: 'OK', value: 10, colleges: 1, hidden: 2 });
    expect(medianOf([], 2)).toEqual({ status: 'SUPPRESSED', value: null, colleges: 0, hidden: 2 });
  });
});
