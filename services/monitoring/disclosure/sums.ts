import { total, type DisclosureTable } from './table.type.js';

/** A sum of cells that figures tell, as their numerator or as their denominator. */
export interface Sum {
  readonly cells: readonly number[];
  readonly value: number;
  /** Figures that tell it, by position. */
  readonly toldBy: readonly number[];
}

/** The sums that a table's figures tell, each once however many tell it, and how they contain each other. */
export interface Sums {
  readonly all: readonly Sum[];
  /** Positions of sums, as in `all`. */
  readonly numeratorOf: readonly number[];
  readonly denominatorOf: readonly number[];
  readonly withCell: readonly (readonly number[])[];
  readonly partsOf: readonly (readonly number[])[];
  readonly wholesOf: readonly (readonly number[])[];
}

export function sumsOf(table: DisclosureTable): Sums {
  const places = new Map<string, number>();
  const all: { cells: number[]; value: number; toldBy: number[] }[] = [];
  const placeOf = (sum: readonly number[], figure: number): number => {
    const cells = [...sum].sort((a, b) => a - b);
    const key = cells.join(' ');
    let place = places.get(key);
    if (place === undefined) {
      places.set(key, (place = all.length));
      all.push({ cells, value: total(table, cells), toldBy: [] });
    }
    if (!all[place]!.toldBy.includes(figure)) all[place]!.toldBy.push(figure);
    return place;
  };
  const numeratorOf = table.figures.map(({ numerator }, at) => placeOf(numerator, at));
  const denominatorOf = table.figures.map(({ denominator }, at) => placeOf(denominator, at));
  const withCell: number[][] = table.cells.map(() => []);
  all.forEach(({ cells }, at) => cells.forEach((cell) => withCell[cell]!.push(at)));
  const wholesOf = all.map((sum, at) => wholes(sum, at, all, withCell));
  const partsOf: number[][] = all.map(() => []);
  wholesOf.forEach((ofOne, part) => ofOne.forEach((whole) => partsOf[whole]!.push(part)));
  return { all, numeratorOf, denominatorOf, withCell, partsOf, wholesOf };
}

/** Larger sums that have every cell of this one. */
function wholes({ cells }: Sum, at: number, all: readonly Sum[], withCell: readonly (readonly number[])[]): number[] {
  const shared = new Map<number, number>();
  for (const cell of cells) {
    for (const other of withCell[cell]!) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return [...shared].flatMap(([other, count]) =>
    other !== at && count === cells.length && all[other]!.cells.length > count ? [other] : [],
  );
}
