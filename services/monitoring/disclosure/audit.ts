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

  /** The same without the ranges, which ends at the first violation. */
  holds(hidden: Hidden): boolean {
    for (const range of this.ranges(hidden)) if (!this.isProtected(range)) return false;
    return true;
  }

  private *ranges(hidden: Hidden): Generator<CountRange> {
    const knowledge = knowledgeOf(this.table, hidden);
    const extremes = knowledge.components.map((component) => this.extremesOf(component));
    try {
      for (const [at, figure] of this.table.figures.entries()) {
        for (const told of this.protectedCounts(figure, hidden.has(at))) {
          yield { figure: at, told, ...rangeOf(factorsOfCount(figure, told), knowledge, extremes) };
        }
      }
    } finally {
      for (const each of extremes) each.dispose();
    }
  }

  /** The numerator of whatever is hidden, and every count that is below the threshold, hidden or not. */
  private protectedCounts(figure: FigureFacts, isHidden: boolean): Told[] {
    return toldBy(this.table, figure).flatMap(({ told, value }) =>
      value < figure.threshold || (isHidden && told === 'NUMERATOR') ? [told] : [],
    );
  }

  private isProtected({ figure, least, greatest }: CountRange): boolean {
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
