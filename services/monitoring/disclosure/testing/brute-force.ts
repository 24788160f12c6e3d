import type { Range } from '../extremes.js';
import { toldBy, total, type DisclosureTable, type Hidden, type Told } from '../table.type.js';

/** Every table of counts up to a bound that a reader can't tell from the true one. */
function* indistinguishable(table: DisclosureTable, hidden: Hidden, bound: number): Generator<DisclosureTable> {
  const visible = table.figures
    .filter((_, at) => !hidden.has(at))
    .flatMap(({ numerator, denominator }) => [numerator, denominator]);
  const counts = table.cells.map(() => 0);
  for (;;) {
    const other = { ...table, cells: counts.map((value) => ({ value })) };
    const same = visible.every((sum) => total(other, sum) === total(table, sum));
    const related = table.relations.every(({ less, more }) => total(other, less) <= total(other, more));
    const known = [...table.known, ...table.given].every(
      ({ sum, low, high }) => total(other, sum) >= low && total(other, sum) <= high,
    );
    if (same && related && known) yield other;
    const next = counts.findIndex((count) => count < bound);
    if (next < 0) return;
    counts.fill(0, 0, next);
    counts[next]! += 1;
  }
}

/** The range of a figure's count by trying all tables of counts up to a bound. */
export function rangeByTrying(
  table: DisclosureTable,
  hidden: Hidden,
  { figure, told }: { readonly figure: number; readonly told: Told },
  bound: number,
): Range {
  let [least, greatest] = [Infinity, -Infinity];
  for (const other of indistinguishable(table, hidden, bound)) {
    const { value } = toldBy(other, other.figures[figure]!).find((count) => count.told === told)!;
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  return { least, greatest };
}
