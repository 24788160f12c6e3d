import type { Model } from 'highs';
import { difference, factorsOf } from '#monitoring/disclosure/attacker.js';
import { loadSolver } from '#monitoring/disclosure/solver.js';
import { suppressingOf } from '#monitoring/disclosure/suppress.policy.js';
import { sumsOf } from '#monitoring/disclosure/sums.js';
import {
  tellsOfFew,
  toldBy,
  total,
  type DisclosureTable,
  type FigureFacts,
} from '#monitoring/disclosure/table.type.js';

type Factors = ReadonlyMap<number, number>;

/** Counts that have to be able to be nothing and to reach the threshold where a figure is hidden. */
function protectedCounts(table: DisclosureTable, figure: FigureFacts): Factors[] {
  const { numerator, denominator, threshold } = figure;
  const factors = {
    NUMERATOR: factorsOf(numerator),
    COMPLEMENT: difference(denominator, numerator),
    DENOMINATOR: factorsOf(denominator),
  };
  return toldBy(table, figure).flatMap(({ told, value }) =>
    told === 'NUMERATOR' || value < threshold ? [factors[told]] : [],
  );
}

/** Rows and columns of a model, as they are thought of. */
class Draft {
  readonly costs: number[] = [];
  readonly upper: number[] = [];
  readonly whole: boolean[] = [];
  readonly rows: { factors: [number, number][]; low: number; high: number }[] = [];

  column(cost: number, upper: number, whole: boolean): number {
    this.costs.push(cost);
    this.upper.push(upper);
    this.whole.push(whole);
    return this.costs.length - 1;
  }

  row(factors: Iterable<[number, number]>, low: number, high: number): void {
    this.rows.push({ factors: [...factors], low, high });
  }
}

/**
 * The fewest figures that can be hidden so that an audit holds, or a number that it can't be below: for each count that
 * has to be able to be nothing, or many, there is a table that a reader can't tell from the true one. Its counts needn't
 * be whole here, which may only make it fewer.
 */
export async function fewestHidden(table: DisclosureTable, seconds: number): Promise<number> {
  const draft = draftOf(table);
  const highs = await loadSolver();
  const starts = [0];
  for (const { factors } of draft.rows) starts.push(starts.at(-1)! + factors.length);
  const { integer, continuous } = highs.constants.variableType;
  return highs.withModel(
    {
      numCols: draft.costs.length,
      numRows: draft.rows.length,
      colCost: draft.costs,
      colLower: draft.costs.map(() => 0),
      colUpper: draft.upper,
      rowLower: draft.rows.map(({ low }) => low),
      rowUpper: draft.rows.map(({ high }) => high),
      integrality: draft.whole.map((whole) => (whole ? integer : continuous)),
      matrix: {
        format: 'csr',
        numRows: draft.rows.length,
        numCols: draft.costs.length,
        starts,
        indices: draft.rows.flatMap(({ factors }) => factors.map(([column]) => column)),
        values: draft.rows.flatMap(({ factors }) => factors.map(([, factor]) => factor)),
      },
    },
    (model) => {
      model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 0.5 });
      model.run();
      return Math.ceil(bound(model) - 1e-6);
    },
  );
}

const bound = (model: Model): number => Number(model.info.get('mip_dual_bound'));

function draftOf(table: DisclosureTable): Draft {
  const draft = new Draft();
  const sums = sumsOf(table);
  const everybody = total(table, [...table.cells.keys()]);
  const hidden = table.figures.map(() => draft.column(1, 1, true));
  table.figures.forEach((figure, at) => {
    if (tellsOfFew(table, figure)) draft.row([[hidden[at]!, 1]], 1, 1);
    // Known beforehand, which shortens the search: what is a part of something hidden is hidden.
    for (const part of suppressingOf(table, [at]).hidden) {
      if (part !== at)
        draft.row(
          [
            [hidden[part]!, 1],
            [hidden[at]!, -1],
          ],
          0,
          Infinity,
        );
    }
  });
  // A sum may read otherwise when all that tell it are hidden.
  const free = sums.all.map(({ toldBy: figures }) => {
    const column = draft.column(0, 1, false);
    for (const figure of figures)
      draft.row(
        [
          [hidden[figure]!, 1],
          [column, -1],
        ],
        0,
        Infinity,
      );
    return column;
  });
  table.figures.forEach((figure, at) => {
    const { threshold } = figure;
    const most = everybody + 10 * threshold;
    for (const count of protectedCounts(table, figure)) {
      for (const extreme of ['LEAST', 'MOST'] as const) {
        const cells = table.cells.map(() => draft.column(0, Infinity, false));
        const of = (factors: Factors) => [...factors].map(([cell, factor]): [number, number] => [cells[cell]!, factor]);
        sums.all.forEach(({ cells: own, value }, sum) => {
          draft.row([...of(factorsOf(own)), [free[sum]!, -most]], -Infinity, value);
          draft.row([...of(factorsOf(own)), [free[sum]!, value]], value, Infinity);
        });
        for (const { less, more } of table.relations) draft.row(of(difference(more, less)), 0, Infinity);
        if (extreme === 'LEAST') draft.row([...of(count), [hidden[at]!, most]], -Infinity, most);
        else draft.row([...of(count), [hidden[at]!, -most]], threshold - most, Infinity);
      }
    }
  });
  return draft;
}
