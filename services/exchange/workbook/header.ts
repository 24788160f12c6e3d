import type { SheetKind } from '../import-lines.type.js';
import { SHEETS } from './columns.js';
import type { Cell, Grid, GridRow } from './grid.js';
import { cellText, foldText } from './grid.js';
import { FILE_PROBLEMS } from './problems.js';
import { SheetError } from './sheet-error.js';

const SEARCHED_ROWS = 40;
const FEWEST_COLUMNS = 2;

export interface HeaderColumn {
  readonly index: number;
  /** As written in the sheet, on one line. */
  readonly header: string;
}

export interface Header {
  /** Position of the header in `grid.rows`; the data follow it. */
  readonly position: number;
  readonly columns: ReadonlyMap<string, HeaderColumn>;
  /** Where these columns are. */
  readonly indexes: readonly number[];
  readonly ignored: readonly string[];
}

export type LocatedHeader = { readonly found: true; readonly header: Header } | { readonly found: false };

/** How well a header's text fits a field: exactly, or by beginning with an alias of several words. */
interface Fit {
  readonly field: string;
  readonly weight: number;
}

/** What headers of a kind are called. A whole header outweighs every beginning; the longer of two tells more. */
interface Aliases {
  readonly whole: ReadonlyMap<string, Fit>;
  readonly beginnings: readonly (Fit & { readonly text: string })[];
}

const ALIASES: Readonly<Record<SheetKind, Aliases>> = {
  mentees: foldedAliases('mentees'),
  mentors: foldedAliases('mentors'),
  headcount: foldedAliases('headcount'),
};

function foldedAliases(kind: SheetKind): Aliases {
  const aliases = Object.entries(SHEETS[kind].columns).flatMap(([field, column]) =>
    [column.title, ...column.aliases].map((alias) => ({ field, alias: foldText(alias) })),
  );
  const weight = Number.MAX_SAFE_INTEGER;
  const beginnings = aliases
    .filter(({ alias }) => alias.includes(' '))
    .map(({ field, alias }) => ({ field, text: `${alias} `, weight: alias.length }));
  // Of two fields with one alias the first is meant.
  const whole = new Map(aliases.map(({ field, alias }): [string, Fit] => [alias, { field, weight }]).reverse());
  return { whole, beginnings: beginnings.sort((a, b) => b.weight - a.weight) };
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

/** Whether a later row repeats the header, as tables do that were printed over several pages. */
export function repeatsHeader(row: GridRow, header: Header): boolean {
  const most = header.columns.size / 2;
  let [same, other] = [0, 0];
  for (const { index, header: text } of header.columns.values()) {
    const cell = row.cells[index] ?? null;
    if (typeof cell?.value === 'string' && cell.value.length >= text.length && oneLine(cell) === text) same += 1;
    else other += 1;
    if (other >= most) return false;
  }
  return same >= FEWEST_COLUMNS;
}

const FOUND = new WeakMap<Grid, Map<SheetKind, Header | null>>();

/** Looked for once in a grid, though every step of an import asks. */
function bestRow(grid: Grid, kind: SheetKind): Header | null {
  const found = FOUND.get(grid) ?? new Map<SheetKind, Header | null>();
  FOUND.set(grid, found);
  const before = found.get(kind);
  if (before !== undefined) return before;
  const best = searchedRow(grid, kind);
  found.set(kind, best);
  return best;
}

function searchedRow(grid: Grid, kind: SheetKind): Header | null {
  const columns = SHEETS[kind].columns;
  const required = Object.keys(columns).filter((field) => columns[field]?.required === true);
  let best: Header | null = null;
  for (const [position, row] of grid.rows.slice(0, SEARCHED_ROWS).entries()) {
    const matched = matchRow(row, kind);
    const complete = required.every((field) => matched.has(field));
    if (!complete || matched.size < FEWEST_COLUMNS || matched.size <= (best?.columns.size ?? 0)) continue;
    const indexes = [...matched.values()].map(({ index }) => index);
    best = { position, columns: matched, indexes, ignored: ignoredHeaders(row, indexes) };
  }
  return best;
}

function otherKind(grid: Grid, kind: SheetKind, candidate: Header | null): SheetKind | null {
  if (kind === 'headcount') return null;
  const other = kind === 'mentees' ? 'mentors' : 'mentees';
  const rival = bestRow(grid, other);
  return rival !== null && rival.columns.size > (candidate?.columns.size ?? 0) ? other : null;
}

function matchRow(row: GridRow, kind: SheetKind): ReadonlyMap<string, HeaderColumn> {
  const best = new Map<string, HeaderColumn & { weight: number }>();
  row.cells.forEach((cell, index) => {
    const fit = fitOf(cell, kind);
    if (fit === null || fit.weight <= (best.get(fit.field)?.weight ?? 0)) return;
    best.set(fit.field, { index, header: oneLine(cell), weight: fit.weight });
  });
  return new Map([...best].map(([field, { index, header }]) => [field, { index, header }]));
}

function fitOf(cell: Cell, kind: SheetKind): Fit | null {
  if (cell === null || typeof cell.value !== 'string') return null;
  const text = foldText(cell.value);
  const { whole, beginnings } = ALIASES[kind];
  return whole.get(text) ?? beginnings.find((alias) => text.startsWith(alias.text)) ?? null;
}

function ignoredHeaders(row: GridRow, used: readonly number[]): readonly string[] {
  return row.cells
    .map((cell, index) => ({ index, header: oneLine(cell), folded: foldText(cellText(cell)) }))
    .filter(({ index, folded }) => !used.includes(index) && !ORDINALS.has(folded))
    .map(({ header }) => header);
}

/** «№ п/п» and the like: known, and of no use. */
const ORDINALS = new Set(['', 'п п', 'пп', 'n', 'n п п', 'no', 'номер', 'нпп']);

function oneLine(cell: Cell): string {
  const text = cellText(cell);
  return text.includes('\n') ? text.replace(/\s+/g, ' ') : text;
}
