import type { DisclosureTable, Relation } from './table.type.js';
import { Visibility } from './visibility.js';

/** A sum of cells that has to be able to be nothing, and to be so many. */
export interface Need {
  readonly cells: readonly number[];
  readonly atLeast: number;
}

/** What a sum has to take: so many people that stand elsewhere now, and so much more than it has. */
interface Lack {
  readonly room: number;
  readonly value: number;
}

/**
 * The hiding of figures, one leading to the next. What is hidden can't be nothing to a reader while a part of it is
 * visible, so parts follow at once; what a visible whole would give away has to be shared with something else in that
 * whole, which has room for it, and the cheapest such thing is chosen.
 */
export class Suppressing {
  readonly visibility: Visibility;
  private readonly hiddenOf: number[] = [];
  private readonly needs: Need[] = [];

  constructor(
    private readonly table: DisclosureTable,
    private readonly needsOf: (figure: number) => readonly Need[],
  ) {
    this.visibility = new Visibility(table);
  }

  get hidden(): ReadonlySet<number> {
    return this.visibility.hidden;
  }

  /** Hides a figure with all that is a part of it. */
  hide(figure: number): void {
    this.takeAll(this.following([figure]));
  }

  /** Hides more until no rule asks for it. */
  settle(): void {
    for (const need of this.needs) while (this.serve(need));
  }

  private takeAll(figures: Iterable<number>): void {
    for (const figure of figures) {
      if (this.hidden.has(figure)) continue;
      this.visibility.hide(figure);
      const { subject } = this.table.figures[figure]!;
      this.hiddenOf[subject] = (this.hiddenOf[subject] ?? 0) + 1;
      this.needs.push(...this.needsOf(figure));
    }
  }

  /** Figures that have to be hidden with these, and these. */
  private following(figures: Iterable<number>): Set<number> {
    const all = new Set(figures);
    for (const figure of all) {
      for (const { cells } of this.needsOf(figure)) {
        const below = this.visibility.below(cells);
        for (const sum of this.visibility.visibleAt(below)) {
          if (this.visibility.isWithin(sum, below)) this.visibility.telling(sum).forEach((each) => all.add(each));
        }
      }
    }
    return all;
  }

  /** Takes one step towards a need; false when nothing is left to do for it. */
  private serve(need: Need): boolean {
    const below = this.visibility.below(need.cells);
    for (const sum of this.visibility.visibleAt(below)) {
      const step = this.sharing(sum, below, need);
      if (step) return (this.takeAll(step), true);
    }
    for (const relation of this.visibility.coversOf(below)) {
      const step = this.covering(relation, below);
      if (step) return (this.takeAll(step), true);
    }
    return false;
  }

  /** What to hide so that a visible whole doesn't give away what is needed; null when it doesn't. */
  private sharing(whole: number, below: ReadonlySet<number>, { cells, atLeast }: Need): Set<number> | null {
    const { visibility } = this;
    const open = [...below].filter((cell) => visibility.isOpen(cell, whole));
    if (open.length === 0) return null;
    const rest = visibility.restOf(whole);
    const leaving = visibility.valueOf(open);
    const others = rest.cells.filter((cell) => !below.has(cell));
    const limits = cells.every((cell) => visibility.isOpen(cell, whole));
    const lack = {
      room: leaving - visibility.roomOf(others, new Set([whole]), leaving),
      value: limits ? atLeast - rest.value : 0,
    };
    return this.cheapest(whole, rest.parts, lack);
  }

  /** What to hide so that a count isn't known by those who must be counted somewhere; null when it isn't. */
  private covering({ less, more }: Relation, below: ReadonlySet<number>): Set<number> | null {
    const whole = this.sumOf(less[0]!);
    if (whole === undefined || !this.visibility.isVisible(whole) || below.has(less[0]!)) return null;
    const others = more.filter((cell) => !below.has(cell));
    const leaving = Math.max(0, this.visibility.sums.all[whole]!.value - this.visibility.valueOf(others));
    const lack = { room: leaving - this.visibility.roomOf(others, new Set(), leaving), value: 0 };
    const visible = others.map((cell) => this.sumOf(cell)).filter((sum) => sum !== undefined);
    return this.cheapest(
      whole,
      visible.filter((sum) => this.visibility.isVisible(sum)),
      lack,
    );
  }

  /** The sum that is this cell alone. */
  private sumOf(cell: number): number | undefined {
    const { withCell, all } = this.visibility.sums;
    return withCell[cell]!.find((sum) => all[sum]!.cells.length === 1);
  }

  /**
   * The figures whose hiding opens a whole or one of its parts at the least cost: their number, more when a part takes
   * but a share of what is lacking; then of a subject of which much is hidden anyway, then of few people. Null when
   * nothing is lacking.
   */
  private cheapest(whole: number, parts: readonly number[], lack: Lack): Set<number> | null {
    if (lack.room <= 0 && lack.value <= 0) return null;
    let best: { figures: Set<number>; rank: readonly number[] } | null = null;
    for (const sum of [whole, ...parts]) {
      const { value, toldBy } = this.visibility.sums.all[sum]!;
      const share = sum === whole ? 1 : this.shareOf(sum, whole, lack);
      if (share <= 0) continue;
      const figures = this.opening(sum);
      const known = this.hiddenOf[this.table.figures[toldBy[0]!]!.subject] ?? 0;
      const rank = [figures.size / share, -known, value];
      if (!best || isBefore(rank, best.rank)) best = { figures, rank };
    }
    return best?.figures ?? null;
  }

  /** How much of what is lacking a part would take, of 1. */
  private shareOf(part: number, whole: number, { room, value: missing }: Lack): number {
    const { cells, value } = this.visibility.sums.all[part]!;
    const besides = new Set([whole, part, ...this.visibility.sums.partsOf[part]!]);
    const taken = room > 0 ? this.visibility.roomOf(cells, besides, room) / room : 1;
    return Math.min(1, taken, missing > 0 ? value / missing : 1);
  }

  /** Visible figures that tell a sum or a part of it, with all that follows. */
  opening(sum: number): Set<number> {
    const { partsOf } = this.visibility.sums;
    return this.following([sum, ...partsOf[sum]!].flatMap((each) => this.visibility.telling(each)));
  }
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, place) => value !== b[place]);
  return at >= 0 && a[at]! < b[at]!;
}
