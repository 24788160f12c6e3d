import { say, type Bilingual } from '#kernel/i18n/messages.js';
import type { Language } from '#kernel/i18n/messages.js';
import type { SheetKind } from '../../import-lines.type.js';
import type { Cell, Grid, RefusedCell } from '../../workbook/grid.js';
import { cellText } from '../../workbook/grid.js';
import { findHeader } from '../../workbook/header.js';
import { xlsxOf } from '../../workbook/table.js';

/** Heads the column with the problems; the importer knows no such column and passes it over. */
const PROBLEM: Bilingual = { ru: 'Почему не принято', en: 'Why it was not taken' };
const TITLE: Bilingual = { ru: 'Не принято', en: 'Not taken' };

/** The rows that were refused, in the columns of the sheet, without a problem of an earlier time. */
export interface RefusedTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly Cell[] }[];
}

export function refusedTable(grid: Grid, kind: SheetKind, refused: readonly RefusedCell[]): RefusedTable {
  const { position } = findHeader(grid, kind);
  const header = grid.rows[position]!.cells;
  const kept = header.flatMap((cell, index) => (isOfProblems(cell) ? [] : [index]));
  const wanted = new Set(refused.map(({ row }) => row));
  const rows = grid.rows.filter(({ row }) => wanted.has(row));
  return {
    header: kept.map((index) => cellText(header[index] ?? null)),
    rows: rows.map(({ row, cells }) => ({ row, cells: kept.map((index) => cells[index] ?? null) })),
  };
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
    header: [...header, say(PROBLEM, language)],
    rows: rows.map(({ row, cells }) => [...cells, text(words(row))]),
    date1904: grid.date1904,
  });
}

function isOfProblems(cell: Cell): boolean {
  return Object.values(PROBLEM).includes(cellText(cell));
}

function text(value: string): Cell {
  return { value, isDate: false };
}
