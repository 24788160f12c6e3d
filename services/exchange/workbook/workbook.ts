import { open } from 'node:fs/promises';
import * as XLSX from '@e965/xlsx';
import type { SheetKind } from '../import-lines.type.js';
import { MAX_UNPACKED_BYTES, unpackArchive } from './archive.js';
import { toCell } from './cell.js';
import { knowCodePages } from './code-pages.js';
import { readCsv } from './csv.js';
import type { Cell, Grid, GridRow, Span } from './grid.js';
import { FILE_PROBLEMS } from './file-problems.js';
import { SheetError } from './sheet-error.js';
import { chosenGrid, type Sheet } from './sheets.js';
import { withWholeNames } from './whole-names.js';

knowCodePages();

/** Rows that a sheet may have. */
export const MAX_ROWS = 100_000;
const MAX_COLUMNS = 256;
const MAX_REPEATED_CELLS = 1_000_000;
/** Rows among which headers are looked for. */
const HEADED_ROWS = 60;
const OLE_SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');
/** What an Open XML workbook calls itself, whatever its parts are called; a document of another program doesn't. */
const WORKBOOK_TYPE = /(?:sheet|template)\.(?:macroEnabled\.)?main\+xml/;
const FLAT_DOCUMENT = /<office:document[\s>]/;
const FLAT_HEAD_BYTES = 4096;
/** Of an OpenDocument archive. */
const DOCUMENT_PARTS: ReadonlySet<string> = new Set(['content.xml', 'styles.xml']);
const STYLE_MAP = /<style:map\s[^>]*\/>/g;
const HIDDEN_COLUMN = /<(?:\w+:)?col\s[^>]*hidden="(?:1|true)"/;
const SHEET_HEAD_BYTES = 65_536;

/**
 * The sheet of a spreadsheet file (.xlsx, .xlsm, .xls, .ods, .fods, .csv) as a grid: the first visible one that holds
 * anything; with `kind`, all visible ones whose header fits, one after the other, since many colleges keep a sheet for
 * each group or year, and both bases in one workbook. What is left out is warned of.
 *
 * @throws SheetError when nothing of the file can be used
 */
export async function readWorkbook(path: string, kind?: SheetKind, only?: readonly string[]): Promise<Grid> {
  return parseWorkbook(await readBounded(path), kind, only);
}

/**
 * As `readWorkbook`, from the bytes of a file.
 *
 * @param only names of the sheets to be read, whether visible or not
 * @throws SheetError when nothing of the file can be used
 */
export function parseWorkbook(file: Buffer, kind?: SheetKind, only?: readonly string[]): Grid {
  if (file.length === 0) throw new SheetError('EMPTY', FILE_PROBLEMS.empty);
  const filled = readSheets(file)
    .filter(({ grid }) => grid.rows.length > 0)
    .map((sheet) => ({ ...sheet, grid: withWholeNames(sheet.grid) }));
  return chosenGrid(filled, kind, only);
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

function readSheets(file: Buffer): readonly Sheet[] {
  if (file.subarray(0, OLE_SIGNATURE.length).equals(OLE_SIGNATURE)) return readOle(file);
  if (file.toString('latin1', 0, 4) === 'PK\u0003\u0004') return readArchive(file);
  if (FLAT_DOCUMENT.test(file.toString('utf8', 0, FLAT_HEAD_BYTES)))
    return sheetsOf(parsed(() => XLSX.read(unmapped(file), READING)));
  return [{ grid: readCsv(file, MAX_ROWS), isHidden: false }];
}

function readOle(file: Buffer): readonly Sheet[] {
  if (file.includes(ENCRYPTED_STREAM)) throw new SheetError('PASSWORD_PROTECTED', FILE_PROBLEMS.passwordProtected);
  return sheetsOf(parsed(() => XLSX.read(file, READING), 'NOT_A_SPREADSHEET'));
}

function readArchive(file: Buffer): readonly Sheet[] {
  const parts = unpackArchive(file);
  if (parts.has('xl/workbook.bin')) throw new SheetError('OLD_FORMAT', FILE_PROBLEMS.binaryFormat);
  const types = parts.get('[Content_Types].xml')?.toString('latin1') ?? '';
  if (!WORKBOOK_TYPE.test(types) && !parts.has('content.xml')) {
    throw new SheetError('NOT_A_SPREADSHEET', FILE_PROBLEMS.notASpreadsheet);
  }
  if (parts.get('META-INF/manifest.xml')?.includes('encryption-data')) {
    throw new SheetError('PASSWORD_PROTECTED', FILE_PROBLEMS.passwordProtected);
  }
  const container = newContainer();
  // Unsafe: each name is added once, so none need be looked for among those before it.
  for (const [name, content] of parts) {
    addTo(container, name, DOCUMENT_PARTS.has(name) ? unmapped(content) : content, { unsafe: true });
  }
  // A document may do without, and the library asks for it all the same.
  if (!parts.has('styles.xml')) addTo(container, 'styles.xml', Buffer.alloc(0), { unsafe: true });
  // Reading widths and the like of every cell costs as much again, so it is done only where a column is hidden.
  const cellStyles = [...parts].some(([name, content]) => name.includes('worksheets/') && hidesColumns(content));
  return sheetsOf(parsed(() => XLSX.parse_zip(container, { ...READING, cellStyles })));
}

/** An OpenDocument file without its looks of numbers that depend on the number: the library complains of each. */
function unmapped(content: Buffer): Buffer {
  return content.includes('<style:map') ? Buffer.from(content.toString('utf8').replace(STYLE_MAP, '')) : content;
}

function hidesColumns(sheet: Buffer): boolean {
  return HIDDEN_COLUMN.test(sheet.toString('latin1', 0, SHEET_HEAD_BYTES));
}

function sheetsOf(workbook: XLSX.WorkBook): readonly Sheet[] {
  if (workbook.SheetNames.length === 0) throw new SheetError('NOT_A_SPREADSHEET', FILE_PROBLEMS.notASpreadsheet);
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  return workbook.SheetNames.map((sheet, index) => {
    const isHidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    const source = workbook.Sheets[sheet] ?? {};
    const hidden = new Set((source['!cols'] ?? []).flatMap((column, at) => (column?.hidden === true ? [at] : [])));
    const merges = source['!merges'] ?? [];
    return { grid: { sheet, date1904, rows: readRows(source, merges), spans: spansOf(merges), hidden }, isHidden };
  });
}

/** Titles over several columns stand above the data. */
function spansOf(merges: readonly XLSX.Range[]): readonly Span[] {
  return merges
    .filter(({ s: start, e: end }) => end.c > start.c && start.r < HEADED_ROWS)
    .map(({ s: start, e: end }) => ({ row: start.r + 1, from: start.c, to: Math.min(end.c, MAX_COLUMNS - 1) }));
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

function parsed(read: () => XLSX.WorkBook, code: 'TRUNCATED' | 'NOT_A_SPREADSHEET' = 'TRUNCATED'): XLSX.WorkBook {
  try {
    return read();
  } catch (error) {
    const problem = code === 'TRUNCATED' ? FILE_PROBLEMS.truncated : FILE_PROBLEMS.notASpreadsheet;
    throw new SheetError(code, problem, { cause: error });
  }
}

function readRows(sheet: XLSX.WorkSheet, merges: readonly XLSX.Range[]): readonly GridRow[] {
  const rows = new Map<number, Cell[]>();
  const data: readonly (readonly (XLSX.CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  data.forEach((source, index) => {
    const cells: Cell[] = [];
    const width = Math.min(source?.length ?? 0, MAX_COLUMNS);
    for (let column = 0; column < width; column += 1) cells.push(toCell(source?.[column]));
    if (cells.some((cell) => cell !== null)) rows.set(index, cells);
  });
  if ([...rows.keys()].some((index) => index >= MAX_ROWS)) throw new SheetError('TOO_LARGE', FILE_PROBLEMS.tooManyRows);
  repeatMerged(rows, merges);
  return [...rows].map(([index, cells]) => ({ row: index + 1, cells }));
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
