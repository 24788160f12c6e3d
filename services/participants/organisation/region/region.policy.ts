import type { Problem } from '#kernel/graph/problem.js';
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

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
