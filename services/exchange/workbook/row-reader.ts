import type { Bilingual } from '#kernel/i18n/messages.js';
import type { SheetKind } from '../import-lines.type.js';
import { SHEETS } from './columns.js';
import type { Cell, Grid, GridRow, Parsed, RefusedCell, SheetCell, SheetReading, SheetWarning } from './grid.js';
import { cellText, foldText, isBlankMark, isEmptyCell, MAX_CELL_LENGTH, placeOf, taken } from './grid.js';
import type { Header } from './header.js';
import { findHeaders, sameColumns } from './header.js';
import { passedOver } from './not-a-person.policy.js';
import type { CellProblem } from './problems.js';
import { CELL_PROBLEMS, DAMAGE_PROBLEMS } from './problems.js';
import { WARNINGS } from './warnings.js';

const TOTALS =
  /^(?:общий |промежуточный )?(?:итог|итого|всего|общее количество|количество|сумма|total|subtotal|grand total)(?![\p{L}])/u;
const UNTICKED = /^(?:ложь|false|☐)$/iu;
const FEWEST_NUMBERED_COLUMNS = 3;

/** Different cells that are remembered of a column; one that has more repeats too few of them to be looked up. */
const REMEMBERED = 1000;

/** What the cells of a sheet were read as. Columns are full of the same few dates, forms and workplaces. */
export class ReadCells<Field extends string> {
  readonly #columns = new Map<Field, Map<SheetCell['value'], Parsed<unknown>> | null>();

  /** What a cell of the same column and value was read as. A column is read in one way, by nothing but the cell. */
  find<T>(field: Field, { value, isDate, link, shown }: SheetCell): Parsed<T> | undefined {
    if (isDate || link !== undefined || shown !== undefined) return undefined;
    return this.#columns.get(field)?.get(value) as Parsed<T> | undefined;
  }

  keep<T>(field: Field, { value, isDate, link, shown }: SheetCell, parsed: Parsed<T>): Parsed<T> {
    let column = this.#columns.get(field);
    if (column === undefined) this.#columns.set(field, (column = new Map()));
    if (column === null || isDate || link !== undefined || shown !== undefined) return parsed;
    if (column.size < REMEMBERED) column.set(value, parsed);
    else this.#columns.set(field, null);
    return parsed;
  }
}

/** Reads the cells of one row by field and remembers what was refused. */
export class RowReader<Field extends string> {
  readonly refused: RefusedCell[] = [];
  readonly warnings: SheetWarning[] = [];

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
    this.refused.push({ row: this.source.row, column: this.columnOf(field), problem });
  }

  /** Says how a cell was read where that isn't as it is written. */
  warn(field: Field, message: Bilingual): void {
    this.warnings.push({ row: this.source.row, column: this.columnOf(field), message });
  }

  /** How the sheet heads the column of a field. */
  columnOf(field: Field): string {
    return this.header.columns.get(field)?.header ?? SHEETS[this.kind].columns[field]?.title ?? field;
  }

  /** Refuses a field unless it already was: one problem per cell. */
  require(field: Field, present: boolean, problem: CellProblem): void {
    if (!present && !this.isRefused(field)) this.refuse(field, problem);
  }

  isRefused(field: Field): boolean {
    if (this.refused.length === 0) return false;
    const column = this.columnOf(field);
    return this.refused.some((refusal) => refusal.column === column);
  }

  private readable(field: Field): Cell {
    return this.isRefused(field) ? null : this.cell(field);
  }

  private take<T>(field: Field, absent: T, parsed: Parsed<T>): T {
    if (parsed.ok) {
      for (const warning of parsed.warnings ?? []) this.warn(field, warning);
      return parsed.value;
    }
    this.refuse(field, parsed.problem);
    return absent;
  }

  private checkCell(field: Field): void {
    const cell = this.cell(field);
    if (cell === null || !isUnusable(cell)) return;
    this.refuse(field, cell.broken === undefined ? CELL_PROBLEMS.tooLong : DAMAGE_PROBLEMS[cell.broken]);
  }
}

function isUnusable(cell: Cell): boolean {
  if (cell === null) return false;
  return cell.broken !== undefined || (typeof cell.value === 'string' && cell.value.length > MAX_CELL_LENGTH);
}

/** A header as it is read, where what its columns may be of is not known by the kind of table alone. */
export type Completing = (header: Header) => Header;

/**
 * Reads every data row below the header, and below those that follow it. Blank rows, rows with nothing but a number or
 * unticked boxes, totals, numbered columns, signatures and headings of sections are none.
 *
 * @throws SheetError HEADER_NOT_FOUND, WRONG_SHEET
 */
export function readRows<Field extends string, T>(
  grid: Grid,
  kind: SheetKind,
  readRow: (reader: RowReader<Field>, row: number) => T,
  completed: Completing = (header) => header,
): SheetReading<T> {
  const headers = findHeaders(grid, kind).map(completed);
  const accepted: { row: number; value: T }[] = [];
  const refused: RefusedCell[] = [];
  const warnings: SheetWarning[] = [...(grid.warnings ?? [])];
  const cells = new ReadCells<Field>();
  let rows = 0;
  for (const [n, header] of headers.entries()) {
    warnings.push(...warningsOfHeader(grid, headers, n));
    const end = headers[n + 1]?.first ?? grid.rows.length;
    for (const source of grid.rows.slice(header.position + 1, end)) {
      if (!isDataRow(source, header)) continue;
      const message = passedOver(source, header, kind);
      if (message !== null) {
        warnings.push({ row: source.row, message });
        continue;
      }
      rows += 1;
      const reader = new RowReader<Field>(source, header, kind, cells);
      const value = readRow(reader, source.row);
      if (reader.refused.length > 0) refused.push(...reader.refused);
      else {
        accepted.push({ row: source.row, value });
        warnings.push(...reader.warnings);
      }
    }
  }
  return { rows, accepted, refused, warnings };
}

/** What a header leaves out, once for all that stand for the same columns, and that it is another one than before. */
function warningsOfHeader(grid: Grid, headers: readonly Header[], n: number): readonly SheetWarning[] {
  const header = headers[n]!;
  if (headers.slice(0, n).some((before) => sameColumns(before, header))) return [];
  const { row } = grid.rows[header.first]!;
  const { sheet } = placeOf(grid, row);
  const at = sheet === undefined ? {} : { sheet };
  const unread = header.warnings.map((warning) => ({ ...at, ...warning }));
  // A sheet of its own may have columns of its own.
  const isAnother = n > 0 && sheet === placeOf(grid, grid.rows[headers[n - 1]!.first]!.row).sheet;
  return isAnother ? [{ ...at, row, message: WARNINGS.otherHeader }, ...unread] : unread;
}

function isDataRow(row: GridRow, header: Header): boolean {
  if (!header.indexes.some((index) => holds(row.cells[index] ?? null))) return false;
  return !isTotals(row, header) && !isColumnNumbers(row);
}

/** Whether a cell says anything: a box that is not ticked is there before anybody is. */
function holds(cell: Cell): boolean {
  if (isEmptyCell(cell) || cell?.value === false) return false;
  if (cell?.broken !== undefined) return true;
  const text = cellText(cell);
  return !isBlankMark(text) && !UNTICKED.test(text);
}

/** A row of totals says so in its first cell, or where others have a name. */
function isTotals(row: GridRow, header: Header): boolean {
  const first = row.cells.find((cell) => !isEmptyCell(cell)) ?? null;
  const name = row.cells[header.columns.get('name')?.index ?? -1] ?? null;
  return [first, name].some(
    (cell) => typeof cell?.value === 'string' && TOTALS.test(foldText(cellText(cell).slice(0, MAX_CELL_LENGTH))),
  );
}

/** Printed forms number their columns in the row below the header: 1, 2, 3 … */
function isColumnNumbers(row: GridRow): boolean {
  const first = row.cells.find((cell) => !isEmptyCell(cell)) ?? null;
  if (cellText(first) !== '1') return false;
  const texts = row.cells.filter((cell) => !isEmptyCell(cell)).map(cellText);
  return texts.length >= FEWEST_NUMBERED_COLUMNS && texts.every((text, index) => text === String(index + 1));
}
