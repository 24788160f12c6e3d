import { describe, expect, it } from '@jest/globals';
import { audit } from './audit.js';
import { suppress } from './suppress.policy.js';
import { handMade } from './testing/hand-made.js';

/** A denominator far above the threshold and every numerator. */
const MANY = 9_000;

/** Colleges in municipalities, with the figures of all of them and of the region, in this order. */
function region(...municipalities: number[][]) {
  const counts = municipalities.flat();
  const all = counts.map((_, at) => at);
  let next = 0;
  const members = municipalities.map((colleges) => colleges.map(() => next++));
  const sums = [...all.map((at) => [at]), ...members, all];
  return handMade({
    cells: [...counts, MANY],
    figures: sums.map((numerator) => ({ numerator, denominator: [counts.length] })),
  });
}

const hiddenIn = (table: ReturnType<typeof region>) => [...suppress(table).keys()].sort((a, b) => a - b);

describe('of a region of colleges', () => {
  it('nothing is hidden when nobody is few', () => {
    expect(hiddenIn(region([10, 40], [60, 70]))).toEqual([]);
  });

  it.each([9, 1, 0])('%i are hidden with the college of fewest people beside them', (few) => {
    expect(hiddenIn(region([few, 40, 30], [60, 70]))).toEqual([0, 2]);
  });

  it('a college that has enough for both is preferred to two that have not', () => {
    expect(hiddenIn(region([3, 4, 30, 20]))).toEqual([0, 1, 3]);
    expect(hiddenIn(region([6, 7, 30, 20]))).toEqual([0, 1]);
  });

  it('the only college of a municipality goes with it, and with another one whole', () => {
    // College 0 is municipality 5; the smallest other municipality is 6 with colleges 1 and 2.
    expect(hiddenIn(region([4], [30, 40], [50, 60]))).toEqual([0, 1, 2, 5, 6]);
    expect(hiddenIn(region([4], [30], [50, 60]))).toEqual([0, 1, 4, 5]);
  });

  it('all is hidden when all are few together', () => {
    expect(hiddenIn(region([2], [3, 1]))).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('what a figure tells besides its numerator', () => {
  it('is hidden when few are left over, with enough beside it to take them all', () => {
    const table = handMade({
      cells: [495, 2, 3, 40, 500, 400, 300, 600],
      figures: [
        ...[0, 1, 2, 3].map((at) => ({ numerator: [at], denominator: [at + 4] })),
        { numerator: [0, 1, 2, 3], denominator: [4, 5, 6, 7] },
      ],
    });
    expect([...suppress(table)]).toEqual([
      [0, 'PRIMARY'],
      [1, 'PRIMARY'],
      [2, 'PRIMARY'],
    ]);
  });

  it('is hidden when there are few to count from, wherever they are told', () => {
    // Eight young specialists, of whom one and none; the others of the municipality have to take them in.
    const table = handMade({
      cells: [1, 0, 8, 20, 30, 40, 50, 60, 70],
      figures: [
        { numerator: [0], denominator: [2], subject: 0 },
        { numerator: [1], denominator: [2], subject: 0 },
        { numerator: [3], denominator: [5], subject: 1 },
        { numerator: [4], denominator: [5], subject: 1 },
        { numerator: [6], denominator: [8], subject: 2 },
        { numerator: [7], denominator: [8], subject: 2 },
        { numerator: [0, 3, 6], denominator: [2, 5, 8], subject: 3 },
        { numerator: [1, 4, 7], denominator: [2, 5, 8], subject: 3 },
      ],
    });
    expect([...suppress(table).keys()].sort()).toEqual([0, 1, 2, 3]);
  });
});

describe('of a college told by form', () => {
  const forms = (whole: number, ...parts: number[]) =>
    handMade({
      cells: [whole, ...parts, MANY],
      figures: [whole, ...parts].map((_, at) => ({
        numerator: [at],
        denominator: [parts.length + 1],
        subject: 0,
      })),
      relations: [
        ...parts.map((_, at) => ({ less: [at + 1], more: [0] })),
        { less: [0], more: parts.map((_, at) => at + 1) },
      ],
    });

  it('a form is hidden with another one when the rest of the whole would have to be in it', () => {
    expect(hiddenIn(forms(64, 5, 20, 40))).toEqual([1, 2]);
  });

  it('a form is hidden alone when people in two forms leave open whether anybody is in it', () => {
    expect(hiddenIn(forms(60, 5, 40, 30))).toEqual([1]);
  });

  it('the forms are hidden with a whole', () => {
    expect(hiddenIn(forms(9, 5, 8, 2))).toEqual([0, 1, 2, 3]);
  });

  it('as much is hidden as an audit asks for', async () => {
    for (const table of [forms(64, 5, 20, 40), forms(60, 5, 40, 30), forms(9, 5, 8, 2)]) {
      expect((await audit(table, new Set(suppress(table).keys()))).violations).toEqual([]);
    }
    expect((await audit(forms(64, 5, 20, 40), new Set([1]))).violations).toEqual([
      { figure: 1, told: 'NUMERATOR', least: 4, greatest: 64 },
    ]);
  });
});
