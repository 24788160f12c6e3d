import type { Problem } from '#kernel/graph/problem.js';
import { academicYearOf, formatAcademicYear, lastYear } from '#kernel/time/academic-year.js';
import { daysAfter, type IsoDate } from '#kernel/time/iso-date.js';
import { daysOf, isPeriodNumber, type PeriodName } from '#kernel/time/period.js';
import { periodProblem } from './period.problems.js';

/** Days that colleges have to submit where nobody says otherwise. */
const USUAL_DAYS = 14;

/** The latest that a period may be submitted by, in days behind its last one. */
const MOST_DAYS = 366;

/** How far back a region without any facts may open periods: the year before the running one. */
const YEARS_BACK = 1;

export const usualSubmitBy = (period: PeriodName): IsoDate => daysAfter(daysOf(period).last, USUAL_DAYS);

interface Ground {
  readonly today: IsoDate;
  readonly firstYear: number | null;
}

/** Why a period can't be opened like this; empty where it can. */
export function openingProblems(
  period: PeriodName & { readonly submitBy: IsoDate },
  { today, firstYear }: Ground,
): Problem[] {
  if (!isPeriodNumber(period.kind, period.number)) return [periodProblem('PERIOD_NUMBER', ['number'])];
  const first = Math.min(firstYear ?? Infinity, academicYearOf(today) - YEARS_BACK);
  if (period.year < first || period.year > lastYear(today)) {
    return [periodProblem('PERIOD_YEAR', ['year'], { first: formatAcademicYear(first) })];
  }
  const { last } = daysOf(period);
  const latest = daysAfter(last, MOST_DAYS);
  if (period.submitBy >= last && period.submitBy <= latest) return [];
  return [periodProblem('SUBMIT_BY_RANGE', ['submitBy'], { first: last, last: latest })];
}
