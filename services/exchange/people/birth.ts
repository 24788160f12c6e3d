import { parseRussianDate } from '../workbook/date.js';
import type { Cell, Parsed } from '../workbook/grid.js';
import { cellText, refuse, taken, takenWith } from '../workbook/grid.js';
import { BIRTH_PROBLEMS } from '../workbook/problems.js';

/** When a person was born, as far as the sheet says. */
export interface Birth {
  /** ISO date, or null where only the year is known. */
  readonly birthDate: string | null;
  readonly birthYear: number;
}

export interface BirthOptions {
  /** ISO date of the day of reading. */
  readonly today: string;
  readonly date1904?: boolean;
  readonly monthFirst?: boolean;
}

const EARLIEST_YEAR = 1925;
const YOUNGEST_AGE = 10;
const CENTURY = 100;

/** What people add behind a date of birth: «(17 лет)». */
const AGE_BEHIND = /\s*\(?\d{1,2}\s*(?:лет|год|года)\)?$/iu;
const AGE = /^(?:[1-9]\d?)(?:\s*(?:лет|год|года))?$/iu;

/** A year («2007», «2007 г.р.») or a full date of birth; between 1925 and ten years ago. */
export function parseBirth(cell: Cell, options: BirthOptions): Parsed<Birth> {
  const text = cellText(cell);
  const latest = Number(options.today.slice(0, 4)) - YOUNGEST_AGE;
  if (AGE.test(text)) return refuse(BIRTH_PROBLEMS.age(text));
  const year = bareYear(cell, text);
  if (year !== null) return plausible({ birthDate: null, birthYear: year }, latest);
  const { date1904 = false, monthFirst = false } = options;
  const dated = typeof cell?.value === 'string' ? { ...cell, value: text.replace(AGE_BEHIND, '') } : cell;
  const date = parseRussianDate(dated, { atLeast: 'day', date1904, monthFirst, from: '0000' });
  if (!date.ok) return isDate(text) ? date : refuse(BIRTH_PROBLEMS.unreadable(text));
  const written = Number(date.value.slice(0, 4));
  const shortYear = typeof cell?.value === 'string' && !text.includes(String(written));
  const birthYear = shortYear && written > latest ? written - CENTURY : written;
  const birth = plausible({ birthDate: `${birthYear}${date.value.slice(4)}`, birthYear }, latest);
  return birth.ok && date.warnings ? takenWith(birth.value, ...date.warnings) : birth;
}

/** Whether a text is at least written like a date, so that it is the date that is wrong. */
function isDate(text: string): boolean {
  return /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)/.test(text) || /^\d{5}/.test(text);
}

/** A year typed into a cell that is formatted as a date is still a year: as a serial it would be in 1905. */
function bareYear(cell: Cell, text: string): number | null {
  if (typeof cell?.value === 'boolean') return null;
  const found = /^(\d{4})(?:[.,]0+)?\s*(?:г|год|года)?\.?\s*(?:р|рожд|рождения)?\.?$/iu.exec(text);
  return found ? Number(found[1]) : null;
}

function plausible(birth: Birth, latest: number): Parsed<Birth> {
  const { birthYear } = birth;
  if (birthYear >= EARLIEST_YEAR && birthYear <= latest) return taken(birth);
  return refuse(BIRTH_PROBLEMS.implausible(birthYear, EARLIEST_YEAR, latest));
}
