import { describe, expect, it } from '@jest/globals';
import { byPeople, canBeClosed, placesLacking } from './closers.policy.js';

describe('a gap', () => {
  const YEAR = '2026/2027';
  const score = { source: 'LIVE', gap: 5, indicator: { unit: 'PEOPLE', direction: 'AT_LEAST' } } as const;

  it('can be closed by new pairs in the running year and later', () => {
    expect(canBeClosed(score, YEAR, YEAR)).toBe(true);
    expect(canBeClosed(score, '2027/2028', YEAR)).toBe(true);
  });

  it.each([
    ['of a year that is over', score, '2025/2026'],
    ['that is none', { ...score, gap: 0 }, YEAR],
    ['that is not known', { ...score, gap: null }, YEAR],
    ['of what is published', { ...score, source: 'PUBLISHED' }, YEAR],
    ['of enterprises', { ...score, indicator: { ...score.indicator, unit: 'ORGANISATIONS' } }, YEAR],
    ['of what is to be less', { ...score, indicator: { ...score.indicator, direction: 'AT_MOST' } }, YEAR],
  ] as const)('%s is none that they close', (_, one, year) => {
    expect(canBeClosed(one, year, YEAR)).toBe(false);
  });
});

describe('colleges that could close one', () => {
  it('stand with the most people first, in their order else', () => {
    const of = (code: string, withoutPair: number | null) => ({ code, withoutPair, freePlaces: 0 });
    const sorted = byPeople([of('a', 1), of('b', null), of('c', 9), of('d', 1)]);
    expect(sorted.map(({ code }) => code)).toEqual(['c', 'a', 'd', 'b']);
  });

  it('lack as many places as people would stay without one', () => {
    expect(placesLacking({ withoutPair: 12, freePlaces: 5 })).toBe(7);
    expect(placesLacking({ withoutPair: 3, freePlaces: 5 })).toBe(0);
    expect(placesLacking({ withoutPair: null, freePlaces: null })).toBe(0);
  });
});
