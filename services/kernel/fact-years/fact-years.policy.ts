import type { Problem } from '../graph/problem.js';
import { academicYearOf, formatAcademicYear, lastYear, type FactYears } from '../time/academic-year.js';
import { factYearProblem } from './fact-years.problems.js';
import type { IsoDate } from '../time/iso-date.js';

/** Years back from the running one that a region has where nobody says otherwise. */
const USUAL_YEARS = 10;

/** The first academic year of a region that is created on a day without naming one. */
export const usualFirstYear = (today: IsoDate): number => academicYearOf(today) - USUAL_YEARS;

/**
 * What is wrong with an academic year as that of a fact: it is one of the region's, from its first to the running one,
 * in August to the one that is being prepared. A slip of the hand would otherwise be a year of the region for ever.
 */
export function yearProblems(year: number, { today, firstYear }: FactYears, path: Problem['path']): Problem[] {
  const last = lastYear(today);
  if (year >= firstYear && year <= last) return [];
  const bounds = { first: formatAcademicYear(firstYear), last: formatAcademicYear(last) };
  return [factYearProblem('YEAR_IMPLAUSIBLE', path, bounds)];
}
