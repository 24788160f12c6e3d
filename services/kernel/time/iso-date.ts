/** A calendar day written `YYYY-MM-DD`, the only form of a date in the hub; such strings compare as the days do. */
export type IsoDate = string;

/** Whether a text is a day of the calendar, so written. */
export function isIsoDate(text: string): text is IsoDate {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
}

/** The same day `years` later. 29 February becomes a day that sorts after 28 February and before 1 March. */
export function yearsAfter(date: IsoDate, years: number): IsoDate {
  return `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;
}

const DAY_MS = 86_400_000;

/** The day behind a day. */
export function dayAfter(date: IsoDate): IsoDate {
  return daysAfter(date, 1);
}

/** The day in front of a day. */
export function dayBefore(date: IsoDate): IsoDate {
  return daysAfter(date, -1);
}

/** The day so many days behind a day, or in front of it. */
export function daysAfter(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** How many days it is from a day to another. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
