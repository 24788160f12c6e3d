import type { Cell, Grid, Parsed } from './grid.js';
import { cellText, refuse, taken, takenWith } from './grid.js';
import { unmixed } from './look-alikes.js';
import { DATE_PROBLEMS } from './problems.js';
import { WARNINGS } from './warnings.js';

/** How much of a date is written: «01.09.2024», «сентябрь 2024», «2024». */
export type Precision = 'day' | 'month' | 'year';

export interface DateOptions {
  /** Whether serials count from 1904 (`Grid.date1904`). */
  readonly date1904?: boolean;
  /** The least that must be written; by default the month. */
  readonly atLeast?: Precision;
  /** The month that a bare year stands for, 1–12; by default January. */
  readonly yearMonth?: number;
  /** Which day a bare month stands for: its first by default, or its last. */
  readonly monthDay?: 'first' | 'last';
  /** Whether dates with strokes may be meant with the month first, so that none is to be guessed. */
  readonly monthFirst?: boolean;
  /** ISO dates that the result must lie between; by default 1900-01-01 and 2099-12-31. */
  readonly from?: string;
  readonly to?: string;
}

interface WrittenDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const MONTHS = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
];
const SHORT_MONTHS = ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_ENDING = /^(?:ь|я|а|й|е)?$/;
const DAY_MILLISECONDS = 86_400_000;
/** Of a day: what is less than a second short of midnight is a day that was calculated. */
const HALF_SECOND = 0.5 / 86_400;
const DAYS_1904 = 1462;
const SERIAL_1900_LEAP_BUG = 60;
const MAX_SERIAL = 2_958_465;
const FIRST_CENTURY_YEARS = 70;
const PRECISIONS: readonly Precision[] = ['year', 'month', 'day'];

/**
 * The ISO date of a cell: Russian or ISO text, or an Excel serial. A day that the calendar lacks (31.02.), too little
 * precision and a date out of range are refused.
 */
export function parseRussianDate(cell: Cell, options: DateOptions = {}): Parsed<string> {
  const text = cellText(cell);
  if (options.monthFirst === true && isAmbiguous(text)) return refuse(DATE_PROBLEMS.monthFirst(text));
  const zoned = ZONED.exec(text);
  if (zoned) return readZoned(text, zoned[1]!, Number(zoned[2]), options);
  const written = readSerial(cell, options) ?? readText(text);
  if (written === null) return refuse(DATE_PROBLEMS.unreadable(text));
  if (PRECISIONS.indexOf(precisionOf(written)) < PRECISIONS.indexOf(options.atLeast ?? 'month')) {
    return refuse(DATE_PROBLEMS.dayNeeded(text));
  }
  const iso = toIso(written, options);
  if (iso === null) return refuse(DATE_PROBLEMS.noSuchDay(text));
  return inRange(iso, text, options);
}

function inRange(iso: string, text: string, { from = '1900-01-01', to = '2099-12-31' }: DateOptions): Parsed<string> {
  return iso < from || iso > to ? refuse(DATE_PROBLEMS.outOfRange(text, from, to)) : taken(iso);
}

const STROKES = /^(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})$/;

function isAmbiguous(text: string): boolean {
  const found = STROKES.exec(text);
  return found !== null && Number(found[1]) <= MONTHS.length && found[1] !== found[2];
}

/** Whether a sheet has a date that can only be meant with the month first, as American programs write: 5/30/2025. */
export function hasMonthFirst({ rows }: Grid): boolean {
  const isMonthFirst = (cell: Cell) => {
    if (typeof cell?.value !== 'string' || cell.value.length > 10 || !cell.value.includes('/')) return false;
    const found = STROKES.exec(cell.value.trim());
    return found !== null && Number(found[1]) <= MONTHS.length && Number(found[2]) > MONTHS.length;
  };
  return rows.some(({ cells }) => cells.some(isMonthFirst));
}

/** A moment by Greenwich, as programs write days: midnight of Russia's zones is from noon to ten the evening before. */
const ZONED = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)$/i;
const [EARLIEST_MIDNIGHT, LATEST_MIDNIGHT] = [12, 22];

function readZoned(text: string, day: string, hour: number, options: DateOptions): Parsed<string> {
  const midnight = hour >= EARLIEST_MIDNIGHT && hour <= LATEST_MIDNIGHT;
  if (hour !== 0 && !midnight) return refuse(DATE_PROBLEMS.zoned(text));
  const iso = midnight ? new Date(Date.parse(day) + DAY_MILLISECONDS).toISOString().slice(0, 10) : day;
  const found = inRange(iso, text, options);
  return found.ok && midnight ? takenWith(found.value, WARNINGS.shiftedDay(text, iso)) : found;
}

function precisionOf({ month, day }: WrittenDate): Precision {
  if (day !== null) return 'day';
  return month === null ? 'year' : 'month';
}

function toIso({ year, month, day }: WrittenDate, options: DateOptions): string | null {
  const actualMonth = month ?? options.yearMonth ?? 1;
  if (actualMonth < 1 || actualMonth > 12) return null;
  const last = new Date(Date.UTC(year, actualMonth, 0)).getUTCDate();
  const actualDay = day ?? (options.monthDay === 'last' ? last : 1);
  if (actualDay < 1 || actualDay > last) return null;
  return [String(year).padStart(4, '0'), pad(actualMonth), pad(actualDay)].join('-');
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/**
 * A number is a serial, except one that looks like a year: «2019» typed into a cell, formatted as a date or not, since
 * the serial 2019 would be a day in 1905. CSV has serials as text.
 */
function readSerial(cell: Cell, options: DateOptions): WrittenDate | null {
  if (cell === null || typeof cell.value === 'boolean') return null;
  if (typeof cell.value === 'string' && !/^\s*\d{5}(?:[.,]\d+)?\s*$/.test(cell.value)) return null;
  const serial = typeof cell.value === 'number' ? cell.value : Number(cell.value.replace(',', '.'));
  if (Number.isInteger(serial) && serial >= 1900 && serial <= 2100) {
    return { year: serial, month: null, day: null };
  }
  return fromSerial(Math.floor(serial + HALF_SECOND), options.date1904 === true);
}

/** In the 1900 system day 60 is a 29 February that never was, so the days before it are off by one. */
function fromSerial(serial: number, date1904: boolean): WrittenDate | null {
  const days = date1904 ? serial + DAYS_1904 : serial;
  if (days < 1 || days > MAX_SERIAL) return null;
  if (days === SERIAL_1900_LEAP_BUG) return { year: 1900, month: 2, day: 29 };
  const shift = days < SERIAL_1900_LEAP_BUG ? 1 : 0;
  const date = new Date(Date.UTC(1899, 11, 30) + (days + shift) * DAY_MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function readText(text: string): WrittenDate | null {
  const plain = unmixed(text)
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»"]/g, '')
    .replace(/^(?:с|от|до|по)\s+/, '')
    .replace(/[t\s]+\d{1,2}:\d{2}.*$/, '')
    .replace(/(?<=\d)\s*(?:г|гг|год|года|г\.\s*р)\.?$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return readIso(plain) ?? readNumbers(plain) ?? readWords(plain);
}

function readIso(text: string): WrittenDate | null {
  const found = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(text);
  if (!found) return null;
  return { year: Number(found[1]), month: Number(found[2]), day: found[3] === undefined ? null : Number(found[3]) };
}

/** «01.09.2024», «1/9/24», «09.2024», «2024». */
function readNumbers(text: string): WrittenDate | null {
  const found = /^(?:(?:(\d{1,2})\s?[-./,]\s?)?(\d{1,2})\s?[-./,]\s?)?(\d{4}|\d{2})$/.exec(text);
  if (!found) return null;
  const [, day, month, year = ''] = found;
  if (year.length === 2 && day === undefined) return null;
  return { year: fullYear(year), month: numberOrNull(month), day: numberOrNull(day) };
}

/** «1 сентября 2024», «сентябрь 2024», «1 сент. 2024», «15.мар.07», «15-Mar-07». */
function readWords(text: string): WrittenDate | null {
  const found = /^(?:(\d{1,2})[\s.-]*)?([а-яa-z]+)[\s.-]*(\d{4}|\d{2})$/.exec(text);
  if (!found) return null;
  const [, day, word = '', year = ''] = found;
  const month = monthOf(word);
  if (month === null || (year.length === 2 && day === undefined)) return null;
  return { year: fullYear(year), month, day: numberOrNull(day) };
}

function monthOf(word: string): number | null {
  const full = MONTHS.findIndex((stem) => word.startsWith(stem) && MONTH_ENDING.test(word.slice(stem.length)));
  if (full !== -1) return full + 1;
  const short = SHORT_MONTHS.findIndex((stem) => word === stem || word === `${stem}т`);
  const index = short === -1 ? ENGLISH_MONTHS.indexOf(word) : short;
  return index === -1 ? null : index + 1;
}

/** Two digits mean 1970–2069; births look again (`parseBirth`). */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number < FIRST_CENTURY_YEARS ? 2000 + number : 1900 + number;
}

function numberOrNull(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
