import type { Highs } from 'highs';
import { difference, factorsOf, knowledgeOf, type Component, type Knowledge } from './attacker.js';
import { Extremes, type Range } from './extremes.js';
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

/** Audits of one table, one after the other, with this and that hidden: what they have in common is reckoned once. */
export class Auditor {
  private readonly known = new Map<string, Extremes>();

  constructor(
    private readonly table: DisclosureTable,
    private readonly highs: Highs,
  ) {}

  audit(hidden: Hidden): Audit {
    const ranges = [...this.ranges(hidden)];
    const violations = ranges.filter((range) => !this.isProtected(range));
    return { holds: violations.length === 0, ranges, violations };
  }

  /** The same without the ranges, which ends at the first violation; most of them show without the solver. */
  holds(hidden: Hidden): boolean {
    const knowledge = knowledgeOf(this.table, hidden);
    for (const { figure, factors } of this.counts(hidden)) {
      if (!this.isProtected({ figure, ...widestRange(factors, knowledge) })) return false;
    }
    for (const range of this.ranges(hidden, knowledge)) if (!this.isProtected(range)) return false;
    return true;
  }

  private *ranges(hidden: Hidden, knowledge = knowledgeOf(this.table, hidden)): Generator<CountRange> {
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

  private isProtected({ figure, least, greatest }: Omit<CountRange, 'told'>): boolean {
    return least <= 0 && greatest >= this.table.figures[figure]!.threshold;
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
    if (!extremes) this.known.set(key, (extremes = new Extremes(component, this.highs)));
    return extremes;
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

/** Components don't bear upon each other, so that the ends of a sum are the sums of the ends. */
function rangeOf(
  factors: ReadonlyMap<number, number>,
  { fixed, componentOf }: Knowledge,
  extremes: readonly Extremes[],
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
    const range = extremes[component]!.rangeOf(part);
    least += range.least;
    greatest += range.greatest;
  }
  return { least, greatest };
}
