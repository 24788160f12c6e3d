import * as XLSX from '@e965/xlsx';
import type { SheetKind } from '../import-lines.type.js';
import { SHEETS } from './columns.js';
import type { Cell, Grid, GridRow, SheetWarning } from './grid.js';
import { cellText, foldText } from './grid.js';
import { fitOf, fitUnder, headsRequired, mayHeadRequired, type Fit } from './header-names.js';
import { FILE_PROBLEMS, PROBLEM_HEADER } from './file-problems.js';
import { SheetError } from './sheet-error.js';
import { WARNINGS } from './warnings.js';

const SEARCHED_ROWS = 40;
/** Known columns that a header has at least. What a table of a cohort has besides the name is known to the cohort alone. */
const FEWEST_COLUMNS: Readonly<Record<SheetKind, number>> = {
  mentees: 2,
  mentors: 2,
  headcount: 2,
  results: 1,
  applicants: 1,
};

export interface HeaderColumn {
  readonly index: number;
  /** As written in the sheet, on one line. */
  readonly header: string;
}

export interface Header {
  /** Positions of the header in `grid.rows`: of its first row, and of the last; the data follow it. */
  readonly first: number;
  readonly position: number;
  readonly columns: ReadonlyMap<string, HeaderColumn>;
  /** Where these columns are. */
  readonly indexes: readonly number[];
  /** Columns that are headed by what no table of the kind has. */
  readonly unknown: readonly HeaderColumn[];
  /** Columns that are not read, unknown ones among them. */
  readonly warnings: readonly SheetWarning[];
}

export type LocatedHeader = { readonly found: true; readonly header: Header } | { readonly found: false };

/** A header as it is looked at: what each column is headed with, and what that fits. */
interface Candidate {
  readonly first: number;
  readonly position: number;
  readonly headers: readonly string[];
  readonly fits: readonly (Fit | null)[];
}

/**
 * The row with the headers of a kind of table, wherever it stands below the titles. A row counts when it has the
 * required columns and fits this kind at least as well as the other base, whose columns are partly named alike.
 */
export function locateHeader(grid: Grid, kind: SheetKind): LocatedHeader {
  const candidate = bestRow(grid, kind);
  if (candidate === null || otherKind(grid, kind, candidate) !== null) return { found: false };
  return { found: true, header: candidate };
}

/** @throws SheetError HEADER_NOT_FOUND, WRONG_SHEET */
export function findHeader(grid: Grid, kind: SheetKind): Header {
  const candidate = bestRow(grid, kind);
  const other = otherKind(grid, kind, candidate);
  if (other !== null) {
    throw new SheetError('WRONG_SHEET', FILE_PROBLEMS.wrongSheet(SHEETS[kind].title, SHEETS[other].title));
  }
  if (candidate !== null) return candidate;
  const required = Object.values(SHEETS[kind].columns).filter((column) => column.required === true);
  throw new SheetError('HEADER_NOT_FOUND', FILE_PROBLEMS.headerNotFound(required.map((column) => column.title)));
}

/**
 * All headers of a table, in their order. A later one has the same columns, where the table was printed over several
 * pages, or others, where another table begins.
 *
 * @throws SheetError HEADER_NOT_FOUND, WRONG_SHEET
 */
export function findHeaders(grid: Grid, kind: SheetKind): readonly Header[] {
  const first = findHeader(grid, kind);
  const headers = [first];
  for (let position = first.position + 1; position < grid.rows.length; position += 1) {
    const { cells } = grid.rows[position]!;
    if (!cells.some((cell) => typeof cell?.value === 'string' && headsRequired(cell.value, kind))) continue;
    const again = bestOf(candidatesAt(grid, position, kind), kind, grid);
    if (again) headers.push(again);
  }
  return headers;
}

/** Whether two headers stand for the same columns. */
export function sameColumns(a: Header, b: Header): boolean {
  const isAt = ([field, { index }]: [string, HeaderColumn]) => b.columns.get(field)?.index === index;
  return a.columns.size === b.columns.size && [...a.columns].every(isAt);
}

const FOUND = new WeakMap<Grid, Map<SheetKind, Header | null>>();

/** Looked for once in a grid, though every step of an import asks. */
function bestRow(grid: Grid, kind: SheetKind): Header | null {
  const found = FOUND.get(grid) ?? new Map<SheetKind, Header | null>();
  FOUND.set(grid, found);
  const before = found.get(kind);
  if (before !== undefined) return before;
  const positions = Array.from({ length: Math.min(grid.rows.length, SEARCHED_ROWS) }, (_, position) => position);
  const best = bestOf(
    positions.flatMap((position) => candidatesAt(grid, position, kind)),
    kind,
    grid,
  );
  found.set(kind, best);
  return best;
}

function bestOf(candidates: readonly Candidate[], kind: SheetKind, grid: Grid): Header | null {
  const known = SHEETS[kind].columns;
  const required = Object.keys(known).filter((field) => known[field]?.required === true);
  let best: (Header & { readonly twice: number }) | null = null;
  for (const candidate of candidates) {
    const columns = matchedColumns(candidate, kind, grid.hidden);
    if (columns.size < FEWEST_COLUMNS[kind] || !required.every((field) => columns.has(field))) continue;
    // Of two that know as many columns the one is right under which fewer are headed alike.
    const twice = candidate.fits.filter((fit) => fit !== null).length - columns.size;
    const more = columns.size - (best?.columns.size ?? 0);
    if (more < 0 || (more === 0 && twice >= best!.twice)) continue;
    const indexes = [...columns.values()].map(({ index }) => index);
    const { first, position } = candidate;
    const unknown = unknownColumns(candidate, columns);
    const warnings = unreadColumns(candidate, columns, grid.hidden);
    best = { first, position, columns, indexes, twice, unknown, warnings };
  }
  return best;
}

/** A row as a header by itself, and under the titles of the row above it. */
function candidatesAt(grid: Grid, position: number, kind: SheetKind): readonly Candidate[] {
  const row = grid.rows[position]!;
  const above = grid.rows[position - 1];
  const mayHead = (cell: Cell) => typeof cell?.value === 'string' && mayHeadRequired(cell.value, kind);
  if (!row.cells.some(mayHead) && above?.cells.some(mayHead) !== true) return [];
  const headers = Array.from(row.cells, oneLine);
  const text = (cell: Cell) => (typeof cell?.value === 'string' ? cell.value : '');
  const single = { first: position, position, headers, fits: row.cells.map((cell) => fitOf(text(cell), kind)) };
  if (!above || above.row !== row.row - 1) return [single];
  const titles = titlesOver(grid, above);
  if (titles.every((title) => title === '')) return [single];
  const width = Math.max(titles.length, row.cells.length);
  const columns = Array.from({ length: width }, (_, index) => [titles[index] ?? '', text(row.cells[index] ?? null)] as const); // prettier-ignore
  const fits = columns.map(([title, below]) => (title === '' ? fitOf(below, kind) : fitUnder(title, below, kind)));
  const both = columns.map(([title, below], index) => headers[index] || (below === '' ? onOneLine(title) : ''));
  return [single, { first: position - 1, position, headers: both, fits }];
}

/** What stands over each column: a cell that is merged sideways stands over all of its columns. */
function titlesOver({ spans = [] }: Grid, { row, cells }: GridRow): readonly string[] {
  const titles = Array.from(cells, (cell) => (typeof cell?.value === 'string' ? cell.value : ''));
  for (const span of spans) {
    if (span.row !== row) continue;
    for (let index = span.from; index <= span.to; index += 1) titles[index] = titles[span.from] ?? '';
  }
  return Array.from(titles, (title) => title ?? '');
}

function otherKind(grid: Grid, kind: SheetKind, candidate: Header | null): SheetKind | null {
  if (kind !== 'mentees' && kind !== 'mentors') return null;
  const other = kind === 'mentees' ? 'mentors' : 'mentees';
  const rival = bestRow(grid, other);
  return rival !== null && rival.columns.size > (candidate?.columns.size ?? 0) ? other : null;
}

/** The column of each field: of several that fit it as well a visible one, and of those the first. */
function matchedColumns(
  { first, position, headers, fits }: Candidate,
  kind: SheetKind,
  hidden?: ReadonlySet<number>,
): ReadonlyMap<string, HeaderColumn> {
  const best = new Map<string, HeaderColumn & { weight: number; shown: boolean }>();
  for (const [index, fit] of fits.entries()) {
    if (fit === null) continue;
    const shown = hidden?.has(index) !== true;
    const before = best.get(fit.field);
    const better = !before || fit.weight > before.weight || (fit.weight === before.weight && shown && !before.shown);
    if (better) best.set(fit.field, { index, header: headers[index] ?? '', weight: fit.weight, shown });
  }
  // Under titles two columns may be headed alike, so each goes by its usual title.
  const usual = (field: string) => (first === position ? undefined : SHEETS[kind].columns[field]?.title);
  return new Map([...best].map(([field, { index, header }]) => [field, { index, header: usual(field) ?? header }]));
}

function unknownColumns(
  { headers, fits }: Candidate,
  columns: ReadonlyMap<string, HeaderColumn>,
): readonly HeaderColumn[] {
  return headers.flatMap((header, index) =>
    NOT_READ.has(foldText(header)) || columns.has(fits[index]?.field ?? '') ? [] : [{ index, header }],
  );
}

/** Columns that head something and are not read: unknown ones, and those of which another one was taken. */
function unreadColumns(
  { headers, fits }: Candidate,
  columns: ReadonlyMap<string, HeaderColumn>,
  hidden?: ReadonlySet<number>,
): readonly SheetWarning[] {
  const used = new Set([...columns.values()].map(({ index }) => index));
  return headers.flatMap((header, index): SheetWarning[] => {
    if (used.has(index) || NOT_READ.has(foldText(header))) return [];
    const taken = columns.get(fits[index]?.field ?? '');
    if (!taken) return [{ column: header, message: WARNINGS.unknownColumn(header) }];
    const twice = hidden?.has(index) === true ? WARNINGS.hiddenColumnTwice : WARNINGS.columnTwice;
    return [{ column: header, message: twice(header, letters(taken.index), letters(index)) }];
  });
}

const letters = (index: number): string => XLSX.utils.encode_col(index);

/** «№ п/п» and the like, and what the hub itself wrote why a row was refused: known, and of no use. */
const NOT_READ = new Set([
  '',
  'п п',
  'пп',
  'n',
  'n п п',
  'no',
  'номер',
  'нпп',
  ...Object.values(PROBLEM_HEADER).map(foldText),
]);

function oneLine(cell: Cell): string {
  return onOneLine(cellText(cell));
}

function onOneLine(text: string): string {
  return text.includes('\n') ? text.replace(/\s+/g, ' ') : text;
}
