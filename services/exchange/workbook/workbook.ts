import { open } from 'node:fs/promises';
import * as XLSX from '@e965/xlsx';
import type { SheetKind } from '../import-lines.type.js';
import { MAX_UNPACKED_BYTES, unpackArchive } from './archive.js';
import { readCsv } from './csv.js';
import type { Cell, Grid, GridRow } from './grid.js';
import { isEmptyCell } from './grid.js';
import { locateHeader } from './header.js';
import { restored } from './neutral.policy.js';
import { FILE_PROBLEMS } from './problems.js';
import { SheetError } from './sheet-error.js';

/** Rows that a sheet may have. */
export const MAX_ROWS = 100_000;
const MAX_COLUMNS = 256;
const MAX_REPEATED_CELLS = 1_000_000;
const formats = XLSX.SSF as { is_date(format: string): boolean };
const OLE_SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * The sheet of an .xlsx or .csv file as a grid: the first visible one that holds anything; with `kind`, the first one
 * whose header fits, since many colleges keep both bases as two sheets of one workbook.
 *
 * @throws SheetError when nothing of the file can be used
 */
export async function readWorkbook(path: string, kind?: SheetKind): Promise<Grid> {
  return parseWorkbook(await readBounded(path), kind);
}

/**
 * As `readWorkbook`, from the bytes of a file.
 *
 * @throws SheetError when nothing of the file can be used
 */
export function parseWorkbook(file: Buffer, kind?: SheetKind): Grid {
  if (file.length === 0) throw new SheetError('EMPTY', FILE_PROBLEMS.empty);
  const grids = isArchive(file) ? readXlsx(file) : [readCsv(file, MAX_ROWS)];
  const filled = grids.filter((grid) => grid.rows.length > 0);
  const [first] = filled;
  if (first === undefined) throw new SheetError('EMPTY', FILE_PROBLEMS.empty);
  return filled.find((grid) => kind !== undefined && locateHeader(grid, kind).found) ?? first;
}

async function readBounded(path: string): Promise<Buffer> {
  try {
    await using handle = await open(path, 'r');
    const { size } = await handle.stat();
    if (size > MAX_UNPACKED_BYTES) throw new SheetError('TOO_LARGE', FILE_PROBLEMS.tooLarge);
    return await handle.readFile();
  } catch (error) {
    if (error instanceof SheetError) throw error;
    throw new SheetError('NOT_FOUND', FILE_PROBLEMS.notFound, { cause: error });
  }
}

function isArchive(file: Buffer): boolean {
  if (file.subarray(0, OLE_SIGNATURE.length).equals(OLE_SIGNATURE)) {
    throw file.includes(ENCRYPTED_STREAM)
      ? new SheetError('PASSWORD_PROTECTED', FILE_PROBLEMS.passwordProtected)
      : new SheetError('OLD_FORMAT', FILE_PROBLEMS.oldFormat);
  }
  return file.toString('latin1', 0, 4) === 'PK\u0003\u0004';
}

function readXlsx(file: Buffer): readonly Grid[] {
  const parts = unpackArchive(file);
  if (!parts.has('xl/workbook.xml')) throw new SheetError('NOT_A_SPREADSHEET', FILE_PROBLEMS.notASpreadsheet);
  const workbook = parseParts(parts);
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const hidden = (index: number): number => ((workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0 ? 1 : 0);
  return workbook.SheetNames.map((sheet, index) => ({ sheet, index }))
    .sort((a, b) => hidden(a.index) - hidden(b.index))
    .map(({ sheet }) => ({ sheet, date1904, rows: readRows(workbook.Sheets[sheet] ?? {}) }));
}

// Exported by the library and left out of its types: reads an archive that was unpacked by somebody else.
declare module '@e965/xlsx' {
  function parse_zip(archive: Container, options: ParsingOptions): WorkBook;
}

/** The files of an archive, as the library has them. */
interface Container {
  readonly FullPaths: readonly string[];
}

const { cfb_new: newContainer, cfb_add: addTo } = (XLSX.CFB as ContainerLibrary).utils;

interface ContainerLibrary {
  readonly utils: {
    cfb_new: () => Container;
    cfb_add: (container: Container, name: string, content: Buffer, options: { readonly unsafe: boolean }) => void;
  };
}

/** Stubs are asked for since a formula that was never calculated is one; a row beyond the limit shows the excess. */
export const READING: XLSX.ParsingOptions = {
  type: 'buffer',
  dense: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  sheetStubs: true,
  sheetRows: MAX_ROWS + 1,
};

function parseParts(parts: ReadonlyMap<string, Buffer>): XLSX.WorkBook {
  try {
    const container = newContainer();
    // Unsafe: each name is added once, so none need be looked for among those before it.
    for (const [name, content] of parts) addTo(container, name, content, { unsafe: true });
    return XLSX.parse_zip(container, { ...READING });
  } catch (error) {
    throw new SheetError('TRUNCATED', FILE_PROBLEMS.truncated, { cause: error });
  }
}

function readRows(sheet: XLSX.WorkSheet): readonly GridRow[] {
  const rows = new Map<number, Cell[]>();
  const data: readonly (readonly (XLSX.CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  data.forEach((source, index) => {
    const cells: Cell[] = [];
    const width = Math.min(source?.length ?? 0, MAX_COLUMNS);
    for (let column = 0; column < width; column += 1) cells.push(toCell(source?.[column]));
    if (cells.some((cell) => cell !== null)) rows.set(index, cells);
  });
  if ([...rows.keys()].some((index) => index >= MAX_ROWS)) throw new SheetError('TOO_LARGE', FILE_PROBLEMS.tooManyRows);
  repeatMerged(rows, sheet['!merges'] ?? []);
  return [...rows].map(([index, cells]) => ({ row: index + 1, cells }));
}

/** Thousands of cells have one format. */
let lastFormat = { format: '', isDate: false };

function isDateFormat(format: string): boolean {
  if (lastFormat.format !== format) lastFormat = { format, isDate: formats.is_date(format) };
  return lastFormat.isDate;
}

function toCell(source: XLSX.CellObject | undefined): Cell {
  if (source === undefined) return null;
  if (source.t === 'e') return { value: '', isDate: false, broken: source.v === undefined ? 'formula' : 'error' };
  if (source.t === 'z') return source.f === undefined ? null : { value: '', isDate: false, broken: 'formula' };
  if (source.v === undefined || source.v instanceof Date) return null;
  const isDate = source.t === 'n' && typeof source.z === 'string' && isDateFormat(source.z);
  const value = typeof source.v === 'string' ? restored(source.v) : source.v;
  const cell = source.l?.Target ? { value, isDate, link: source.l.Target } : { value, isDate };
  return isEmptyCell(cell) ? null : cell;
}

/** A mentor's name merged over the rows of three mentees belongs to all three; a title merged sideways to one cell. */
function repeatMerged(rows: Map<number, Cell[]>, merges: readonly XLSX.Range[]): void {
  const last = [...rows.keys()].at(-1) ?? -1;
  let repeated = 0;
  for (const { s: start, e: end } of merges) {
    const anchor = rows.get(start.r)?.[start.c] ?? null;
    if (anchor === null) continue;
    for (let index = start.r + 1; index <= Math.min(end.r, last); index += 1) {
      repeated += 1;
      if (repeated > MAX_REPEATED_CELLS) throw new SheetError('TOO_LARGE', FILE_PROBLEMS.tooLarge);
      const cells = rows.get(index);
      if (cells === undefined) continue;
      while (cells.length < start.c) cells.push(null);
      cells[start.c] ??= anchor;
    }
  }
}
