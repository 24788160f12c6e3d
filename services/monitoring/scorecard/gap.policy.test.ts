import { describe, expect, it } from '@jest/globals';
import { gapOf, type Aim } from './gap.policy.js';
import { scoreOf } from './scorecard.policy.js';

const TARGETS = [0, 0.1, 10, 29.9, 30, 33.3, 50, 66.7, 70, 85, 99.9, 100];

const NUMERATOR_ONLY: Aim = { countedIn: 'NUMERATOR_ONLY', direction: 'AT_LEAST' };
const BOTH: Aim = { countedIn: 'BOTH', direction: 'AT_LEAST' };

/** Exact and unlike the code under test: tenths of a percent as BigInt cross products. */
const reaches = (numerator: number, denominator: number, target: number) =>
  BigInt(numerator) * 1000n >= BigInt(target.toFixed(1).replace('.', '')) * BigInt(denominator);

function* ratios(upTo: number): Generator<[number, number]> {
  for (let denominator = 1; denominator <= upTo; denominator += 1) {
    for (let numerator = 0; numerator <= denominator; numerator += 1) yield [numerator, denominator];
  }
}

describe('the gap to a target', () => {
  it('is free of float slips: 70 % of 10 is 7', () => {
    expect(gapOf(0, 10, 70, NUMERATOR_ONLY)).toBe(7);
    expect(gapOf(7, 10, 70, NUMERATOR_ONLY)).toBe(0);
    expect(gapOf(0, 1000, 0.3, NUMERATOR_ONLY)).toBe(3);
    expect(gapOf(0, 1000, 55.1, NUMERATOR_ONLY)).toBe(551);
  });

  it('where one more widens both sides asks for more people', () => {
    expect(gapOf(2, 10, 30, NUMERATOR_ONLY)).toBe(1);
    expect(gapOf(2, 10, 30, BOTH)).toBe(2);
    expect(gapOf(10, 20, 85, BOTH)).toBe(47);
  });

  it.each(['NUMERATOR_ONLY', 'BOTH'] as const)(
    'counted in %s is the fewest that reach the target: gap people do, gap − 1 do not, for all N ≤ D ≤ 60',
    (countedIn) => {
      const wrong: string[] = [];
      for (const target of TARGETS) {
        for (const [numerator, denominator] of ratios(60)) {
          const gap = gapOf(numerator, denominator, target, { countedIn, direction: 'AT_LEAST' });
          if (gap === null) continue;
          const widened = (added: number) => (countedIn === 'BOTH' ? denominator + added : denominator);
          const enough = reaches(numerator + gap, widened(gap), target);
          const tooMany = gap > 0 && reaches(numerator + gap - 1, widened(gap - 1), target);
          if (!enough || tooMany || gap < 0) wrong.push(`${numerator}/${denominator} to ${target} %: ${gap}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  it('is null only for 100 % counted in BOTH and not reached, which no number of newcomers can close', () => {
    for (const target of TARGETS) {
      for (const [numerator, denominator] of ratios(12)) {
        expect(gapOf(numerator, denominator, target, NUMERATOR_ONLY)).not.toBeNull();
        const unreachable = target === 100 && numerator < denominator;
        expect(gapOf(numerator, denominator, target, BOTH) === null).toBe(unreachable);
      }
    }
    expect(gapOf(5, 5, 100, BOTH)).toBe(0);
    expect(gapOf(6, 5, 100, BOTH)).toBe(0);
  });

  it.each(['NUMERATOR_ONLY', 'BOTH'] as const)(
    'not to exceed counted in %s is the fewest to take away: gap do, gap − 1 do not, for all N and D up to 40',
    (countedIn) => {
      const wrong: string[] = [];
      const exceeds = (numerator: number, denominator: number, target: number) =>
        BigInt(numerator) * 1000n > BigInt(target.toFixed(1).replace('.', '')) * BigInt(denominator);
      const left = (denominator: number, taken: number) => (countedIn === 'BOTH' ? denominator - taken : denominator);
      for (const target of TARGETS) {
        for (let numerator = 0; numerator <= 40; numerator += 1) {
          for (let denominator = 1; denominator <= 40; denominator += 1) {
            const gap = gapOf(numerator, denominator, target, { countedIn, direction: 'AT_MOST' });
            // Nobody else to take away brings an indicator under its target that is above 100 %, both sides shrinking.
            const never = countedIn === 'BOTH' && numerator > denominator;
            if (never !== (gap === null)) wrong.push(`${numerator}/${denominator} not above ${target} %: ${gap}`);
            if (gap === null) continue;
            const enough = !exceeds(numerator - gap, left(denominator, gap), target);
            const tooMuch = gap > 0 && !exceeds(numerator - gap + 1, left(denominator, gap - 1), target);
            if (!enough || tooMuch || gap < 0) wrong.push(`${numerator}/${denominator} not above ${target} %: ${gap}`);
          }
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  it('not to exceed is in whole units: of 10 at most 25 % are 2', () => {
    const aim: Aim = { countedIn: 'NUMERATOR_ONLY', direction: 'AT_MOST' };
    expect([gapOf(2, 10, 25, aim), gapOf(3, 10, 25, aim), gapOf(10, 10, 0, aim)]).toEqual([0, 1, 10]);
    expect(gapOf(5, 10, 25, { ...aim, countedIn: 'BOTH' })).toBe(4);
  });

  it.each([-1, 100.1, 33.33, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s as a target', (target) => {
    expect(() => gapOf(1, 2, target, NUMERATOR_ONLY)).toThrow(RangeError);
    expect(() => scoreOf({ numerator: 1, denominator: 2 }, target, BOTH)).toThrow(RangeError);
  });
});
