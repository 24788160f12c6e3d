import { academicYearOf, type FactYears } from '#kernel/time/academic-year.js';

/** How far ahead a region sets targets. */
const YEARS_AHEAD = 5;

export interface TargetYears {
  readonly first: number;
  readonly last: number;
}

/** The years that a target may be of, so that a slip of the pen makes no year of its own. */
export function targetYears({ today, firstYear }: FactYears): TargetYears {
  return { first: firstYear, last: academicYearOf(today) + YEARS_AHEAD };
}
