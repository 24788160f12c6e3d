import { say, type Bilingual } from '#kernel/i18n/messages.js';
import type { Language } from '#kernel/i18n/messages.js';
import type { SheetKind } from '../../import-lines.type.js';
import type { Cell, Grid, RefusedCell } from '../../workbook/grid.js';
import { PROBLEM_HEADER } from '../../workbook/file-problems.js';
import { cellText } from '../../workbook/grid.js';
import { findHeaders, sameColumns, type Header } from '../../workbook/header.js';
import { xlsxOf } from '../../workbook/table.js';

const TITLE: Bilingual = { ru: 'Не принято', en: 'Not taken' };

/** The rows that were refused, in the columns of the sheet, without a problem of an earlier time. */
export interface RefusedTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly Cell[] }[];
}

export function refusedTable(grid: Grid, kind: SheetKind, refused: readonly RefusedCell[]): RefusedTable {
  const headers = findHeaders(grid, kind);
  const [first] = headers as [Header, ...Header[]];
  const columns = keptColumns(grid, headers);
  const wanted = new Set(refused.map(({ row }) => row));
  const rows = grid.rows.flatMap(({ row, cells }, position) => {
    if (!wanted.has(row)) return [];
    const own = headers.findLast((header) => header.position < position) ?? first;
    const isFirst = sameColumns(own, first);
    const at = ({ index, field = '' }: KeptColumn) => (isFirst ? index : (own.columns.get(field)?.index ?? -1));
    return [{ row, cells: columns.map((column) => cells[at(column)] ?? null) }];
  });
  return { header: columns.map(({ title }) => title), rows };
}

interface KeptColumn {
  readonly title: string;
  /** In the first header of the sheet; -1 for a column that only a later table of it has. */
  readonly index: number;
  readonly field?: string | undefined;
}

function keptColumns(grid: Grid, headers: readonly Header[]): readonly KeptColumn[] {
  const [first, ...later] = headers as [Header, ...Header[]];
  const known = new Map([...first.columns].map(([field, { index, header }]) => [index, { field, header }]));
  const isSingle = first.first === first.position;
  const own = grid.rows[first.position]!.cells.flatMap((cell, index): readonly KeptColumn[] => {
    if (isOfProblems(cell)) return [];
    const column = known.get(index);
    return [{ index, field: column?.field, title: isSingle ? cellText(cell) : (column?.header ?? cellText(cell)) }];
  });
  const more = new Map(later.flatMap(({ columns }) => [...columns]).filter(([field]) => !first.columns.has(field)));
  return [...own, ...[...more].map(([field, { header }]) => ({ index: -1, field, title: header }))];
}

/**
 * The rows that were refused as a workbook: the columns of the sheet in their order, and one more that says why. To be
 * mended there and imported again, so a problem of an earlier time makes room for the new one.
 */
export function refusedRows(grid: Grid, kind: SheetKind, refused: readonly RefusedCell[], language: Language): Buffer {
  const { header, rows } = refusedTable(grid, kind, refused);
  const problems = Map.groupBy(refused, ({ row }) => row);
  const words = (row: number) =>
    (problems.get(row) ?? []).map(({ column, problem }) => `${column}: ${say(problem, language)}`).join('\n');
  return xlsxOf({
    title: say(TITLE, language),
    header: [...header, say(PROBLEM_HEADER, language)],
    rows: rows.map(({ row, cells }) => [...cells, text(words(row))]),
    date1904: grid.date1904,
  });
}

function isOfProblems(cell: Cell): boolean {
  return Object.values(PROBLEM_HEADER).includes(cellText(cell));
}

function text(value: string): Cell {
  return { value, isDate: false };
}
