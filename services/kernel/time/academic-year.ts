import { fill, type Bilingual } from '../i18n/messages.js';
import type { IsoDate } from './iso-date.js';

/** A text that names no academic year. */
export class AcademicYearError extends RangeError {
  readonly code = 'INVALID_ACADEMIC_YEAR';
  /** What is wrong, for the person who wrote it. */
  readonly text: Bilingual;

  constructor(given: string) {
    const text = fill(
      {
        ru: '«{given}» не учебный год: нужны два года подряд, например 2024/2025.',
        en: '"{given}" is not an academic year: write two consecutive years, such as 2024/2025.',
      },
      { given },
    );
    super(text.en);
    this.name = 'AcademicYearError';
    this.text = text;
  }
}

/**
 * The academic year written `2024/2025`, as the number of the calendar year it starts in.
 *
 * @throws AcademicYearError for anything but two consecutive years of four digits.
 */
export function parseAcademicYear(text: string): number {
  const [, start, end] = /^([1-9]\d{3})\/([1-9]\d{3})$/.exec(text) ?? [];
  if (start === undefined || Number(end) !== Number(start) + 1) throw new AcademicYearError(text);
  return Number(start);
}

/** How people write the academic year that starts in `year`: 2024 is `2024/2025`. */
export function formatAcademicYear(year: number): string {
  return `${year}/${year + 1}`;
}

/** The academic year that a day lies in; the year turns on 1 September. */
export function academicYearOf(date: IsoDate): number {
  const year = Number(date.slice(0, 4));
  return date >= startOf(year) ? year : year - 1;
}

/** The first day of an academic year, 1 September. */
export function startOf(year: number): IsoDate {
  return `${year}-09-01`;
}

/** The last day of an academic year, 31 August. */
export function endOf(year: number): IsoDate {
  return `${year + 1}-08-31`;
}

/** The day that the figures of a year are told for: its last day once it is over, today until then. */
export function asOf(year: number, today: IsoDate): IsoDate {
  const end = endOf(year);
  return today > end ? end : today;
}

/** The last academic year that facts may be of: the running one, from August on the one that is being prepared. */
export function lastYear(today: IsoDate): number {
  return today.slice(5, 7) === '08' ? academicYearOf(today) + 1 : academicYearOf(today);
}

/** What bounds the years of which a region and its colleges may record facts. */
export interface FactYears {
  /** The calendar day in the region. */
  readonly today: IsoDate;
  /** The first academic year of the region. */
  readonly firstYear: number;
}
