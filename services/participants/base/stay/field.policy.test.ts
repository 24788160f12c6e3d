import { describe, expect, it } from '@jest/globals';
import { preferenceProblems } from './field.policy.js';

describe('preferenceProblems', () => {
  const codes = (row: object) => preferenceProblems(row, []).map(({ code, path }) => `${code} ${path.join('.')}`);

  it('takes a range, half of one, and none', () => {
    expect(codes({ preferredAgeFrom: 14, preferredAgeTo: 14, capacity: 0 })).toEqual([]);
    expect(codes({ preferredAgeFrom: 14 })).toEqual([]);
    expect(codes({})).toEqual([]);
  });

  it('refuses what no mentee is and no mentor can', () => {
    expect(codes({ preferredAgeFrom: 4 })).toEqual(['AGE_IMPLAUSIBLE preferredAgeFrom']);
    expect(codes({ preferredAgeTo: 101 })).toEqual(['AGE_IMPLAUSIBLE preferredAgeTo']);
    expect(codes({ preferredAgeFrom: 18, preferredAgeTo: 17 })).toEqual(['AGE_IMPLAUSIBLE preferredAgeTo']);
    expect(codes({ capacity: -1 })).toEqual(['CAPACITY_IMPLAUSIBLE capacity']);
    expect(codes({ capacity: 101 })).toEqual(['CAPACITY_IMPLAUSIBLE capacity']);
  });
});
