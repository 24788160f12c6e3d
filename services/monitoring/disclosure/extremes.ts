import type { Highs, Model } from 'highs';
import type { Component, Row } from './attacker.js';

/** Steps that the search for whole counts may take before it is content with the best that it has found. */
const MOST_NODES = 2_000;

/** How far from a whole number the solver may end up that means one. */
const CLOSE = 1e-5;

export interface Range {
  readonly least: number;
  /** Infinity where nothing that is visible sets a bound. */
  readonly greatest: number;
}

/** A cell that stands in no row. */
const FREE: Row = { factors: new Map(), low: -Infinity, high: Infinity };

/** Factors by position in the cells of a component. */
export type Sum = ReadonlyMap<number, number>;

/**
 * The least and the greatest that sums of a component's cells can be. Each that the solver finds is the sum of a table of
 * whole counts that obeys every row, which is seen to apart from it; one table often shows the ends of several sums.
 */
export class Extremes {
  private readonly ranges = new Map<string, Range>();
  private readonly tables: (readonly number[])[] = [];
  private fractional: Model | undefined;
  private whole: Model | undefined;
  private readonly places: ReadonlyMap<number, number>;

  /**
   * @param known tables of the component's cells that may obey its rows: those that do are told of
   * @param found is told of each table that the solver finds
   */
  constructor(
    private readonly component: Component,
    private readonly highs: Highs,
    known: readonly (readonly number[])[] = [],
    private readonly found: (table: readonly number[]) => void = () => undefined,
  ) {
    this.places = new Map(component.cells.map((cell, place) => [cell, place]));
    this.tables.push(...known.filter((table) => obeys(table, component)));
  }

  placeOf(cell: number): number {
    return this.places.get(cell)!;
  }

  rangeOf(sum: Sum): Range {
    const key = [...sum].map(([cell, factor]) => `${cell}*${factor}`).join(' ');
    let range = this.ranges.get(key);
    if (!range) {
      range = this.byOneRow(sum) ?? { least: this.least(sum), greatest: 0 - this.least(negative(sum)) };
      this.ranges.set(key, range);
    }
    return range;
  }

  /** Between what and what a sum is in the tables that are there already: it can be no less than that far apart. */
  shownOf(sum: Sum): Range {
    let [least, greatest] = [Infinity, -Infinity];
    for (const table of this.tables) {
      const value = valueOf(sum, table);
      if (value < least) least = value;
      if (value > greatest) greatest = value;
    }
    return { least, greatest };
  }

  /** Gives back what the solver holds. What has been found out is kept. */
  dispose(): void {
    this.fractional?.dispose();
    this.whole?.dispose();
    this.fractional = this.whole = undefined;
  }

  /** By arithmetic where the cells are bound by nothing but their own bounds and the sum of them all. */
  private byOneRow(sum: Sum): Range | null {
    const { rows, cells, least, greatest } = this.component;
    const ones = (factors: Sum) => [...factors.values()].every((factor) => factor === 1);
    if (rows.length > 1 || !ones(sum)) return null;
    const [{ factors, low, high } = FREE] = rows;
    if (!ones(factors)) return null;
    const [within, besides] = [
      { least: 0, greatest: 0 },
      { least: 0, greatest: 0 },
    ];
    cells.forEach((_, cell) => {
      const side = sum.has(cell) ? within : besides;
      side.least += least[cell]!;
      side.greatest += greatest[cell]!;
    });
    return {
      least: Math.max(within.least, low - besides.greatest),
      greatest: Math.min(within.greatest, high - besides.least),
    };
  }

  private least(sum: Sum): number {
    const bound = this.boundOf(sum);
    const shown = () => this.shownOf(sum).least;
    // Nothing can be below the bound, so a table that is there already will do.
    if (shown() === bound) return bound;
    const model = (this.fractional ??= this.load());
    const costs = this.component.cells.map((_, cell) => sum.get(cell) ?? 0);
    const found = solve(model, costs, this.highs);
    if (found === 'ENDLESS') return -Infinity;
    if (this.take(found)) return shown();
    const again = (this.whole ??= this.load('WHOLE'));
    const best = solve(again, costs, this.highs);
    if (best === 'ENDLESS') return -Infinity;
    this.take(best);
    return shown();
  }

  private boundOf(sum: Sum): number {
    const { least, greatest } = this.component;
    let bound = 0;
    for (const [cell, factor] of sum) bound += factor * (factor > 0 ? least : greatest)[cell]!;
    return bound;
  }

  /** Keeps a table that the solver has found, if it is one of whole counts that obeys every row. */
  private take(found: ArrayLike<number> | null): boolean {
    if (!found) return false;
    const table = Array.from(found, Math.round);
    const whole = table.every((count, cell) => Math.abs(count - found[cell]!) < CLOSE);
    if (!whole || !obeys(table, this.component)) return false;
    this.tables.push(table);
    this.found(table);
    return true;
  }

  private load(counts?: 'WHOLE'): Model {
    const { cells, rows, least, greatest } = this.component;
    const starts = [0];
    for (const { factors } of rows) starts.push(starts.at(-1)! + factors.size);
    const { integer } = this.highs.constants.variableType;
    const model = this.highs.createModel({
      numCols: cells.length,
      numRows: rows.length,
      colCost: cells.map(() => 0),
      colLower: least,
      colUpper: greatest,
      rowLower: rows.map(({ low }) => low),
      rowUpper: rows.map(({ high }) => high),
      ...(counts && { integrality: cells.map(() => integer) }),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: cells.length,
        starts,
        indices: rows.flatMap(({ factors }) => [...factors.keys()]),
        values: rows.flatMap(({ factors }) => [...factors.values()]),
      },
    });
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5, mip_max_nodes: MOST_NODES });
    return model;
  }
}

export function negative(sum: Sum): Sum {
  return new Map([...sum].map(([cell, factor]) => [cell, -factor]));
}

function valueOf(sum: Sum, table: readonly number[]): number {
  let value = 0;
  for (const [cell, factor] of sum) value += factor * table[cell]!;
  return value;
}

function obeys(table: readonly number[], { rows, least, greatest }: Component): boolean {
  return (
    table.every((count, cell) => count >= least[cell]! && count <= greatest[cell]!) &&
    rows.every((row) => within(valueOf(row.factors, table), row))
  );
}

const within = (value: number, { low, high }: Row): boolean => value >= low && value <= high;

/** Counts whose sum by these costs is least; null where the solver found none. */
function solve(model: Model, costs: readonly number[], highs: Highs): ArrayLike<number> | 'ENDLESS' | null {
  model.changeColsCost({ kind: 'range', from: 0, to: costs.length - 1 }, costs);
  model.run();
  const { optimal, unbounded, unboundedOrInfeasible, solutionLimit } = highs.constants.modelStatus;
  const status = model.getModelStatus();
  // Never infeasible: the true counts obey every row.
  if (status === unbounded || status === unboundedOrInfeasible) return 'ENDLESS';
  return status === optimal || status === solutionLimit ? model.getSolution().colValue : null;
}
