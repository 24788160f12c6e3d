import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { ownCollege } from '#kernel/graph/access.js';
import { yearProblems } from '#kernel/fact-years/fact-years.policy.js';
import { completed, completionProblems } from '../activity.policy.js';
import { completeActivities, yearWithActivities } from '../activity.repository.js';
import type { CollegeYearPayload, CompleteActivityInput } from '../college-year-mutations.type.js';
import { answer } from './of-year.js';

export async function completeActivity(context: HubContext, input: CompleteActivityInput): Promise<CollegeYearPayload> {
  const work = workOf(context);
  const { year, code } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const found = await yearWithActivities(work, collegeId, year, [code]);
  if (!found) throw forbidden();

  const { yearId: entityId, today } = found;
  const activity = found.activities.get(code);
  const problems = [...yearProblems(year, found, ['year']), ...completionProblems(activity, input, { year, today })];
  const change = activity && problems.length === 0 ? completed(activity, input) : null;
  if (!entityId || !change) return answer(context, input, problems);

  await completeActivities(work, collegeId, year, [change]);
  const fields = [`activity ${code}`];
  work.audit.add({ action: 'activity.complete', entity: 'CollegeYear', entityId, collegeId, fields });
  work.recounts.touch('programs', collegeId, year, 'activities');
  return answer(context, input, []);
}
