import type { DisclosureTable, Hidden } from './table.type.js';

/** Bounds of a sum of cells, each by its factor. */
export interface Row {
  readonly factors: ReadonlyMap<number, number>;
  readonly low: number;
  readonly high: number;
}

/** Unknown counts that bear upon each other, and upon nothing else. */
export interface Component {
  readonly cells: readonly number[];
  readonly least: readonly number[];
  readonly greatest: readonly number[];
  /** By positions in `cells`. */
  readonly rows: readonly Row[];
}

/** What follows at once from all that is visible, and what is left to be reckoned. */
export interface Knowledge {
  /** The least and the greatest that each cell can be as far as single rows tell; rows together may tell more. */
  readonly least: readonly number[];
  readonly greatest: readonly number[];
  /** Counts that follow by adding and subtracting alone, by cell; undefined of those that don't. */
  readonly fixed: readonly (number | undefined)[];
  readonly components: readonly Component[];
  /** Component of each cell that is not fixed. */
  readonly componentOf: readonly (number | undefined)[];
}

/** Bounds that get narrower step by step may do so for ever; what is left then is the solver's. */
const MOST_VISITS = 20;

/**
 * What somebody knows who reads every visible figure, and knows that counts are whole, not negative and related as
 * they are by nature. That no numerator is above its denominator is not taken as known: data may be wrong.
 */
export function knowledgeOf(table: DisclosureTable, hidden: Hidden): Knowledge {
  const rows = rowsOf(table, hidden);
  const { least, greatest } = narrowed(table.cells.length, rows);
  const fixed = least.map((low, cell) => (low === greatest[cell] ? low : undefined));
  const open = rows.map((row) => withoutFixed(row, fixed)).filter((row) => tellsMore(row, least, greatest));
  return { least, greatest, fixed, ...componentsOf(open, least, greatest, fixed) };
}

export function factorsOf(sum: readonly number[]): Map<number, number> {
  const factors = new Map<number, number>();
  for (const cell of sum) add(factors, cell, 1);
  return factors;
}

/** The sum of the one less the sum of the other. */
export function difference(more: readonly number[], less: readonly number[]): Map<number, number> {
  const factors = factorsOf(more);
  for (const cell of less) add(factors, cell, -1);
  return factors;
}

function add(factors: Map<number, number>, cell: number, by: number): void {
  const factor = (factors.get(cell) ?? 0) + by;
  if (factor === 0) factors.delete(cell);
  else factors.set(cell, factor);
}

function rowsOf(table: DisclosureTable, hidden: Hidden): Row[] {
  const sums = new Map<string, readonly number[]>();
  table.figures.forEach(({ numerator, denominator }, at) => {
    if (hidden.has(at)) return;
    for (const sum of [numerator, denominator]) sums.set(sum.join(' '), sum);
  });
  const told = [...sums.values()].map((sum) => {
    const value = sum.reduce((all, cell) => all + table.cells[cell]!.value, 0);
    return { factors: factorsOf(sum), low: value, high: value };
  });
  const related = table.relations.map(({ less, more }) => ({
    factors: difference(more, less),
    low: 0,
    high: Infinity,
  }));
  // Who tells the same facts once more tells nothing by it.
  const given = table.given.filter(({ sum, low, high }) => low < high || !sums.has(sum.join(' ')));
  const known = [...table.known, ...given].map(({ sum, low, high }) => ({ factors: factorsOf(sum), low, high }));
  return [...told, ...related, ...known];
}

/** The least and the greatest that each cell can be, by what each row alone leaves open, until nothing changes. */
function narrowed(count: number, rows: readonly Row[]): { least: number[]; greatest: number[] } {
  const least = new Array<number>(count).fill(0);
  const greatest = new Array<number>(count).fill(Infinity);
  const rowsOfCell: number[][] = Array.from({ length: count }, () => []);
  rows.forEach(({ factors }, row) => factors.forEach((_, cell) => rowsOfCell[cell]!.push(row)));
  const queue = rows.map((_, row) => row);
  const waiting = new Array<boolean>(rows.length).fill(true);
  const visits = new Array<number>(rows.length).fill(0);
  for (let row = queue.pop(); row !== undefined; row = queue.pop()) {
    waiting[row] = false;
    if ((visits[row]! += 1) > MOST_VISITS) continue;
    for (const cell of narrowBy(rows[row]!, least, greatest)) {
      for (const other of rowsOfCell[cell]!) {
        if (waiting[other]) continue;
        waiting[other] = true;
        queue.push(other);
      }
    }
  }
  return { least, greatest };
}

/** Narrows the cells of a row; answers those that it narrowed. */
function narrowBy({ factors, low, high }: Row, least: number[], greatest: number[]): number[] {
  const [lowest, highest] = [lowestOf(factors, least, greatest), highestOf(factors, least, greatest)];
  const changed: number[] = [];
  for (const [cell, factor] of factors) {
    const [from, to] = [least[cell]!, greatest[cell]!];
    const [a, b] = factor > 0 ? [from, to] : [to, from];
    // What the others leave of the row's bounds; nothing is known where another one has no bound.
    const most = (high - lowest.without(factor * a)) / factor;
    const fewest = (low - highest.without(factor * b)) / factor;
    const [up, down] = factor > 0 ? [most, fewest] : [fewest, most];
    if (down > from) least[cell] = Math.ceil(down);
    if (up < to) greatest[cell] = Math.floor(up);
    if (least[cell] !== from || greatest[cell] !== to) changed.push(cell);
  }
  return changed;
}

/** A sum some of whose terms may be endless, which can be told without one of its terms. */
class Extreme {
  private finite = 0;
  private endless = 0;

  constructor(private readonly end: number) {}

  take(term: number): void {
    if (Number.isFinite(term)) this.finite += term;
    else this.endless += 1;
  }

  without(term: number): number {
    if (Number.isFinite(term)) return this.endless > 0 ? this.end : this.finite - term;
    return this.endless > 1 ? this.end : this.finite;
  }

  get value(): number {
    return this.endless > 0 ? this.end : this.finite;
  }
}

function lowestOf(factors: Row['factors'], least: readonly number[], greatest: readonly number[]): Extreme {
  const sum = new Extreme(-Infinity);
  for (const [cell, factor] of factors) sum.take(factor * (factor > 0 ? least : greatest)[cell]!);
  return sum;
}

function highestOf(factors: Row['factors'], least: readonly number[], greatest: readonly number[]): Extreme {
  const sum = new Extreme(Infinity);
  for (const [cell, factor] of factors) sum.take(factor * (factor > 0 ? greatest : least)[cell]!);
  return sum;
}

function withoutFixed({ factors, low, high }: Row, fixed: Knowledge['fixed']): Row {
  let known = 0;
  const open = new Map<number, number>();
  for (const [cell, factor] of factors) {
    const value = fixed[cell];
    if (value === undefined) open.set(cell, factor);
    else known += factor * value;
  }
  return { factors: open, low: low - known, high: high - known };
}

/** Whether a row says more than the bounds of its cells do. */
function tellsMore({ factors, low, high }: Row, least: readonly number[], greatest: readonly number[]): boolean {
  if (factors.size < 2) return false;
  return lowestOf(factors, least, greatest).value < low || highestOf(factors, least, greatest).value > high;
}

function componentsOf(
  rows: readonly Row[],
  least: readonly number[],
  greatest: readonly number[],
  fixed: Knowledge['fixed'],
): Pick<Knowledge, 'components' | 'componentOf'> {
  const leader = least.map((_, cell) => cell);
  const find = (cell: number): number => {
    while (leader[cell] !== cell) cell = leader[cell] = leader[leader[cell]!]!;
    return cell;
  };
  for (const { factors } of rows) {
    const [first, ...others] = factors.keys();
    for (const other of others) leader[find(other)] = find(first!);
  }
  const cellsOf = Map.groupBy(
    leader.flatMap((_, cell) => (fixed[cell] === undefined ? [cell] : [])),
    find,
  );
  const rowsOf = Map.groupBy(rows, ({ factors }) => find(factors.keys().next().value!));
  const componentOf: (number | undefined)[] = least.map(() => undefined);
  const components = [...cellsOf].map(([of, cells], at): Component => {
    const place = new Map(cells.map((cell, position) => [cell, position]));
    for (const cell of cells) componentOf[cell] = at;
    return {
      cells,
      least: cells.map((cell) => least[cell]!),
      greatest: cells.map((cell) => greatest[cell]!),
      rows: (rowsOf.get(of) ?? []).map(({ factors, low, high }) => ({
        factors: new Map([...factors].map(([cell, factor]) => [place.get(cell)!, factor])),
        low,
        high,
      })),
    };
  });
  return { components, componentOf };
}
