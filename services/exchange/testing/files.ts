import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import type { Cell, Grid } from '../workbook/grid.js';

/** A folder for the files of a test file, removed at its end. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'hub-sheets-'));
  return { path, remove: () => rm(path, { recursive: true }) };
}

export interface SheetSource {
  readonly name?: string;
  readonly rows: readonly (readonly unknown[])[];
  /** Ranges like `A1:M1`. */
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
  /** Last touches to cells: number formats, formulas, links. */
  readonly cells?: Readonly<Record<string, XLSX.CellObject>>;
}

/** Bytes of a real workbook. */
export function xlsx(sheets: readonly SheetSource[], options: { date1904?: boolean; stored?: boolean } = {}): Buffer {
  const workbook = XLSX.utils.book_new();
  for (const [index, source] of sheets.entries()) {
    const sheet = XLSX.utils.aoa_to_sheet(source.rows.map((row) => [...row]));
    Object.assign(sheet, source.cells ?? {});
    sheet['!merges'] = (source.merges ?? []).map((range) => XLSX.utils.decode_range(range));
    XLSX.utils.book_append_sheet(workbook, sheet, source.name ?? `Лист${index + 1}`);
  }
  workbook.Workbook = {
    WBProps: { date1904: options.date1904 === true },
    Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden === true ? 1 : 0 })),
  };
  return XLSX.write(workbook, { type: 'buffer', bookType: 'xlsx', compression: options.stored !== true }) as Buffer;
}

export async function saved(folder: string, name: string, content: Buffer | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** A grid in memory: the first row of `rows` is row 1 of the sheet. */
export function gridOf(rows: readonly (readonly (Cell | string | number | boolean)[])[], date1904 = false): Grid {
  return {
    sheet: 'Лист1',
    date1904,
    rows: rows.map((cells, index) => ({ row: index + 1, cells: cells.map(cellOf) })),
  };
}

export function cellOf(value: Cell | string | number | boolean): Cell {
  if (value === null || value === '') return null;
  return typeof value === 'object' ? value : { value, isDate: false };
}
