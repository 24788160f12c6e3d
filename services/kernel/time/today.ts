import type { IsoDate } from './iso-date.js';

/**
 * The calendar day in a region.
 *
 * @param timeZone IANA name, such as `Europe/Moscow`.
 * @throws RangeError for a time zone that does not exist.
 */
export function today(timeZone: string, now: Date = new Date()): IsoDate {
  // The Swedish way of writing a date is the ISO one.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
}
