import type { Highs } from 'highs';
import { difference, factorsOf } from './attacker.js';
import { factorsOfCount, type CountRange } from './audit.js';
import type { Range } from './extremes.js';
import { suppressingOf } from './suppress.policy.js';
import type { DisclosureTable, Hidden } from './table.type.js';

/** A deviation below this is the solver's. */
const NOTHING = 1e-6;

interface Constraint {
  readonly factors: ReadonlyMap<number, number>;
  readonly low: number;
  readonly high: number;
}

/** What of a count has to be possible, and what the audit has found instead. */
export interface Lacking {
  readonly violation: CountRange;
  readonly needed: Range;
}

/**
 * The figures whose hiding lets a count be what it has to be able to be: those that would read otherwise in the table
 * nearest to the true one in which it is. How far a sum is from the true one weighs as much as figures hang on it.
 */
export function repair(
  table: DisclosureTable,
  hidden: Hidden,
  { violation, needed }: Lacking,
  highs: Highs,
): Set<number> {
  const figure = table.figures[violation.figure]!;
  const count = factorsOfCount(figure, violation.told);
  const wanted = [
    ...(violation.least > needed.least ? [{ factors: count, low: -Infinity, high: needed.least }] : []),
    ...(violation.greatest < needed.greatest ? [{ factors: count, low: needed.greatest, high: Infinity }] : []),
  ];
  return new Set(wanted.flatMap((one) => differing(table, hidden, one, highs)));
}

function differing(table: DisclosureTable, hidden: Hidden, wanted: Constraint, highs: Highs): number[] {
  const suppressing = suppressingOf(table, hidden);
  const { visibility } = suppressing;
  const visible = visibility.sums.all.flatMap((sum, at) =>
    visibility.isVisible(at) ? [{ ...sum, telling: visibility.telling(at), cost: suppressing.opening(at).size }] : [],
  );
  // A column for each cell, then two for each visible sum: by how much it is more and by how much less than it is.
  const cells = table.cells.length;
  const rows: Constraint[] = [
    ...visible.map(({ cells: own, value }, at) => ({
      factors: new Map([...factorsOf(own), [cells + 2 * at, -1], [cells + 2 * at + 1, 1]]),
      low: value,
      high: value,
    })),
    ...table.relations.map(({ less, more }) => ({ factors: difference(more, less), low: 0, high: Infinity })),
    ...[...table.known, ...table.given].map(({ sum, low, high }) => ({ factors: factorsOf(sum), low, high })),
    wanted,
  ];
  const costs = visible.flatMap(({ cost }) => [cost, cost]);
  const nearest = solveNearest(cells, costs, rows, highs);
  return visible.flatMap(({ telling }, at) =>
    nearest[cells + 2 * at]! + nearest[cells + 2 * at + 1]! > NOTHING ? telling : [],
  );
}

function solveNearest(
  cells: number,
  costs: readonly number[],
  rows: readonly Constraint[],
  highs: Highs,
): ArrayLike<number> {
  const starts = [0];
  for (const { factors } of rows) starts.push(starts.at(-1)! + factors.size);
  const numCols = cells + costs.length;
  return highs.withModel(
    {
      numCols,
      numRows: rows.length,
      colCost: [...new Array<number>(cells).fill(0), ...costs],
      colLower: new Array<number>(numCols).fill(0),
      colUpper: new Array<number>(numCols).fill(Infinity),
      rowLower: rows.map(({ low }) => low),
      rowUpper: rows.map(({ high }) => high),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols,
        starts,
        indices: rows.flatMap(({ factors }) => [...factors.keys()]),
        values: rows.flatMap(({ factors }) => [...factors.values()]),
      },
    },
    (model) => {
      model.options.set({ output_flag: false });
      model.run();
      return model.getSolution().colValue;
    },
  );
}
