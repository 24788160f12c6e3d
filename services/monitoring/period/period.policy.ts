import type { Problem } from '#kernel/graph/problem.js';
import type { FactYears } from '#kernel/time/academic-year.js';
import { yearProblems } from '#kernel/fact-years/fact-years.policy.js';
import { daysAfter, type IsoDate } from '#kernel/time/iso-date.js';
import { daysOf, isPeriodNumber, type PeriodName } from '#kernel/time/period.js';
import { periodProblem } from './period.problems.js';

/** Days that colleges have to submit where nobody says otherwise. */
const USUAL_DAYS = 14;

/** The latest that a period may be submitted by, in days behind its last one. */
const MOST_DAYS = 366;

export const usualSubmitBy = (period: PeriodName): IsoDate => daysAfter(daysOf(period).last, USUAL_DAYS);

/** Why a period can't be opened like this; empty where it can. */
export function openingProblems(period: PeriodName & { readonly submitBy: IsoDate }, years: FactYears): Problem[] {
  if (!isPeriodNumber(period.kind, period.number)) return [periodProblem('PERIOD_NUMBER', ['number'])];
  const problems = yearProblems(period.year, years, ['year']);
  if (problems.length > 0) return problems;
  const { last } = daysOf(period);
  const latest = daysAfter(last, MOST_DAYS);
  if (period.submitBy >= last && period.submitBy <= latest) return [];
  return [periodProblem('SUBMIT_BY_RANGE', ['submitBy'], { first: last, last: latest })];
}
