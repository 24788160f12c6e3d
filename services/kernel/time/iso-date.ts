/** A calendar day written `YYYY-MM-DD`, the only form of a date in the hub; such strings compare as the days do. */
export type IsoDate = string;

/** The same day `years` later. 29 February becomes a day that sorts after 28 February and before 1 March. */
export function yearsAfter(date: IsoDate, years: number): IsoDate {
  return `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;
}
