import * as XLSX from '@e965/xlsx';
import iconv from 'iconv-lite';
import { ExchangeError } from '../exchange-error.js';
import type { Cell } from './grid.js';
import { neutralised } from './neutral.policy.js';

/** A sheet to be written. */
export interface Table {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whether the serials of dates count from 1904. */
  readonly date1904?: boolean;
}

export type Encoding = 'utf-8' | 'windows-1251';

/** The most that a cell of an .xlsx may hold. */
const MAX_CELL_LENGTH = 32_767;
/** With full stops taken literally, as Excel itself writes them: bare ones the library takes for parts of seconds. */
const DATE_FORMAT = String.raw`dd\.mm\.yyyy`;
const LINK = /^(?:https?:\/\/|mailto:)/i;
const [NARROWEST, WIDEST] = [8, 50];

/** Bytes of a workbook with this one sheet. */
export function xlsxOf(table: Table): Buffer {
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(workbook, sheetOf(table), table.title.slice(0, 31));
  workbook.Workbook = { WBProps: { date1904: table.date1904 === true } };
  return XLSX.write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
}

/**
 * Bytes of a CSV file as Excel in Russia reads it: semicolons, and UTF-8 with a mark or Windows-1251. Every cell is
 * quoted: left to itself the library knows no line break but the one that ends rows, and a cell with another one would
 * fall into two rows wherever a program takes any for the end.
 *
 * @throws ExchangeError when a character can't be written in the encoding.
 */
export function csvOf(table: Table, encoding: Encoding = 'utf-8'): Buffer {
  const text = XLSX.utils.sheet_to_csv(sheetOf(table), { FS: ';', RS: '\r\n', forceQuotes: true });
  if (encoding === 'utf-8') return Buffer.from(`\uFEFF${text}\r\n`, 'utf8');
  const bytes = iconv.encode(`${text}\r\n`, 'win1251');
  const written = iconv.decode(bytes, 'win1251');
  if (written.startsWith(text)) return bytes;
  const [lost = ''] = [...text].filter((character) => iconv.decode(iconv.encode(character, 'win1251'), 'win1251') !== character); // prettier-ignore
  throw new ExchangeError({
    ru: `В Windows-1251 нет знака «${lost}»: выгрузите таблицу в UTF-8 или .xlsx.`,
    en: `Windows-1251 lacks the character "${lost}": export the table in UTF-8 or as .xlsx.`,
  });
}

function sheetOf({ header, rows }: Table): XLSX.WorkSheet {
  const titles = header.map((title) => cellOf({ value: title, isDate: false }));
  const sheet = XLSX.utils.aoa_to_sheet([titles, ...rows.map((row) => row.map(cellOf))]);
  sheet['!cols'] = header.map((title, index) => {
    const lengths = rows.map((row) => String(row[index]?.value ?? '').length);
    const longest = lengths.reduce((most, length) => Math.max(most, length), title.length);
    return { wch: Math.min(Math.max(longest, NARROWEST), WIDEST) };
  });
  return sheet;
}

const formats = XLSX.SSF as { format(code: string, serial: number): string };

/** A day as text, for CSV. */
function shownDay(serial: number): string {
  return formats.format(DATE_FORMAT, serial);
}

function cellOf(cell: Cell): XLSX.CellObject | null {
  if (cell === null || cell.broken !== undefined || cell.value === '') return null;
  const { value, isDate, link } = cell;
  if (typeof value === 'number')
    return isDate ? { t: 'n', v: value, z: DATE_FORMAT, w: shownDay(value) } : { t: 'n', v: value };
  if (typeof value === 'boolean') return { t: 'b', v: value };
  const text = neutralised(value).slice(0, MAX_CELL_LENGTH);
  return { t: 's', v: text, ...(link !== undefined && LINK.test(link) ? { l: { Target: link } } : {}) };
}
