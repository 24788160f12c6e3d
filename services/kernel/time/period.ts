import { formatAcademicYear, parseAcademicYear } from './academic-year.js';
import { dayBefore, type IsoDate } from './iso-date.js';

export type PeriodKind = 'MONTH' | 'QUARTER' | 'YEAR';

/** Which part of which academic year. */
export interface PeriodName {
  readonly kind: PeriodKind;
  /** The calendar year in which the academic year starts. */
  readonly year: number;
  /** Of a month its number in the calendar, 1 to 12; of a quarter 1 to 4, from September on; 1 for the year. */
  readonly number: number;
}

/** What figures are asked of: an academic year, and a part of it where one is named. */
export interface Moment {
  readonly year: number;
  readonly kind: PeriodKind | null;
  readonly number: number | null;
  /** Which publication of it, in place of the latest. */
  readonly revision?: number | null;
}

const FIRST_MONTH = 9;

const LAST_NUMBER: Readonly<Record<PeriodKind, number>> = { MONTH: 12, QUARTER: 4, YEAR: 1 };

export const isPeriodNumber = (kind: PeriodKind, number: number): boolean =>
  Number.isInteger(number) && number >= 1 && number <= LAST_NUMBER[kind];

/** How a period is written: 2024/2025, 2024/2025-Q1, and of a month as calendars do, 2024-10. */
export function formatPeriod({ kind, year, number }: PeriodName): string {
  if (kind === 'MONTH') return `${calendarYear(year, number)}-${twoDigits(number)}`;
  return kind === 'QUARTER' ? `${formatAcademicYear(year)}-Q${number}` : formatAcademicYear(year);
}

/** The period that is written so; null where it is not written as one. */
export function parsePeriod(text: string): PeriodName | null {
  const [, years, quarter] = /^([1-9]\d{3}\/[1-9]\d{3})(?:-Q([1-4]))?$/.exec(text) ?? [];
  if (years !== undefined) {
    try {
      const year = parseAcademicYear(years);
      return quarter === undefined
        ? { kind: 'YEAR', year, number: 1 }
        : { kind: 'QUARTER', year, number: Number(quarter) };
    } catch {
      return null;
    }
  }
  const [, calendar, month] = /^([1-9]\d{3})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  if (calendar === undefined) return null;
  const number = Number(month);
  return { kind: 'MONTH', year: Number(calendar) - (number < FIRST_MONTH ? 1 : 0), number };
}

/** The first day of a period and its last one, for which it speaks. */
export function daysOf({ kind, year, number }: PeriodName): { readonly first: IsoDate; readonly last: IsoDate } {
  const [from, months] =
    kind === 'MONTH' ? [(number - FIRST_MONTH + 12) % 12, 1] : kind === 'QUARTER' ? [(number - 1) * 3, 3] : [0, 12];
  return { first: monthStart(year, from), last: dayBefore(monthStart(year, from + months)) };
}

/** The first day of the month that is so many months behind September. */
function monthStart(year: number, months: number): IsoDate {
  const month = FIRST_MONTH - 1 + months;
  return `${year + Math.floor(month / 12)}-${twoDigits((month % 12) + 1)}-01`;
}

const calendarYear = (year: number, month: number): number => (month < FIRST_MONTH ? year + 1 : year);

const twoDigits = (number: number): string => String(number).padStart(2, '0');
