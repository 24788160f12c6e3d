import { cellText, foldText, isBlankMark, type Cell, type Grid, type GridRow } from './grid.js';

/** Rows among which headers are looked for. */
const SEARCHED_ROWS = 60;
const PARTS = ['фамилия', 'имя', 'отчество'] as const;
const WHOLE = 'Фамилия Имя Отчество';
/** What programs that speak English call the parts. */
const ENGLISH: ReadonlyMap<string, Part> = new Map([
  ['last name', 0],
  ['surname', 0],
  ['family name', 0],
  ['first name', 1],
  ['given name', 1],
]);

type Part = 0 | 1 | 2;

/** The orders in which columns of parts stand: of lists, and of learning systems, which have the given name first. */
const ORDERS: readonly (readonly Part[])[] = [
  [0, 1, 2],
  [0, 1],
  [1, 2, 0],
  [1, 0],
];

/** Where a name stands in columns of its parts, and in which order. */
interface Place {
  readonly index: number;
  readonly order: readonly Part[];
}

/**
 * A grid in which names stand in one column each. Some lists keep family name, given name and patronymic apart, as «Фамилия»,
 * «Имя» and «Отчество», or «Фамилия наставника» and so on; from their header down they become «Фамилия Имя Отчество».
 */
export function withWholeNames(grid: Grid): Grid {
  const at = grid.rows.slice(0, SEARCHED_ROWS).findIndex(({ cells }) => placesIn(cells).length > 0);
  if (at === -1) return grid;
  const places = placesIn(grid.rows[at]!.cells);
  return { ...grid, rows: grid.rows.map((row, n) => (n < at ? row : joined(row, places))) };
}

function placesIn(cells: readonly Cell[]): readonly Place[] {
  const places: Place[] = [];
  for (let index = 0; index < cells.length; index += 1) {
    const order = ORDERS.find((each) => isHeaded(cells, index, each));
    if (!order) continue;
    places.push({ index, order });
    index += order.length - 1;
  }
  return places;
}

function isHeaded(cells: readonly Cell[], index: number, order: readonly Part[]): boolean {
  const whose = order.map((part, n) => ofPart(cells[index + n] ?? null, part));
  return whose[0] !== null && whose.every((each) => each === whose[0]);
}

/** Whose part of a name a header is of, if that is said; null where it is another header. */
function ofPart(cell: Cell, part: Part): string | null {
  if (typeof cell?.value !== 'string') return null;
  const folded = foldText(cell.value);
  if (ENGLISH.get(folded) === part) return '';
  const [first, ...whose] = folded.split(' ');
  return first === PARTS[part] ? whose.join(' ') : null;
}

function joined({ row, cells }: GridRow, places: readonly Place[]): GridRow {
  const whole = [...cells];
  for (const { index, order } of places) {
    whole[index] = nameOf(cells.slice(index, index + order.length), order);
    for (let next = index + 1; next < index + order.length; next += 1) whole[next] = null;
  }
  return { row, cells: whole };
}

function nameOf(parts: readonly Cell[], order: readonly Part[]): Cell {
  const broken = parts.find((cell) => cell?.broken !== undefined);
  if (broken) return broken;
  const texts = isHeaded(parts, 0, order)
    ? [WHOLE, ofPart(parts[0] ?? null, order[0]!)!]
    : order.map((part, n) => [part, cellText(parts[n] ?? null)] as const).sort(byPart).map(([, text]) => text); // prettier-ignore
  const value = texts.filter((text) => !isBlankMark(text)).join(' ');
  return value === '' ? null : { value, isDate: false };
}

const byPart = ([a]: readonly [Part, string], [b]: readonly [Part, string]): number => a - b;
