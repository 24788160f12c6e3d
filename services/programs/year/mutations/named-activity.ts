import { ownCollege } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { yearProblems } from '#kernel/fact-years/fact-years.policy.js';
import { yearWithActivities } from '../activity.repository.js';

/** The activity that a mutation is for, as it stands, and what is wrong with naming its year. */
export async function namedActivity(
  context: HubContext,
  { collegeId: asked, year, code }: { readonly collegeId: string; readonly year: number; readonly code: string },
) {
  const work = workOf(context);
  const collegeId = ownCollege(work, asked);
  const found = await yearWithActivities(work, collegeId, year, [code]);
  if (!found) throw forbidden();
  const { yearId, today } = found;
  return { work, collegeId, yearId, today, activity: found.activities.get(code), problems: yearProblems(year, found, ['year']) }; // prettier-ignore
}
