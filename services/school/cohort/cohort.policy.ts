import type { FactYears } from '#kernel/time/academic-year.js';
import { yearProblems } from '#kernel/fact-years/fact-years.policy.js';
import { endOf, formatAcademicYear, startOf } from '#kernel/time/academic-year.js';
import type { Problem } from '#kernel/graph/problem.js';
import { cohortProblem } from './cohort.problems.js';

interface CohortFacts {
  readonly title: string;
  readonly year: number;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** What is wrong with a cohort to be created; empty when it can be. */
export function cohortProblems({ title, year, startsOn, endsOn }: CohortFacts, years: FactYears): Problem[] {
  const problems = yearProblems(year, years, ['year']);
  if (!title.trim() || title.length > 300) problems.push(cohortProblem('TITLE_MALFORMED', ['title']));
  if (endsOn < startsOn) problems.push(cohortProblem('COHORT_TERM_REVERSED', ['endsOn']));
  for (const [field, day] of Object.entries({ startsOn, endsOn })) {
    if (day >= startOf(year) && day <= endOf(year)) continue;
    problems.push(cohortProblem('OUTSIDE_ACADEMIC_YEAR', [field], { year: formatAcademicYear(year) }));
  }
  return problems;
}
