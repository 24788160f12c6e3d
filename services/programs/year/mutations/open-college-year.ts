import { factYearsOf } from '#kernel/database/college-day.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { ownCollege } from '#kernel/graph/access.js';
import { yearProblems } from '#kernel/fact-years/fact-years.policy.js';
import { formsByCode } from '../../form/form.repository.js';
import type { CollegeYearPayload, OpenCollegeYearInput } from '../college-year-mutations.type.js';
import { openYear } from '../college-year-write.repository.js';
import { formProblems } from '../college-year.policy.js';

export async function openCollegeYear(context: HubContext, input: OpenCollegeYearInput): Promise<CollegeYearPayload> {
  const work = workOf(context);
  const { year, forms } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const years = await factYearsOf(work, collegeId);
  if (!years) throw forbidden();

  const known = new Set((await formsByCode(work)).keys());
  const problems = [...yearProblems(year, years, ['year']), ...formProblems(forms, known)];
  if (problems.length === 0) await openYear(work, collegeId, year, forms);
  return { collegeId, year, problems: tellProblems(problems, context.language) };
}
