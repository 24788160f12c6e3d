import { describe, expect, it } from '@jest/globals';
import { random, type Random } from '#kernel/random/random.js';
import { audit } from './audit.js';
import type { DisclosureTable } from './table.type.js';
import { rangeByTrying } from './testing/brute-force.js';
import { handMade } from './testing/hand-made.js';

/** Mentees of three colleges of a municipality, and its figure, each out of students of whom there are enough. */
const municipality = (...mentees: [number, number, number]) =>
  handMade({
    cells: [...mentees, 500, 400, 300],
    figures: [
      { numerator: [0], denominator: [3] },
      { numerator: [1], denominator: [4] },
      { numerator: [2], denominator: [5] },
      { numerator: [0, 1, 2], denominator: [3, 4, 5] },
    ],
  });

const rangesOf = async (table: DisclosureTable, ...hidden: number[]) =>
  (await audit(table, new Set(hidden))).ranges.map(({ figure, told, least, greatest }) => [
    figure,
    told,
    least,
    greatest,
  ]);

describe('an audit of one municipality', () => {
  it('finds what is left of a total when all but one are visible', async () => {
    expect(await audit(municipality(7, 40, 60), new Set([0]))).toEqual({
      holds: false,
      ranges: [{ figure: 0, told: 'NUMERATOR', least: 7, greatest: 7 }],
      violations: [{ figure: 0, told: 'NUMERATOR', least: 7, greatest: 7 }],
    });
  });

  it('finds that two who are hidden share what is left', async () => {
    expect(await audit(municipality(7, 40, 60), new Set([0, 1]))).toEqual({
      holds: true,
      ranges: [
        { figure: 0, told: 'NUMERATOR', least: 0, greatest: 47 },
        { figure: 1, told: 'NUMERATOR', least: 0, greatest: 47 },
      ],
      violations: [],
    });
  });

  it('finds that two who are few together are few in any case', async () => {
    const { holds, ranges } = await audit(municipality(7, 2, 60), new Set([0, 1]));
    expect({ holds, greatest: ranges.map(({ greatest }) => greatest) }).toEqual({ holds: false, greatest: [9, 9] });
  });

  it('finds that a total which is hidden beside its parts is their sum', async () => {
    expect(await rangesOf(municipality(7, 40, 60), 0, 3)).toEqual([
      [0, 'NUMERATOR', 0, Infinity],
      [3, 'NUMERATOR', 100, Infinity],
    ]);
  });

  it('finds too few whom nobody has hidden', async () => {
    const { violations } = await audit(municipality(7, 40, 60), new Set());
    expect(violations).toEqual([{ figure: 0, told: 'NUMERATOR', least: 7, greatest: 7 }]);
  });

  it('finds by how few a whole is missed, and that none but the hidden may be the others', async () => {
    // 495 of 500 take part. Nothing tells how the 900 students of the two are shared out, nor their 535 mentees.
    expect(await rangesOf(municipality(495, 40, 60), 0, 1)).toEqual([
      [0, 'NUMERATOR', 0, 535],
      [0, 'COMPLEMENT', -535, 900],
      [1, 'NUMERATOR', 0, 535],
    ]);
    // With the students known by another indicator, the difference is what it can be of 535.
    const table = municipality(495, 40, 60);
    const mentors = handMade({ cells: [50], figures: [] }).cells;
    const other = { numerator: [6], denominator: [3], threshold: 10, subject: 0 };
    const both = { ...table, cells: [...table.cells, ...mentors], figures: [...table.figures, other] };
    expect(await rangesOf(both, 0, 1)).toContainEqual([0, 'COMPLEMENT', -35, 500]);
  });
});

describe('an audit of what is related by nature', () => {
  /** 30 people in two forms, 25 and 12, so that some are in both; all of 900. */
  const forms = handMade({
    cells: [30, 25, 12, 900],
    figures: [0, 1, 2].map((cell) => ({ numerator: [cell], denominator: [3], subject: 0 })),
    relations: [
      { less: [1], more: [0] },
      { less: [2], more: [0] },
      { less: [0], more: [1, 2] },
    ],
  });

  it('knows that whoever is in no other form is in this one', async () => {
    expect(await rangesOf(forms, 2)).toEqual([[2, 'NUMERATOR', 5, 30]]);
  });

  it('knows no more of two forms than that each is a part', async () => {
    expect(await rangesOf(forms, 1, 2)).toEqual([
      [1, 'NUMERATOR', 0, 30],
      [2, 'NUMERATOR', 0, 30],
    ]);
  });

  it('knows that a whole has as many as its largest form, and as all together at most', async () => {
    expect(await rangesOf(forms, 0)).toEqual([[0, 'NUMERATOR', 25, 37]]);
  });
});

describe('an audit of counts that have to be whole', () => {
  it('is not content with halves', async () => {
    // Of three, each two are one together with somebody else: by halves all could be there, by whole people one can.
    const one = (numerator: number[]) => ({ numerator, denominator: numerator });
    const table = handMade({
      cells: [1, 0, 0, 0, 1, 0, 900],
      figures: [one([0, 1, 3]), one([1, 2, 4]), one([0, 2, 5]), { numerator: [0, 1, 2], denominator: [6] }],
    });
    expect(await rangesOf(table, 3)).toContainEqual([3, 'NUMERATOR', 0, 1]);
  });
});

describe('an audit after an earlier revision', () => {
  it('knows about how many a figure that was kept has now', async () => {
    const table = handMade({
      cells: [7, 40, 900],
      figures: [0, 1].map((cell) => ({ numerator: [cell], denominator: [2] })),
      known: [{ sum: [0, 1], low: 41, high: 59 }],
    });
    expect(await rangesOf(table, 0)).toEqual([[0, 'NUMERATOR', 1, 19]]);
    expect(await rangesOf(table, 0, 1)).toEqual([
      [0, 'NUMERATOR', 0, 59],
      [1, 'NUMERATOR', 0, 59],
    ]);
  });

  it('knows of two together what a third one that was kept leaves of a total', async () => {
    const table = handMade({
      cells: [7, 40, 20, 900],
      figures: [[0, 1], [2], [0, 1, 2]].map((numerator) => ({ numerator, denominator: [3] })),
      known: [{ sum: [2], low: 11, high: 29 }],
    });
    expect(await rangesOf(table, 0, 1)).toEqual([
      [0, 'NUMERATOR', 38, 56],
      [1, 'NUMERATOR', 11, 29],
    ]);
  });
});

describe('an audit of any small table', () => {
  const BOUND = 4;

  /** Sums of some of five counts, which are four at most together, hidden or not; and some that are related. */
  function tiny(chance: Random): { table: DisclosureTable; hidden: Set<number> } {
    const all = [0, 1, 2, 3, 4];
    const some = () => all.filter(() => chance.chance(0.5));
    const cells = all.map(() => 0);
    for (let person = 0; person < BOUND; person += 1) cells[chance.below(5)]! += 1;
    const figures = [
      { numerator: all, denominator: all },
      ...all.map(() => ({ numerator: some(), denominator: some() })),
    ];
    const relations = [0, 1].map(() => ({ less: [chance.below(5)], more: some() }));
    const table = handMade({ cells, figures, threshold: 2 });
    const sum = (of: readonly number[]) => of.reduce((total, cell) => total + cells[cell]!, 0);
    const obeyed = relations.filter(({ less, more }) => sum(less) <= sum(more));
    const hidden = figures.flatMap((_, at) => (at > 0 && chance.chance(0.6) ? [at] : []));
    return { table: { ...table, relations: obeyed }, hidden: new Set(hidden) };
  }

  it('finds the ranges that trying every table finds', async () => {
    const chance = random('every table');
    for (let round = 0; round < 40; round += 1) {
      const { table, hidden } = tiny(chance);
      for (const range of (await audit(table, hidden)).ranges) {
        const { least, greatest } = rangeByTrying(table, hidden, range, BOUND);
        expect({ round, ...range }).toEqual({ round, ...range, least, greatest });
      }
    }
  });
});
