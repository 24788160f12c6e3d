import { cellText, foldText, isBlankMark, type Cell, type Grid, type GridRow } from './grid.js';

/** Rows among which headers are looked for. */
const SEARCHED_ROWS = 60;
const PARTS = ['фамилия', 'имя', 'отчество'] as const;
const WHOLE = 'Фамилия Имя Отчество';

/** Where a name stands in columns of its parts, and how many these are. */
interface Place {
  readonly index: number;
  readonly width: number;
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
  return cells.flatMap((cell, index): readonly Place[] => {
    const whose = ofPart(cell, 0);
    if (whose === null || ofPart(cells[index + 1] ?? null, 1) !== whose) return [];
    return [{ index, width: ofPart(cells[index + 2] ?? null, 2) === whose ? 3 : 2 }];
  });
}

/** Whose part of a name a header is of, if that is said; null where it is another header. */
function ofPart(cell: Cell, part: 0 | 1 | 2): string | null {
  if (typeof cell?.value !== 'string') return null;
  const [first, ...whose] = foldText(cell.value).split(' ');
  return first === PARTS[part] ? whose.join(' ') : null;
}

function joined({ row, cells }: GridRow, places: readonly Place[]): GridRow {
  const whole = [...cells];
  for (const { index, width } of places) {
    const parts = cells.slice(index, index + width);
    whole[index] = nameOf(parts);
    for (let next = index + 1; next < index + width; next += 1) whole[next] = null;
  }
  return { row, cells: whole };
}

function nameOf(parts: readonly Cell[]): Cell {
  const broken = parts.find((cell) => cell?.broken !== undefined);
  if (broken) return broken;
  const [place] = placesIn(parts);
  const texts = place ? [WHOLE, ofPart(parts[0] ?? null, 0)!] : parts.map(cellText);
  const value = texts.filter((text) => !isBlankMark(text)).join(' ');
  return value === '' ? null : { value, isDate: false };
}
