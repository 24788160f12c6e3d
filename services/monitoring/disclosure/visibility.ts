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
  private readonly rests = new Map<number, Rest>();

  constructor(readonly table: DisclosureTable) {
    this.sums = sumsOf(table);
    this.lineage = new Lineage(table);
    this.told = this.sums.all.map(({ toldBy }) => toldBy.length);
  }

  hide(figure: number): void {
    this.hidden.add(figure);
    for (const sum of new Set([this.sums.numeratorOf[figure]!, this.sums.denominatorOf[figure]!])) {
      this.told[sum]! -= 1;
      if (!this.isVisible(sum)) for (const whole of this.sums.wholesOf[sum]!) this.rests.delete(whole);
    }
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

  /** Whether a whole has a cell that no visible part of it has; of others the part tells what the whole would. */
  isOpen(cell: number, whole: number): boolean {
    return this.sums.withCell[cell]!.includes(whole) && !this.isSeen(cell, whole);
  }

  restOf(whole: number): Rest {
    let rest = this.rests.get(whole);
    if (!rest) this.rests.set(whole, (rest = this.findRest(whole)));
    return rest;
  }

  /** How many more people cells could have than they do, by what is visible besides these sums; `wanted` is enough. */
  roomOf(cells: Iterable<number>, besides: ReadonlySet<number>, wanted: number): number {
    let room = 0;
    for (const cell of cells) {
      if (room >= wanted) return wanted;
      room += this.mostOf(cell, besides) - this.table.cells[cell]!.value;
    }
    return Math.min(room, wanted);
  }

  valueOf(cells: Iterable<number>): number {
    let value = 0;
    for (const cell of cells) value += this.table.cells[cell]!.value;
    return value;
  }

  private findRest(whole: number): Rest {
    const parts = new Set(this.sums.partsOf[whole]!.filter((part) => this.isVisible(part)));
    const seen = new Set<number>();
    for (const part of parts) for (const cell of this.sums.all[part]!.cells) seen.add(cell);
    const cells = this.sums.all[whole]!.cells.filter((cell) => !seen.has(cell));
    return {
      parts: [...parts].filter((part) => !this.sums.wholesOf[part]!.some((other) => parts.has(other))),
      cells,
      value: this.valueOf(cells),
    };
  }

  private isSeen(cell: number, whole: number): boolean {
    return this.sums.withCell[cell]!.some((sum) => this.isVisible(sum) && this.sums.wholesOf[sum]!.includes(whole));
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
