import { describe, expect, it } from '@jest/globals';
import { random, type Random } from '#kernel/random/random.js';
import { audit } from './audit.js';
import { buildTable } from './build-table.js';
import { protect } from './protect.js';
import { primary, suppress } from './suppress.policy.js';
import { handMade } from './testing/hand-made.js';
import { COLUMNS, OWN_COLUMNS, madeUpRegion } from './made-up/made-up-region.js';

const TABLES = 1_000;

/** What they may take on a slow machine that does other things besides. */
const LONG = 120_000;

/** A small region with some of the columns. */
function smallTable(chance: Random, at: number) {
  const columns = (at % 3 === 2 ? OWN_COLUMNS : COLUMNS).filter(() => chance.chance(0.4));
  return buildTable(madeUpRegion(chance, 2 + chance.below(3), columns)).table;
}

describe('figures of any region', () => {
  it(
    'are published or hidden so that an audit holds',
    async () => {
      const chance = random('protected');
      for (let at = 0; at < TABLES; at += 1) {
        const table = smallTable(chance, at);
        const { hidden, audit: own } = await protect(table);
        // Another auditor than the one by whose word figures were hidden.
        const { violations } = await audit(table, new Set(hidden.keys()));
        expect({ at, violations, holds: own.holds }).toEqual({ at, violations: [], holds: true });
      }
    },
    LONG,
  );

  it.each([
    ['nothing', () => new Set<number>()],
    ['no more than tells of few by itself', primary],
  ])('are found to tell too much when %s is hidden', async (_, hide) => {
    const chance = random('too little');
    let found = 0;
    for (let at = 0; at < 30; at += 1) {
      const table = smallTable(chance, at);
      if (!(await audit(table, hide(table))).holds) found += 1;
    }
    expect(found).toBeGreaterThan(15);
  });
});

describe('what is hidden', () => {
  it('is named as few by itself or as what would tell of it', async () => {
    const table = handMade({
      cells: [7, 40, 60, 500, 400, 300],
      figures: [
        { numerator: [0], denominator: [3] },
        { numerator: [1], denominator: [4] },
        { numerator: [2], denominator: [5] },
        { numerator: [0, 1, 2], denominator: [3, 4, 5] },
      ],
    });
    expect(suppress(table)).toEqual(
      new Map([
        [0, 'PRIMARY'],
        [1, 'COMPLEMENTARY'],
      ]),
    );
    expect(await protect(table)).toMatchObject({
      counts: { figures: 4, primary: 1, complementary: 1 },
      allHidden: false,
      audit: { holds: true },
    });
  });

  it('is everything where nothing less would do', async () => {
    const table = handMade({
      cells: [7, 500],
      figures: [
        { numerator: [0], denominator: [1] },
        { numerator: [0], denominator: [1] },
      ],
    });
    expect(await protect(table)).toMatchObject({ counts: { primary: 2, complementary: 0 }, audit: { holds: true } });
  });

  it('is not enough where an earlier revision has told it', async () => {
    const figures = [{ numerator: [0], denominator: [1] }];
    const table = handMade({ cells: [7, 500], figures, known: [{ sum: [0], low: 3, high: 21 }] });
    expect(await protect(table)).toMatchObject({
      audit: { holds: false, violations: [{ figure: 0, told: 'NUMERATOR', least: 3, greatest: 21 }] },
    });
  });
});
