import { describe, expect, it } from '@jest/globals';
import { differenceOf } from './preview.policy.js';

describe('the difference of two figures', () => {
  it('is in tenths of a point, without slips of floats', () => {
    expect(differenceOf({ value: 33.3 }, { value: 30.2 })).toBe(3.1);
    expect(differenceOf({ value: 0.1 }, { value: 0.3 })).toBe(-0.2);
  });

  it('is none where there is no figure to compare', () => {
    expect(differenceOf({ value: null }, { value: 1 })).toBeNull();
    expect(differenceOf({ value: 1 }, { value: null })).toBeNull();
    expect(differenceOf({ value: 1 }, null)).toBeNull();
  });
});
