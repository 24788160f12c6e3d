import { CsvError, parse } from 'csv-parse/sync';
import { damageOf } from './damage.policy.js';
import { decode } from './encoding.js';
import type { Cell, Grid } from './grid.js';
import { restored } from './neutral.policy.js';
import { FILE_PROBLEMS } from './file-problems.js';
import { closedQuotes, UNCLOSED } from './quotes.policy.js';
import { SheetError } from './sheet-error.js';

const DELIMITERS = [';', '\t', ',', '|'] as const;
const SNIFFED_LINES = 50;
const SNIFFED_CHARACTERS = 200_000;

/**
 * The grid of a text file; encoding and delimiter are told by its content.
 *
 * @throws SheetError NOT_A_SPREADSHEET, ENCODING, TOO_LARGE
 */
export function readCsv(file: Buffer, maxRows: number): Grid {
  const { text, delimiter, usual } = delimiterOf(printable(decode(file)));
  const records = parseRecords(closedQuotes(text, delimiter, usual), delimiter, maxRows);
  if (records.length > maxRows) throw new SheetError('TOO_LARGE', FILE_PROBLEMS.tooManyRows);
  const rows = records
    .map((record, index) => ({ row: index + 1, cells: record.map(toCell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
  return { sheet: 'CSV', date1904: false, rows };
}

function toCell(text: string): Cell {
  if (text.startsWith(UNCLOSED)) return { value: text.slice(UNCLOSED.length), isDate: false, broken: 'quote' };
  if (text.trim() === '') return null;
  const broken = damageOf(text);
  const value = restored(text);
  return broken === undefined ? { value, isDate: false } : { value, isDate: false, broken };
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

/** Bytes that no text holds mean a picture, a PDF or the like under a wrong name. */
function printable(text: string): string {
  if (/^\s*(?:<!doctype html|<html|<table|<meta)/i.test(text)) {
    throw new SheetError('NOT_A_SPREADSHEET', FILE_PROBLEMS.webPage);
  }
  if (/^\s*<\?xml/i.test(text)) throw new SheetError('NOT_A_SPREADSHEET', FILE_PROBLEMS.xmlTable);
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text) || /^\s*(?:%PDF-|\{\\rtf)/i.test(text)) {
    throw new SheetError('NOT_A_SPREADSHEET', FILE_PROBLEMS.notASpreadsheet);
  }
  return text;
}

/** A delimiter, and how many of them a line usually has. */
interface Delimited {
  readonly text: string;
  readonly delimiter: string;
  readonly usual: number;
}

/** A first line `sep=;` is Excel's own way to name the delimiter; it is no row. */
function delimiterOf(text: string): Delimited {
  const declared = /^\ufeff?sep=(.)\r?\n/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text.replace(/^\ufeff/, '');
  const lines = unquoted(body.slice(0, SNIFFED_CHARACTERS))
    .split(/\r\n|\r|\n/)
    .slice(0, SNIFFED_LINES);
  let best = { delimiter: ';', usual: 0, score: 0 };
  for (const delimiter of declared?.[1] === undefined ? DELIMITERS : [declared[1]]) {
    const rated = regularity(lines.map((line) => line.split(delimiter).length - 1));
    if (rated.score > best.score) best = { delimiter, ...rated };
  }
  return { text: body, delimiter: declared?.[1] ?? best.delimiter, usual: best.usual };
}

/** Quoted cells may hold every delimiter, so they don't vote; a quote that is left open ends with its line. */
function unquoted(text: string): string {
  return text.replace(/"(?:[^"\r\n]|"")*"/g, '""');
}

/** High when many lines have the same large number of delimiters: a real one repeats in nearly all, commas in prose don't. */
function regularity(counts: readonly number[]): { usual: number; score: number } {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  let best = { usual: 0, score: 0 };
  for (const [usual, times] of lines) {
    const score = (usual * times * times) / counts.length;
    if (score > best.score) best = { usual, score };
  }
  return best;
}
