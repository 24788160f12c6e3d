import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { yearProblems } from '#kernel/fact-years/fact-years.policy.js';
import { ownCollege } from '#kernel/graph/access.js';
import { forbidden } from '#kernel/graph/errors.js';
import type { Problem } from '#kernel/graph/problem.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { openedYear } from '../../year/college-year.repository.js';
import { yearProblem } from '../../year/college-year.problems.js';

/** The college year that documents are to be registered in, with the day it is there, or why there is none. */
export async function toRegisterIn(
  work: UnitOfWork,
  { collegeId: named, year }: { readonly collegeId: string; readonly year: number },
): Promise<{ at: { collegeId: string; year: number }; today: IsoDate; problems: Problem[] }> {
  const collegeId = ownCollege(work, named);
  const opened = await openedYear(work, collegeId, year);
  if (!opened) throw forbidden();
  const implausible = yearProblems(year, opened, ['year']);
  const closed = opened.id === null ? [yearProblem('YEAR_NOT_OPEN', ['year'])] : [];
  return { at: { collegeId, year }, today: opened.today, problems: implausible.length > 0 ? implausible : closed };
}
