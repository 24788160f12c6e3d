import { academicYearOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import type { IsoDate } from '#kernel/time/iso-date.js';

/** Academic years of the sample, the earlier first: the one before the last, the last one that is over, the running. */
export const SAMPLE_YEARS = ['FIRST', 'WHOLE', 'RUNNING'] as const;
export type SampleYear = (typeof SAMPLE_YEARS)[number];

/** A day of an academic year, written `MM-DD`. */
export type MonthDay = string;

/** What the college year that an academic year belongs to begins with (domain.md, The cycle). */
const FIRST_MONTH = '08';

/** The years of the sample as they lie on a day, from which it looks back: nothing in it is later. */
export class SampleCalendar {
  constructor(readonly today: IsoDate) {}

  /** The calendar year in which an academic year starts. */
  start(year: SampleYear): number {
    return academicYearOf(this.today) - SAMPLE_YEARS.toReversed().indexOf(year);
  }

  /** How people write the year, such as 2024/2025. */
  written(year: SampleYear): string {
    return formatAcademicYear(this.start(year));
  }

  /** A day of a year; those from August on are in its first calendar year. */
  on(year: SampleYear, day: MonthDay): IsoDate {
    return `${this.start(year) + (day >= FIRST_MONTH ? 0 : 1)}-${day}`;
  }

  /** Whether a day has come. */
  reached(day: IsoDate): boolean {
    return day <= this.today;
  }
}
