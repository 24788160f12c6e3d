import type { CellProblem } from './problems.js';

/** What a cell holds. Dates stay Excel serials: `isDate` says that the cell is formatted as one. */
export interface SheetCell {
  readonly value: string | number | boolean;
  readonly isDate: boolean;
  /** Address behind the cell's text. */
  readonly link?: string;
  /** Why the value can't be trusted: a formula that was never calculated, or one that failed. */
  readonly broken?: 'formula' | 'error';
}

export type Cell = SheetCell | null;

/** Characters that any cell may hold. */
export const MAX_CELL_LENGTH = 10_000;

export interface GridRow {
  /** 1-based number of the row as the spreadsheet program shows it. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** The rows of one sheet that hold anything; values of vertically merged cells are repeated in each of their rows. */
export interface Grid {
  readonly sheet: string;
  /** Whether serials count from 1904, as older spreadsheets made on a Mac do. */
  readonly date1904: boolean;
  readonly rows: readonly GridRow[];
}

/** A value that was understood, with what to say of how; or what is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly warnings?: readonly CellProblem[] }
  | { readonly ok: false; readonly problem: CellProblem };

export function taken<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

/** Taken, but not as it is written. */
export function takenWith<T>(value: T, ...warnings: readonly CellProblem[]): Parsed<T> {
  return warnings.length > 0 ? { ok: true, value, warnings } : { ok: true, value };
}

export function refuse(problem: CellProblem): { readonly ok: false; readonly problem: CellProblem } {
  return { ok: false, problem };
}

/** Text of a cell with tidy spaces; line breaks stay, since they separate the entries of a list. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  return tidy(String(cell.value));
}

/** Words of common signs with single spaces between them: what nearly every cell holds, and nothing is to be tidied. */
const TIDY = /^(?:[!-~А-яЁё«»–—№]+(?: [!-~А-яЁё«»–—№]+)*)?$/;

/** The text that was tidied last: a cell is asked for its text several times in a row. */
let last = { text: '', tidied: '' };

/** Removes invisible characters, unifies line breaks and collapses runs of spaces. */
export function tidy(text: string): string {
  if (text === last.text) return last.tidied;
  const tidied = TIDY.test(text) ? text : tidiedUp(text);
  last = { text, tidied };
  return tidied;
}

function tidiedUp(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/(?:(?!\n)[\p{Cc}\p{Zs}])+/gu, ' ')
    .replace(/ *\n */g, '\n')
    .trim();
}

/** The spelling in which headers and code words are compared: lower case, ё as е, no punctuation, single spaces. */
export function foldText(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A first sign that is there to be seen, so that nothing need be tidied to know that there is something. */
const VISIBLE = /^[!-~А-яЁё«№]/;

export function isEmptyCell(cell: Cell): boolean {
  if (cell === null) return true;
  if (cell.broken !== undefined || typeof cell.value !== 'string') return false;
  return !VISIBLE.test(cell.value) && cellText(cell) === '';
}

const NOTHING_WORDS = new Set(['', 'нет', 'нет данных', 'н д', 'не определен', 'не назначен', 'не указано', 'n a']);

/** What such a word begins with; a text that begins with another letter or a digit is something. */
const NOTHING_INITIALS = /^[^\p{L}\p{N}]*(?:[нn]|$)/iu;

/** Whether a text stands for "nothing here": empty, a dash, «нет». */
export function isBlankMark(text: string): boolean {
  if (text === '' || !NOTHING_INITIALS.test(text)) return text === '';
  return NOTHING_WORDS.has(foldText(text)) && !/[^\p{L}\p{N}\s.,;:/\\_\-–—−]|[/\\]{2}/u.test(text);
}

/** What a sheet gave. `rows` counts the rows with data: title, blank and totals rows are none. */
export interface SheetReading<T> {
  readonly rows: number;
  readonly accepted: readonly { readonly row: number; readonly value: T }[];
  /** One entry per refused cell: a row with two of them appears twice, and isn't accepted. */
  readonly refused: readonly RefusedCell[];
  /** Headers that no column is known for, as written. */
  readonly ignoredColumns: readonly string[];
}

export interface RefusedCell {
  readonly row: number;
  /** The header as written in the sheet, or the usual title where the sheet lacks the column. */
  readonly column: string;
  readonly problem: CellProblem;
}
