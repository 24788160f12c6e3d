import { ownCollege } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { yearProblems } from '#kernel/fact-years/fact-years.policy.js';
import type { CollegeYearPayload } from '../college-year-mutations.type.js';
import { yearProblem } from '../college-year.problems.js';
import { openedYear } from '../college-year.repository.js';

interface OfYear {
  readonly collegeId: string;
  readonly year: number;
}

/** The college year that a mutation is for, and what is wrong with naming it: it has to be open. */
export async function namedYear(context: HubContext, { collegeId: asked, year }: OfYear) {
  const work = workOf(context);
  const collegeId = ownCollege(work, asked);
  const opened = await openedYear(work, collegeId, year);
  if (!opened) throw forbidden();
  const problems = [
    ...yearProblems(year, opened, ['year']),
    ...(opened.id === null ? [yearProblem('YEAR_NOT_OPEN', ['year'])] : []),
  ];
  return { work, collegeId, opened, problems };
}

/** The answer to a mutation of a college year. */
export function answer(
  context: HubContext,
  { collegeId, year }: OfYear,
  problems: readonly Problem[],
): CollegeYearPayload {
  return { collegeId, year, problems: tellProblems(problems, context.language) };
}
