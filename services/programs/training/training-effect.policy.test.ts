import { describe, expect, it } from '@jest/globals';
import { effectOf, type CollegeEffect } from './training-effect.policy.js';

const college = (mentors: number, before = 6, after = 8): CollegeEffect => ({
  trained: mentors + 2,
  mentors,
  pairs: 2 * mentors,
  ...(mentors > 0 ? { before, after } : { before: null, after: null }),
});

describe('how feedback changed by the training of mentors', () => {
  it('is the mean over mentors, whichever college they are of', () => {
    expect(effectOf([college(5, 6, 7), college(15, 7, 9)])).toEqual({
      status: 'OK',
      trained: 24,
      mentors: 20,
      pairs: 40,
      before: 6.75,
      after: 8.5,
      change: 1.75,
    });
  });

  it('is told of five mentors and more, and says nothing at all of fewer', () => {
    expect(effectOf([college(5)])).toMatchObject({ status: 'OK', mentors: 5, change: 2 });
    expect(effectOf([college(4)])).toEqual({
      ...{ status: 'SUPPRESSED', trained: 6 },
      ...{ mentors: null, pairs: null, before: null, after: null, change: null },
    });
    expect(effectOf([college(0)])).toMatchObject({ status: 'MISSING', trained: 2, change: null });
    expect(effectOf([])).toMatchObject({ status: 'MISSING', trained: 0 });
  });

  it('leaves a college out that could be had by subtraction, and takes several of them that are enough', () => {
    expect(effectOf([college(8), college(4, 1, 10)])).toMatchObject({ mentors: 8, change: 2, trained: 16 });
    expect(effectOf([college(8), college(4, 1, 5), college(3, 1, 5)])).toMatchObject({
      mentors: 15,
      before: 3.67,
      after: 6.6,
      change: 2.93,
    });
    expect(effectOf([college(4), college(3)])).toMatchObject({ status: 'OK', mentors: 7 });
  });
});
