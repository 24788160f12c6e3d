import { describe, expect, it } from '@jest/globals';
import { byTurn, turnOf } from './turn.policy.js';

const TODAY = '2025-09-10';
const period = (state: 'OPEN' | 'SUBMITTED' | 'ACCEPTED' | 'RETURNED', speaksFor = '2025-08-31') => ({
  ...{ speaksFor, submitBy: '2025-09-14', publication: { revision: 1 } },
  submissions: [{ state }],
});

describe('a period of a college', () => {
  it('is the college’s to submit when it is over, whether or not others have been published', () => {
    expect(turnOf(period('OPEN'), TODAY)).toBe('SUBMIT');
    expect(turnOf(period('OPEN', '2025-09-30'), TODAY)).toBe('LATER');
    expect(turnOf({ ...period('OPEN'), submissions: null }, TODAY)).toBe('SUBMIT');
  });

  it('waits for the region, comes back, or is done', () => {
    expect(turnOf(period('SUBMITTED'), TODAY)).toBe('WAIT');
    expect(turnOf(period('RETURNED'), TODAY)).toBe('AGAIN');
    expect(turnOf(period('ACCEPTED'), TODAY)).toBe('DONE');
  });

  it('stands before others where something is to be done', () => {
    const [done, later, open, back] = [
      period('ACCEPTED'),
      period('OPEN', '2025-12-31'),
      period('OPEN'),
      period('RETURNED'),
    ];
    expect(byTurn([done, later, open, back], TODAY)).toEqual([back, open, later, done]);
  });
});
