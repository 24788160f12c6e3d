import { Lineage } from './lineage.js';
import { sumsOf, type Sums } from './sums.js';
import type { DisclosureTable, Relation } from './table.type.js';

/** What of a visible sum none of its visible parts tells. */
export interface Rest {
  /** The visible parts, the largest only. */
  readonly parts: readonly number[];
  readonly cells: readonly number[];
  readonly value: number;
}

/** Which sums are visible while figures are being hidden, and what can be said of counts by them at once. */
export class Visibility {
  readonly hidden = new Set<number>();
  readonly sums: Sums;
  private readonly lineage: Lineage;
  /** How many visible figures tell each sum. */
  private readonly told: number[];
  private readonly rests = new Map<number, { at: number; rest: Rest }>();

  constructor(readonly table: DisclosureTable) {
    this.sums = sumsOf(table);
    this.lineage = new Lineage(table);
    this.told = this.sums.all.map(({ toldBy }) => toldBy.length);
  }

  hide(figure: number): void {
    this.hidden.add(figure);
    const [numerator, denominator] = [this.sums.numeratorOf[figure]!, this.sums.denominatorOf[figure]!];
    this.told[numerator]! -= 1;
    if (denominator !== numerator) this.told[denominator]! -= 1;
  }

  isVisible(sum: number): boolean {
    return this.told[sum]! > 0;
  }

  /** Visible figures that tell a sum. */
  telling(sum: number): number[] {
    return this.sums.all[sum]!.toldBy.filter((figure) => !this.hidden.has(figure));
  }

  below(cells: Iterable<number>): Set<number> {
    return this.lineage.below(cells);
  }

  coversOf(cells: Iterable<number>): Set<Relation> {
    return this.lineage.coversOf(cells);
  }

  /** Visible sums that have some of the cells. */
  visibleAt(cells: Iterable<number>): Set<number> {
    const found = new Set<number>();
    for (const cell of cells) {
      for (const sum of this.sums.withCell[cell]!) if (this.isVisible(sum)) found.add(sum);
    }
    return found;
  }

  isWithin(sum: number, cells: ReadonlySet<number>): boolean {
    return this.sums.all[sum]!.cells.every((cell) => cells.has(cell));
  }

  /** Whether a visible part of a whole has the cell, and so tells of it what the whole would. */
  isSeen(cell: number, whole: number): boolean {
    return this.sums.withCell[cell]!.some((sum) => this.isVisible(sum) && this.sums.wholesOf[sum]!.includes(whole));
  }

  restOf(whole: number): Rest {
    const kept = this.rests.get(whole);
    if (kept?.at === this.hidden.size) return kept.rest;
    const parts = new Set(this.sums.partsOf[whole]!.filter((part) => this.isVisible(part)));
    const seen = new Set([...parts].flatMap((part) => this.sums.all[part]!.cells));
    const cells = this.sums.all[whole]!.cells.filter((cell) => !seen.has(cell));
    const rest = {
      parts: [...parts].filter((part) => !this.sums.wholesOf[part]!.some((other) => parts.has(other))),
      cells,
      value: cells.reduce((all, cell) => all + this.table.cells[cell]!.value, 0),
    };
    this.rests.set(whole, { at: this.hidden.size, rest });
    return rest;
  }

  /** The most that cells can be together by what is visible besides these sums. */
  capacity(cells: readonly number[], besides: ReadonlySet<number>): number {
    return cells.reduce((all, cell) => all + this.mostOf(cell, besides), 0);
  }

  private mostOf(cell: number, besides: ReadonlySet<number>): number {
    let most = Infinity;
    for (const above of this.lineage.above(cell)) {
      for (const sum of this.sums.withCell[above]!) {
        if (this.isVisible(sum) && !besides.has(sum) && !this.isSeen(above, sum)) {
          most = Math.min(most, this.restOf(sum).value);
        }
      }
    }
    return most;
  }
}
