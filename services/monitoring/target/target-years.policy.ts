import { academicYearOf } from '#kernel/time/academic-year.js';
import type { IsoDate } from '#kernel/time/iso-date.js';

/** The model of mentoring that targets are about came into force on 1 July 2020 (S004): none is of a year before. */
const FIRST_YEAR_OF_MODEL = 2020;

/** How far ahead a region sets targets. */
const YEARS_AHEAD = 5;

export interface TargetYears {
  readonly first: number;
  readonly last: number;
}

/**
 * The years that a target may be of, so that a slip of the pen makes no year of its own.
 * @param firstKept the first year that the region has any figure or target of; null without any
 */
export function targetYears(today: IsoDate, firstKept: number | null): TargetYears {
  const first = Math.min(FIRST_YEAR_OF_MODEL, firstKept ?? FIRST_YEAR_OF_MODEL);
  return { first, last: academicYearOf(today) + YEARS_AHEAD };
}
