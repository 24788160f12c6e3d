import type { SheetKind } from './columns.js';
import { SHEETS } from './columns.js';
import type { Cell, Grid, GridRow, Parsed, RefusedCell, SheetReading } from './grid.js';
import { cellText, foldText, isBlankMark, isEmptyCell } from './grid.js';
import type { Header } from './header.js';
import { findHeader, repeatsHeader } from './header.js';
import { MAX_CELL_LENGTH } from './name.js';
import type { Reason } from './reasons.js';
import { CELL_REASONS } from './reasons.js';

const TOTALS = /^(?:итого|всего|общее количество|total)(?![\p{L}])/u;
const FEWEST_NUMBERED_COLUMNS = 3;

/** Reads the cells of one row by field and remembers what was refused. */
export class RowReader<Field extends string> {
  readonly refused: RefusedCell[] = [];

  constructor(
    private readonly source: GridRow,
    private readonly header: Header,
    private readonly kind: SheetKind,
  ) {
    for (const field of header.columns.keys()) this.checkCell(field as Field);
  }

  /** The value of a field, or `absent` where the cell is empty, holds a dash, or was refused. */
  read<T>(field: Field, absent: T, parse: (cell: Cell, text: string) => Parsed<T>): T {
    const cell = this.cell(field);
    const text = cellText(cell);
    return isBlankMark(text) ? absent : this.readMark(field, absent, () => parse(cell, text));
  }

  /** As `read`, for columns where a dash or «нет» is an answer. */
  readMark<T>(field: Field, absent: T, parse: (cell: Cell) => Parsed<T>): T {
    if (this.isRefused(field)) return absent;
    const parsed = parse(this.cell(field));
    if (parsed.ok) return parsed.value;
    this.refuse(field, parsed.reason);
    return absent;
  }

  cell(field: Field): Cell {
    const column = this.header.columns.get(field);
    return column === undefined ? null : (this.source.cells[column.index] ?? null);
  }

  refuse(field: Field, reason: Reason): void {
    const column = this.header.columns.get(field)?.header ?? SHEETS[this.kind].columns[field]?.title ?? field;
    this.refused.push({ row: this.source.row, column, reason });
  }

  /** Refuses a field unless it already was: one reason per cell. */
  require(field: Field, present: boolean, reason: Reason): void {
    if (!present && !this.isRefused(field)) this.refuse(field, reason);
  }

  isRefused(field: Field): boolean {
    if (this.refused.length === 0) return false;
    const column = this.header.columns.get(field)?.header ?? SHEETS[this.kind].columns[field]?.title;
    return this.refused.some((refusal) => refusal.column === column);
  }

  private checkCell(field: Field): void {
    const cell = this.cell(field);
    if (cell?.broken === 'formula') this.refuse(field, CELL_REASONS.formulaWithoutValue);
    else if (cell?.broken === 'error') this.refuse(field, CELL_REASONS.errorValue);
    else if (typeof cell?.value === 'string' && cell.value.length > MAX_CELL_LENGTH)
      this.refuse(field, CELL_REASONS.tooLong);
  }
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
  let rows = 0;
  for (const source of grid.rows.slice(header.position + 1)) {
    if (!isDataRow(source, header)) continue;
    rows += 1;
    const reader = new RowReader<Field>(source, header, kind);
    const value = readRow(reader, source.row);
    if (reader.refused.length === 0) accepted.push({ row: source.row, value });
    else refused.push(...reader.refused);
  }
  return { rows, accepted, refused, ignoredColumns: header.ignored };
}

function isDataRow(row: GridRow, header: Header): boolean {
  const holds = (cell: Cell) => !isEmptyCell(cell) && (cell?.broken !== undefined || !isBlankMark(cellText(cell)));
  if (![...header.columns.values()].some(({ index }) => holds(row.cells[index] ?? null))) return false;
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
