import { CsvError, parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import type { Cell, Grid } from './grid.js';
import { restored } from './neutral.policy.js';
import { FILE_PROBLEMS } from './problems.js';
import { SheetError } from './sheet-error.js';

const DELIMITERS = [';', '\t', ','] as const;
const SNIFFED_LINES = 50;
const SNIFFED_CHARACTERS = 200_000;

/**
 * The grid of a CSV file: UTF-8 with or without a mark, UTF-16 with one, else Windows-1251; the delimiter is guessed.
 *
 * @throws SheetError NOT_A_SPREADSHEET, TRUNCATED (a quote that is never closed), TOO_LARGE
 */
export function readCsv(file: Buffer, maxRows: number): Grid {
  const { text, delimiter } = delimiterOf(decode(file));
  const records = parseRecords(text, delimiter, maxRows);
  if (records.length > maxRows) throw new SheetError('TOO_LARGE', FILE_PROBLEMS.tooManyRows);
  const rows = records
    .map((record, index) => ({ row: index + 1, cells: record.map(toCell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
  return { sheet: 'CSV', date1904: false, rows };
}

function toCell(value: string): Cell {
  return value.trim() === '' ? null : { value: restored(value), isDate: false };
}

function parseRecords(text: string, delimiter: string, maxRows: number): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: maxRows + 1,
    });
  } catch (error) {
    if (error instanceof CsvError) throw new SheetError('TRUNCATED', FILE_PROBLEMS.truncated, { cause: error });
    throw error;
  }
}

/** Text of a file in one of the encodings that Excel and its kin write in Russia. */
export function decode(file: Buffer): string {
  const isUtf16 =
    file.length >= 2 && ((file[0] === 0xff && file[1] === 0xfe) || (file[0] === 0xfe && file[1] === 0xff));
  if (isUtf16) return printable(iconv.decode(file, 'utf-16'));
  try {
    return printable(new TextDecoder('utf-8', { fatal: true }).decode(file));
  } catch (error) {
    if (error instanceof SheetError) throw error;
    return printable(iconv.decode(file, 'win1251'));
  }
}

/** Bytes that no text holds mean a picture, a PDF or the like under a wrong name; so does a web page. */
function printable(text: string): string {
  const binary = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text);
  if (binary || /^\s*(<!doctype|<html|<\?xml|%PDF-|\{\\rtf)/i.test(text)) {
    throw new SheetError('NOT_A_SPREADSHEET', FILE_PROBLEMS.notASpreadsheet);
  }
  return text;
}

/** A first line `sep=;` is Excel's own way to name the delimiter; it is no row. */
function delimiterOf(text: string): { text: string; delimiter: string } {
  const declared = /^sep=(.)\r?\n/i.exec(text);
  if (declared?.[1] !== undefined) return { text: text.slice(declared[0].length), delimiter: declared[1] };
  const lines = unquoted(text.slice(0, SNIFFED_CHARACTERS)).split(/\r?\n/).slice(0, SNIFFED_LINES);
  let best: { delimiter: string; score: number } = { delimiter: ';', score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = regularity(lines.map((line) => line.split(delimiter).length - 1));
    if (score > best.score) best = { delimiter, score };
  }
  return { text, delimiter: best.delimiter };
}

/** Quoted cells may hold every delimiter, so they don't vote. */
function unquoted(text: string): string {
  return text.replace(/"(?:[^"]|"")*"/g, '""');
}

/** High when many lines have the same large number of delimiters: a real one repeats, commas in prose don't. */
function regularity(counts: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  return Math.max(0, ...[...lines].map(([count, times]) => count * times));
}
