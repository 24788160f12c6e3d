import { describe, expect, it } from '@jest/globals';
import { collegesWithBoth, type Part } from '../ledger/parts.policy.js';
import type { Aim } from './gap.policy.js';
import { regionScore, scoreOf, withDistinct } from './scorecard.policy.js';

const NUMERATOR_ONLY: Aim = { countedIn: 'NUMERATOR_ONLY', direction: 'AT_LEAST' };
const BOTH: Aim = { countedIn: 'BOTH', direction: 'AT_LEAST' };

function* ratios(upTo: number): Generator<[number, number]> {
  for (let denominator = 1; denominator <= upTo; denominator += 1) {
    for (let numerator = 0; numerator <= denominator; numerator += 1) yield [numerator, denominator];
  }
}

/** A small deterministic generator (Lehmer), so that a failure can be had again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

describe('the score of one pair of parts', () => {
  const score = (numerator: Part, denominator: Part, target: number | null = 70) =>
    scoreOf({ numerator, denominator }, target, NUMERATOR_ONLY);

  it('is a percentage with its parts and the gap', () => {
    expect(score(412, 800)).toEqual({
      status: 'OK',
      value: 51.5,
      numerator: 412,
      denominator: 800,
      gap: 148,
      aboveHundred: false,
    });
  });

  it.each([
    ['a missing numerator', null, 800],
    ['a missing denominator', 412, null],
    ['nothing reported', null, null],
    ['a missing numerator over zero', null, 0],
  ])('with %s is MISSING, keeps what is known and has no figure', (_, numerator, denominator) => {
    expect(score(numerator, denominator)).toEqual({
      status: 'MISSING',
      value: null,
      numerator,
      denominator,
      gap: null,
      aboveHundred: false,
    });
  });

  it('over a zero denominator is NOT_APPLICABLE', () => {
    expect(score(0, 0)).toEqual({
      status: 'NOT_APPLICABLE',
      value: null,
      numerator: 0,
      denominator: 0,
      gap: null,
      aboveHundred: false,
    });
    expect(score(3, 0)).toMatchObject({ status: 'NOT_APPLICABLE', value: null, gap: null });
  });

  it('of a reported zero is 0 %, not MISSING', () => {
    expect(score(0, 10)).toMatchObject({ status: 'OK', value: 0, gap: 7 });
  });

  it('above 100 % stands as it is, with a flag', () => {
    expect(score(12, 10)).toMatchObject({ status: 'OK', value: 120, gap: 0, aboveHundred: true });
    expect(score(10, 10)).toMatchObject({ value: 100, aboveHundred: false });
    expect(score(10_001, 10_000)).toMatchObject({ value: 100, aboveHundred: true });
  });

  it('without a target has no gap', () => {
    expect(score(1, 2, null)).toMatchObject({ status: 'OK', value: 50, gap: null });
  });

  it.each([
    [1, 3, 33.3],
    [2, 3, 66.7],
    [1, 2000, 0.1],
    [1, 2001, 0],
    [201, 2000, 10.1],
    [1399, 2000, 70],
  ])('rounds %i of %i half up to %d', (numerator, denominator, value) => {
    expect(score(numerator, denominator).value).toBe(value);
  });

  it('rounds within half a tenth, the upper half included, for all N ≤ D ≤ 60', () => {
    for (const [numerator, denominator] of ratios(60)) {
      const tenths = BigInt((score(numerator, denominator).value ?? -1).toFixed(1).replace('.', ''));
      const twiceTheDistance = 2000n * BigInt(numerator) - 2n * tenths * BigInt(denominator);
      expect(twiceTheDistance >= -BigInt(denominator) && twiceTheDistance < BigInt(denominator)).toBe(true);
    }
  });

  it('tells by the gap, not by the rounded value, whether the target is reached', () => {
    expect(score(1399, 2000)).toMatchObject({ value: 70, gap: 1 });
  });

  it('shrinks the gap for mentors from employers as one more widens both sides', () => {
    expect(scoreOf({ numerator: 2, denominator: 10 }, 30, BOTH).gap).toBe(2);
  });
});

describe('the score of a region', () => {
  const college = <N extends Part, D extends Part>(collegeId: string, numerator: N, denominator: D) => ({
    collegeId,
    numerator,
    denominator,
  });

  it('is the ratio of the summed parts, never the mean of percentages', () => {
    const colleges = [college('large', 100, 1000), college('small', 9, 10)];
    expect(regionScore(colleges, 70, NUMERATOR_ONLY)).toEqual({
      status: 'OK',
      value: 10.8,
      numerator: 109,
      denominator: 1010,
      gap: 598,
      aboveHundred: false,
      coverage: { reported: 2, expected: 2 },
    });
  });

  it('leaves out a college that lacks either part, and says how many it covers', () => {
    const colleges = [college('a', 30, 100), college('b', 50, null), college('c', null, 400), college('d', null, null)];
    expect(regionScore(colleges, 70, NUMERATOR_ONLY)).toMatchObject({
      value: 30,
      numerator: 30,
      denominator: 100,
      coverage: { reported: 1, expected: 4 },
    });
    expect(collegesWithBoth(colleges).map(({ collegeId }) => collegeId)).toEqual(['a']);
  });

  it('counts a reported zero', () => {
    const colleges = [college('a', 30, 100), college('b', 0, 100)];
    expect(regionScore(colleges, 70, NUMERATOR_ONLY)).toMatchObject({
      value: 15,
      coverage: { reported: 2, expected: 2 },
    });
  });

  it('is MISSING, without parts, when no college has both', () => {
    const missing = { status: 'MISSING', value: null, numerator: null, denominator: null, gap: null };
    expect(regionScore([college('a', 3, null), college('b', null, 5)], 70, BOTH)).toMatchObject({
      ...missing,
      coverage: { reported: 0, expected: 2 },
    });
    expect(regionScore([], 70, BOTH)).toMatchObject({ ...missing, coverage: { reported: 0, expected: 0 } });
  });

  it('is NOT_APPLICABLE when all its denominators are zero', () => {
    expect(regionScore([college('a', 0, 0), college('b', 0, 0)], 70, NUMERATOR_ONLY)).toMatchObject({
      status: 'NOT_APPLICABLE',
      value: null,
      coverage: { reported: 2, expected: 2 },
    });
  });

  it('is for any colleges what one college with the summed parts would score, in any order', () => {
    const random = numbers(26);
    for (let round = 0; round < 500; round += 1) {
      const colleges = Array.from({ length: 1 + random(12) }, (_, at) => {
        const denominator = random(4) === 0 ? null : random(900);
        return college(`college ${at}`, random(4) === 0 ? null : random((denominator ?? 50) + 1), denominator);
      });
      const both = colleges.filter((one) => one.numerator !== null && one.denominator !== null);
      const sum = (part: 'numerator' | 'denominator') => both.reduce((total, one) => total + (one[part] ?? 0), 0);
      const parts = both.length
        ? { numerator: sum('numerator'), denominator: sum('denominator') }
        : { numerator: null, denominator: null };
      const expected = {
        ...scoreOf(parts, 33.3, BOTH),
        coverage: { reported: both.length, expected: colleges.length },
      };
      expect(regionScore(colleges, 33.3, BOTH)).toEqual(expected);
      expect(regionScore([...colleges].reverse(), 33.3, BOTH)).toEqual(expected);
    }
  });

  it('that counts organisations takes the distinct counts instead of sums', () => {
    const colleges = [college('a', 2, 5), college('b', 2, 5), college('c', null, 4)];
    expect(withDistinct(colleges, { numerator: 3, denominator: 7 }, 30, NUMERATOR_ONLY)).toEqual({
      status: 'OK',
      value: 42.9,
      numerator: 3,
      denominator: 7,
      gap: 0,
      aboveHundred: false,
      coverage: { reported: 2, expected: 3 },
    });
  });

  it('that counts organisations is MISSING when no college has both parts or no distinct count is known', () => {
    const nobody = withDistinct([college('a', null, 5)], { numerator: 0, denominator: 5 }, 30, NUMERATOR_ONLY);
    expect(nobody).toMatchObject({ status: 'MISSING', numerator: null, denominator: null });
    const unknown = withDistinct([college('a', 2, 5)], { numerator: null, denominator: 5 }, 30, NUMERATOR_ONLY);
    expect(unknown).toMatchObject({ status: 'MISSING', coverage: { reported: 1, expected: 1 } });
  });
});
