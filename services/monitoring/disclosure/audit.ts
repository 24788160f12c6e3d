import type { Highs } from 'highs';
import { difference, factorsOf, knowledgeOf, type Component, type Knowledge } from './attacker.js';
import { Extremes, type Range, type Sum } from './extremes.js';
import { loadSolver } from './solver.js';
import { toldBy, type DisclosureTable, type FigureFacts, type Hidden, type Told } from './table.type.js';

/** What can be concluded of one count of people that is to be protected. */
export interface CountRange extends Range {
  readonly figure: number;
  readonly told: Told;
}

interface ProtectedCount {
  readonly figure: number;
  readonly told: Told;
  readonly factors: ReadonlyMap<number, number>;
}

export interface Audit {
  readonly holds: boolean;
  readonly ranges: readonly CountRange[];
  /** The ranges that begin above zero or end below the threshold. */
  readonly violations: readonly CountRange[];
}

/** Tables kept to look at before the solver is asked. */
const MOST_TABLES = 300;

/** Audits of one table, one after the other, with this and that hidden: what they have in common is reckoned once. */
export class Auditor {
  private readonly known = new Map<string, Extremes>();
  /** Counts that somebody who sees what is published could take for the true ones, and those that are. */
  private readonly tables: (readonly number[])[];
  /** Counts that are given away whatever is hidden, and how far. */
  private readonly excused = new Map<string, Range>();

  constructor(
    private readonly table: DisclosureTable,
    private readonly highs: Highs,
  ) {
    this.tables = [table.cells.map(({ value }) => value)];
  }

  audit(hidden: Hidden): Audit {
    const ranges = [...this.ranges(hidden)];
    const violations = ranges.filter((range) => !this.isProtected(range));
    return { holds: violations.length === 0, ranges, violations };
  }

  /**
   * Takes counts that something else has given away as protected as long as nothing is added to that: what is public
   * can't be hidden any more.
   */
  excuse(givenAway: readonly CountRange[]): void {
    for (const { figure, told, least, greatest } of givenAway) {
      const { threshold } = this.table.figures[figure]!;
      const range = { least: Math.max(0, least), greatest: Math.min(threshold, greatest) };
      this.excused.set(`${figure} ${told}`, range);
    }
  }

  /** What has to be possible of a count. */
  neededOf({ figure, told }: Pick<CountRange, 'figure' | 'told'>): Range {
    return this.excused.get(`${figure} ${told}`) ?? { least: 0, greatest: this.table.figures[figure]!.threshold };
  }

  /** The same without the ranges; most violations show without the solver. */
  holds(hidden: Hidden): boolean {
    const knowledge = knowledgeOf(this.table, hidden);
    for (const { figure, told, factors } of this.counts(hidden)) {
      if (!this.isProtected({ figure, told, ...widestRange(factors, knowledge) })) return false;
    }
    return this.violation(hidden, knowledge) === null;
  }

  /**
   * The first count that is not protected; null where all are. That a count can be none and can be enough is proven by
   * two tables that obey all that is visible: most counts need no solver, since tables are there that show it.
   */
  violation(hidden: Hidden, knowledge = knowledgeOf(this.table, hidden)): CountRange | null {
    const [first = null] = this.violations(hidden, knowledge);
    return first;
  }

  /** All of them, each when it is asked for. */
  *violations(hidden: Hidden, knowledge = knowledgeOf(this.table, hidden)): Generator<CountRange> {
    const extremes = knowledge.components.map((component) => this.extremesOf(component));
    try {
      for (const { figure, told, factors } of this.counts(hidden)) {
        const shown = sumOf(factors, knowledge, extremes, (each, part) => each.shownOf(part));
        if (this.isProtected({ figure, told, ...shown })) continue;
        const range = { figure, told, ...rangeOf(factors, knowledge, extremes) };
        if (!this.isProtected(range)) yield range;
      }
    } finally {
      for (const each of extremes) each.dispose();
    }
  }

  private *ranges(hidden: Hidden): Generator<CountRange> {
    const knowledge = knowledgeOf(this.table, hidden);
    const extremes = knowledge.components.map((component) => this.extremesOf(component));
    try {
      for (const { figure, told, factors } of this.counts(hidden)) {
        yield { figure, told, ...rangeOf(factors, knowledge, extremes) };
      }
    } finally {
      for (const each of extremes) each.dispose();
    }
  }

  private *counts(hidden: Hidden): Generator<ProtectedCount> {
    for (const [at, figure] of this.table.figures.entries()) {
      for (const told of this.protectedCounts(figure, hidden.has(at))) {
        yield { figure: at, told, factors: factorsOfCount(figure, told) };
      }
    }
  }

  /** The numerator of whatever is hidden, and every count that is below the threshold, hidden or not. */
  private protectedCounts(figure: FigureFacts, isHidden: boolean): Told[] {
    return toldBy(this.table, figure).flatMap(({ told, value }) =>
      value < figure.threshold || (isHidden && told === 'NUMERATOR') ? [told] : [],
    );
  }

  private isProtected({ figure, told, least, greatest }: CountRange): boolean {
    const needed = this.neededOf({ figure, told });
    return least <= needed.least && greatest >= needed.greatest;
  }

  private extremesOf(component: Component): Extremes {
    const { cells, least, greatest, rows } = component;
    const key = JSON.stringify([
      cells,
      least,
      greatest.map((most) => (most === Infinity ? -1 : most)),
      rows.map(({ factors, low, high }) => [[...factors], low, high === Infinity ? '' : high]),
    ]);
    let extremes = this.known.get(key);
    if (!extremes) {
      const parts = this.tables.map((table) => cells.map((cell) => table[cell]!));
      extremes = new Extremes(component, this.highs, parts, (found) => this.keep(cells, found));
      this.known.set(key, extremes);
    }
    return extremes;
  }

  /** What is found of a component is a table of all cells with the others as they are: it may show more next time. */
  private keep(cells: readonly number[], found: readonly number[]): void {
    const [truth] = this.tables;
    const table = [...truth!];
    for (const [place, cell] of cells.entries()) table[cell] = found[place]!;
    this.tables.push(table);
    if (this.tables.length > MOST_TABLES) this.tables.splice(1, 1);
  }
}

/** Derives what can be concluded of each protected count from all that is visible. */
export async function audit(table: DisclosureTable, hidden: Hidden): Promise<Audit> {
  return new Auditor(table, await loadSolver()).audit(hidden);
}

export function factorsOfCount({ numerator, denominator }: FigureFacts, told: Told): Map<number, number> {
  if (told === 'COMPLEMENT') return difference(denominator, numerator);
  return factorsOf(told === 'NUMERATOR' ? numerator : denominator);
}

/** What a sum can be at most if its cells could all be at their ends at once. */
function widestRange(factors: ReadonlyMap<number, number>, { least, greatest }: Knowledge): Range {
  const range = { least: 0, greatest: 0 };
  for (const [cell, factor] of factors) {
    const [low, high] = factor > 0 ? [least, greatest] : [greatest, least];
    range.least += factor * low[cell]!;
    range.greatest += factor * high[cell]!;
  }
  return range;
}

const rangeOf = (factors: ReadonlyMap<number, number>, knowledge: Knowledge, extremes: readonly Extremes[]): Range =>
  sumOf(factors, knowledge, extremes, (each, part) => each.rangeOf(part));

/** Components don't bear upon each other, so that the ends of a sum are the sums of the ends. */
function sumOf(
  factors: ReadonlyMap<number, number>,
  { fixed, componentOf }: Knowledge,
  extremes: readonly Extremes[],
  endsOf: (extremes: Extremes, part: Sum) => Range,
): Range {
  const parts = new Map<number, Map<number, number>>();
  let [least, greatest] = [0, 0];
  for (const [cell, factor] of factors) {
    const value = fixed[cell];
    if (value !== undefined) {
      least += factor * value;
      greatest += factor * value;
      continue;
    }
    const component = componentOf[cell]!;
    if (!parts.has(component)) parts.set(component, new Map());
    parts.get(component)!.set(extremes[component]!.placeOf(cell), factor);
  }
  for (const [component, part] of parts) {
    const range = endsOf(extremes[component]!, part);
    least += range.least;
    greatest += range.greatest;
  }
  return { least, greatest };
}
