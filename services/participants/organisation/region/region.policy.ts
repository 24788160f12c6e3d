import type { Problem } from '#kernel/graph/problem.js';
import { yearProblems } from '#kernel/fact-years/fact-years.policy.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { regionProblem } from './region.problems.js';

interface RegionFacts {
  readonly code: string;
  readonly timeZone?: string | null;
}

/** What is wrong with a region's code and time zone; empty when both are usable. */
export function regionProblems({ code, timeZone }: RegionFacts): Problem[] {
  const problems = timeZoneProblems(timeZone);
  return /^\d{2,3}$/.test(code) ? problems : [...problems, regionProblem('REGION_CODE_MALFORMED', ['code'])];
}

/** What is wrong with a time zone; empty when it is usable, or left out. */
export function timeZoneProblems(timeZone: string | null | undefined): Problem[] {
  return timeZone == null || isTimeZone(timeZone) ? [] : [regionProblem('TIME_ZONE_UNKNOWN', ['timeZone'])];
}

/** The first academic year that the hub keeps records of. */
const EARLIEST = 2000;

/** What is wrong with the first year of a region; empty when it can be, or is left out. */
export function firstYearProblems(firstYear: number | null | undefined, today: IsoDate): Problem[] {
  return firstYear == null ? [] : yearProblems(firstYear, { today, firstYear: EARLIEST }, ['firstYear']);
}

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
