import { asOf as asOfDay, startOf } from '#kernel/time/academic-year.js';
import { daysAfter, type IsoDate } from '#kernel/time/iso-date.js';

const WEEK = 7;

/** The last day of each week of an academic year, from its first day on, and the day that the year is told for. */
export function weeksOf(year: number, today: IsoDate): IsoDate[] {
  const last = asOfDay(year, today);
  const days: IsoDate[] = [];
  for (let day = daysAfter(startOf(year), WEEK - 1); day < last; day = daysAfter(day, WEEK)) days.push(day);
  return today >= startOf(year) ? [...days, last] : [];
}
