import type { Bilingual } from '#kernel/i18n/messages.js';
import { unmixed } from './look-alikes.js';
import type { Damage } from './damage.type.js';
import type { CellProblem } from './problems.js';

/** What a cell holds. Dates stay Excel serials: `isDate` says that the cell is formatted as one. */
export interface SheetCell {
  readonly value: string | number | boolean;
  readonly isDate: boolean;
  /** What the spreadsheet program shows of a number, where that says more: «00123», «90%». */
  readonly shown?: string;
  /** Address behind the cell's text. */
  readonly link?: string;
  readonly broken?: Damage;
}

export type Cell = SheetCell | null;

/** Characters that any cell may hold. */
export const MAX_CELL_LENGTH = 10_000;

export interface GridRow {
  /** 1-based number of the row as the spreadsheet program shows it. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** Cells merged sideways, and how far: a title over several columns. */
export interface Span {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** The rows of a sheet that hold anything; values of vertically merged cells are repeated in each of their rows. */
export interface Grid {
  readonly sheet: string;
  /** Whether serials count from 1904, as older spreadsheets made on a Mac do. */
  readonly date1904: boolean;
  readonly rows: readonly GridRow[];
  /** Cells of the first rows that are merged sideways. */
  readonly spans?: readonly Span[];
  /** Columns that the spreadsheet program doesn't show. */
  readonly hidden?: ReadonlySet<number>;
  /** Where rows of several sheets stand in one grid: the sheets, in their order. */
  readonly parts?: readonly GridPart[] | undefined;
  /** All sheets of the file that the table may be read from, where there are several. */
  readonly sheets?: readonly SheetChoice[] | undefined;
  /** What was seen of the file that nobody may miss. */
  readonly warnings?: readonly SheetWarning[];
}

/** A sheet of the table's kind. */
export interface SheetChoice {
  readonly sheet: string;
  readonly isRead: boolean;
}

/** A sheet whose rows stand in a grid behind those of others. */
export interface GridPart {
  readonly sheet: string;
  /** How much greater its rows' numbers are in the grid than in the sheet. */
  readonly before: number;
}

/** What was taken, left out or read in a way that people should know of. */
export interface SheetWarning {
  readonly sheet?: string;
  /** Number of the row in the grid. */
  readonly row?: number;
  /** The header as written in the sheet. */
  readonly column?: string;
  readonly message: Bilingual;
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

/** Where a row of a grid stands: its sheet, where there are several, and its number there. */
export function placeOf(
  { parts }: Pick<Grid, 'parts'>,
  row: number,
): { readonly sheet?: string; readonly row: number } {
  const part = parts?.findLast(({ before }) => before < row);
  return part ? { sheet: part.sheet, row: row - part.before } : { row };
}

/** Text of a cell with tidy spaces; line breaks stay, since they separate the entries of a list. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  return tidy(String(cell.value));
}

/** Text of a cell as the spreadsheet program shows it: keys keep their zeros, parts of a hundred their sign. */
export function shownText(cell: Cell): string {
  return cell?.shown === undefined ? cellText(cell) : tidy(cell.shown);
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
    .replace(/[\p{Cf}\ufe0e\ufe0f]/gu, '')
    .replace(/(?:(?!\n)[\p{Cc}\p{Zs}])+/gu, ' ')
    .replace(/ *\n */g, '\n')
    .trim();
}

/** Words of Russian letters with single spaces between them: most of what is folded. */
const RUSSIAN_WORDS = /^[А-яЁё]+(?: [А-яЁё]+)*$/;

/**
 * The spelling in which headers and code words are compared: lower case, ё as е, no punctuation, single spaces, and no
 * Latin letter among Cyrillic ones that look the same.
 */
export function foldText(text: string): string {
  if (RUSSIAN_WORDS.test(text)) return text.toLowerCase().replaceAll('ё', 'е');
  return unmixed(tidy(text))
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
  /** What was read otherwise than it is written, or not at all. */
  readonly warnings: readonly SheetWarning[];
}

export interface RefusedCell {
  readonly row: number;
  /** The header as written in the sheet, or the usual title where the sheet lacks the column. */
  readonly column: string;
  readonly problem: CellProblem;
}
