import type { SheetKind } from '../import-lines.type.js';
import { SHEETS } from './columns.js';
import type { Cell, Grid, GridRow, Parsed, RefusedCell, SheetCell, SheetReading } from './grid.js';
import { cellText, foldText, isBlankMark, isEmptyCell, MAX_CELL_LENGTH, taken } from './grid.js';
import type { Header } from './header.js';
import { findHeader, repeatsHeader } from './header.js';
import type { CellProblem } from './problems.js';
import { CELL_PROBLEMS } from './problems.js';

const TOTALS = /^(?:итого|всего|общее количество|total)(?![\p{L}])/u;
const FEWEST_NUMBERED_COLUMNS = 3;

/** Different cells that are remembered of a column; one that has more repeats too few of them to be looked up. */
const REMEMBERED = 1000;

/** What the cells of a sheet were read as. Columns are full of the same few dates, forms and workplaces. */
export class ReadCells<Field extends string> {
  readonly #columns = new Map<Field, Map<SheetCell['value'], Parsed<unknown>> | null>();

  /** What a cell of the same column and value was read as. A column is read in one way, by nothing but the cell. */
  find<T>(field: Field, { value, isDate, link }: SheetCell): Parsed<T> | undefined {
    if (isDate || link !== undefined) return undefined;
    return this.#columns.get(field)?.get(value) as Parsed<T> | undefined;
  }

  keep<T>(field: Field, { value, isDate, link }: SheetCell, parsed: Parsed<T>): Parsed<T> {
    let column = this.#columns.get(field);
    if (column === undefined) this.#columns.set(field, (column = new Map()));
    if (column === null || isDate || link !== undefined) return parsed;
    if (column.size < REMEMBERED) column.set(value, parsed);
    else this.#columns.set(field, null);
    return parsed;
  }
}

/** Reads the cells of one row by field and remembers what was refused. */
export class RowReader<Field extends string> {
  readonly refused: RefusedCell[] = [];

  constructor(
    private readonly source: GridRow,
    private readonly header: Header,
    private readonly kind: SheetKind,
    private readonly cells: ReadCells<Field>,
  ) {
    if (source.cells.some(isUnusable)) for (const field of header.columns.keys()) this.checkCell(field as Field);
  }

  /** The value of a field, or `absent` where the cell is empty, holds a dash, or was refused. */
  read<T>(field: Field, absent: T, parse: (cell: Cell, text: string) => Parsed<T>): T {
    const cell = this.readable(field);
    if (cell === null) return absent;
    const known = this.cells.find<T>(field, cell);
    if (known) return this.take(field, absent, known);
    const text = cellText(cell);
    const parsed = isBlankMark(text) ? taken(absent) : parse(cell, text);
    return this.take(field, absent, this.cells.keep(field, cell, parsed));
  }

  /** As `read`, for columns where a dash or «нет» is an answer. */
  readMark<T>(field: Field, absent: T, parse: (cell: Cell) => Parsed<T>): T {
    const cell = this.readable(field);
    if (cell === null) return absent;
    return this.take(field, absent, this.cells.find<T>(field, cell) ?? this.cells.keep(field, cell, parse(cell)));
  }

  cell(field: Field): Cell {
    const column = this.header.columns.get(field);
    return column === undefined ? null : (this.source.cells[column.index] ?? null);
  }

  refuse(field: Field, problem: CellProblem): void {
    const column = this.header.columns.get(field)?.header ?? SHEETS[this.kind].columns[field]?.title ?? field;
    this.refused.push({ row: this.source.row, column, problem });
  }

  /** Refuses a field unless it already was: one problem per cell. */
  require(field: Field, present: boolean, problem: CellProblem): void {
    if (!present && !this.isRefused(field)) this.refuse(field, problem);
  }

  isRefused(field: Field): boolean {
    if (this.refused.length === 0) return false;
    const column = this.header.columns.get(field)?.header ?? SHEETS[this.kind].columns[field]?.title;
    return this.refused.some((refusal) => refusal.column === column);
  }

  private readable(field: Field): Cell {
    return this.isRefused(field) ? null : this.cell(field);
  }

  private take<T>(field: Field, absent: T, parsed: Parsed<T>): T {
    if (parsed.ok) return parsed.value;
    this.refuse(field, parsed.problem);
    return absent;
  }

  private checkCell(field: Field): void {
    const cell = this.cell(field);
    if (cell === null || !isUnusable(cell)) return;
    if (cell.broken === 'formula') this.refuse(field, CELL_PROBLEMS.formulaWithoutValue);
    else if (cell.broken === 'error') this.refuse(field, CELL_PROBLEMS.errorValue);
    else this.refuse(field, CELL_PROBLEMS.tooLong);
  }
}

function isUnusable(cell: Cell): boolean {
  if (cell === null) return false;
  return cell.broken !== undefined || (typeof cell.value === 'string' && cell.value.length > MAX_CELL_LENGTH);
}

/**
 * Reads every data row below the header. Blank rows, rows with nothing but a number, totals, numbered columns and
 * repeated headers are none.
 *
 * @throws SheetError HEADER_NOT_FOUND, WRONG_SHEET
 */
export function readRows<Field extends string, T>(
  grid: Grid,
  kind: SheetKind,
  readRow: (reader: RowReader<Field>, row: number) => T,
): SheetReading<T> {
  const header = findHeader(grid, kind);
  const accepted: { row: number; value: T }[] = [];
  const refused: RefusedCell[] = [];
  const cells = new ReadCells<Field>();
  let rows = 0;
  for (const source of grid.rows.slice(header.position + 1)) {
    if (!isDataRow(source, header)) continue;
    rows += 1;
    const reader = new RowReader<Field>(source, header, kind, cells);
    const value = readRow(reader, source.row);
    if (reader.refused.length === 0) accepted.push({ row: source.row, value });
    else refused.push(...reader.refused);
  }
  return { rows, accepted, refused, ignoredColumns: header.ignored };
}

function isDataRow(row: GridRow, header: Header): boolean {
  const holds = (cell: Cell) => !isEmptyCell(cell) && (cell?.broken !== undefined || !isBlankMark(cellText(cell)));
  if (!header.indexes.some((index) => holds(row.cells[index] ?? null))) return false;
  return !isTotals(row) && !isColumnNumbers(row) && !repeatsHeader(row, header);
}

function isTotals(row: GridRow): boolean {
  const first = row.cells.find((cell) => !isEmptyCell(cell)) ?? null;
  if (typeof first?.value !== 'string') return false;
  return TOTALS.test(foldText(cellText(first).slice(0, MAX_CELL_LENGTH)));
}

/** Printed forms number their columns in the row below the header: 1, 2, 3 … */
function isColumnNumbers(row: GridRow): boolean {
  const first = row.cells.find((cell) => !isEmptyCell(cell)) ?? null;
  if (cellText(first) !== '1') return false;
  const texts = row.cells.filter((cell) => !isEmptyCell(cell)).map(cellText);
  return texts.length >= FEWEST_NUMBERED_COLUMNS && texts.every((text, index) => text === String(index + 1));
}
