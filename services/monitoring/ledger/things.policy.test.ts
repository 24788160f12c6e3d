import { describe, expect, it } from '@jest/globals';
import { countDistinct, type Things } from './things.policy.js';

const THINGS: Readonly<Record<string, readonly Things[]>> = {
  'a 2024': [{ partner_enterprises: ['plant', 'depot'] }, { enterprises_with_mentors: ['depot'] }],
  'b 2024': [{ partner_enterprises: ['plant'] }, { enterprises_with_mentors: [] }],
  'b 2023': [{ partner_enterprises: ['quarry'] }],
};
const thingsOf = (collegeId: string, year: number) => THINGS[`${collegeId} ${year}`] ?? [];
const member = (set: number, collegeId: string, year = 2024) => ({ set, collegeId, year, asOf: '2025-08-31' });

describe('things that colleges share', () => {
  it('count once in a set, of the year that is asked for', () => {
    expect(countDistinct([member(1, 'a'), member(1, 'b'), member(2, 'b', 2023)], thingsOf)).toEqual([
      { set: 1, measure: 'partner_enterprises', value: 2 },
      { set: 1, measure: 'enterprises_with_mentors', value: 1 },
      { set: 2, measure: 'partner_enterprises', value: 1 },
    ]);
  });

  it('have no row where there is none', () => {
    expect(countDistinct([member(1, 'b'), member(2, 'nobody')], thingsOf)).toEqual([
      { set: 1, measure: 'partner_enterprises', value: 1 },
    ]);
  });
});
