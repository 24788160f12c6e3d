import { describe, expect, it } from '@jest/globals';
import { mulberry32 } from '#kernel/random/mulberry32.js';
import type { Question } from '../template/question.data.js';
import { changeOf, groupsOf, meanOf, responseRate } from './result.policy.js';

const title = { ru: '', en: '' };
const question = (kind: Question['kind'], ...codes: string[]): Question => ({
  code: 'q',
  kind,
  title,
  required: true,
  options: codes.map((code) => ({ code, title })),
});

const times = (given: Readonly<Record<string, number>>) => new Map(Object.entries(given));
const total = (given: Readonly<Record<string, number>>) => Object.values(given).reduce((sum, n) => sum + n, 0);

const groups = (kind: Question['kind'], codes: string[], given: Readonly<Record<string, number>>, answered = total(given)) =>
  groupsOf(question(kind, ...codes), times(given), answered).map(({ values, count }) => `${values.join('+')}: ${count}`); // prettier-ignore

describe('the mean', () => {
  it('has one decimal, and is none without answers', () => {
    expect(meanOf(times({ '7': 2, '8': 1 }))).toBe(7.3);
    expect(meanOf(times({ '10': 5 }))).toBe(10);
    expect(meanOf(times({}))).toBeNull();
  });
});

describe('the spread of scores', () => {
  it('is told in stretches of five people and more, and the rest goes with its neighbour', () => {
    expect(groups('SCALE', [], { '3': 5, '9': 6 })).toEqual(['1+2+3: 5', '4+5+6+7+8+9+10: 6']);
    expect(groups('SCALE', [], { '3': 5, '9': 6, '10': 4 })).toEqual(['1+2+3: 5', '4+5+6+7+8+9+10: 10']);
    expect(groups('SCALE', [], { '8': 9 })).toEqual(['1+2+3+4+5+6+7+8+9+10: 9']);
  });

  it('never has a group of fewer than five, and has everybody once', () => {
    const random = mulberry32(5);
    for (let n = 0; n < 1000; n += 1) {
      const given = Object.fromEntries(
        Array.from({ length: 10 }, (_, at) => [String(at + 1), Math.floor(random() * 4)]),
      );
      if (total(given) < 5) continue;
      const told = groupsOf(question('SCALE'), times(given), total(given));
      expect(told.flatMap(({ values }) => values)).toEqual(Array.from({ length: 10 }, (_, at) => String(at + 1)));
      expect(told.reduce((sum, { count }) => sum + count!, 0)).toBe(total(given));
      for (const { count } of told) expect(count).toBeGreaterThanOrEqual(5);
    }
  });
});

describe('the spread of choices', () => {
  it('tells an option alone when five chose it, and the others together when these are five as well', () => {
    expect(groups('ONE', ['a', 'b', 'c'], { a: 9, b: 3, c: 2 })).toEqual(['a: 9', 'b+c: 5']);
    expect(groups('ONE', ['a', 'b', 'c'], { a: 9, b: 6, c: 5 })).toEqual(['a: 9', 'b: 6', 'c: 5']);
  });

  it('tells neither of one nor of nobody: the least chosen joins them', () => {
    expect(groups('ONE', ['a', 'b', 'c'], { a: 9, b: 6, c: 1 })).toEqual(['a: 9', 'b+c: 7']);
    expect(groups('ONE', ['a', 'b', 'c'], { a: 9, b: 6 })).toEqual(['a: 9', 'b+c: 6']);
    expect(groups('ONE', ['a', 'b'], { a: 6 })).toEqual(['a+b: 6']);
  });

  it('of several options tells those that five chose and five did not', () => {
    expect(groups('SEVERAL', ['a', 'b', 'c'], { a: 5, b: 4, c: 7 }, 10)).toEqual(['a: 5', 'b: null', 'c: null']);
  });

  it('there is none of words', () => {
    expect(groups('TEXT', [], {}, 7)).toEqual([]);
  });
});

describe('the change of scores', () => {
  const sums = { matched: 10, before: 60, after: 75, answeredBefore: 10, answeredAfter: 10, rose: 5 };

  it('is that of the same people', () => {
    expect(changeOf(sums)).toEqual({ matched: 10, change: 1.5, before: 6, after: 7.5, rose: 5 });
  });

  it.each([1, 4])('tells the means of neither side when %d answered one of them only', (more) => {
    expect(changeOf({ ...sums, answeredBefore: 10 + more })).toMatchObject({ change: 1.5, before: null, after: null });
    expect(changeOf({ ...sums, answeredAfter: 10 + more })).toMatchObject({ change: 1.5, before: null, after: null });
  });

  it('tells them when five did', () => {
    expect(changeOf({ ...sums, answeredBefore: 15 })).toMatchObject({ before: 6, after: 7.5 });
  });

  it.each([0, 4, 6, 10])('does not tell that %d of ten went up', (rose) => {
    expect(changeOf({ ...sums, rose }).rose).toBeNull();
  });
});

it('the response rate is none where nobody was asked', () => {
  expect([responseRate(3, 1), responseRate(8, 8), responseRate(0, 0)]).toEqual([33.3, 100, null]);
});
