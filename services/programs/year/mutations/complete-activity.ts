import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { ownCollege } from '#kernel/graph/access.js';
import { activityToComplete, complete } from '../../roadmap/activity.repository.js';
import type { CollegeYearPayload, CompleteActivityInput } from '../college-year.type.js';
import { ACTIVITY_UNKNOWN, dayProblems } from '../college-year.policy.js';

export async function completeActivity(context: HubContext, input: CompleteActivityInput): Promise<CollegeYearPayload> {
  const work = workOf(context);
  const { year, code, doneOn } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const activity = await activityToComplete(work, { collegeId, year, code });
  if (!activity) throw forbidden();

  const { today, yearId: entityId } = activity;
  const problems = [...(entityId ? [] : [ACTIVITY_UNKNOWN]), ...dayProblems('doneOn', doneOn, year, today)];
  if (!entityId || problems.length > 0) {
    return { collegeId, year, problems: tellProblems(problems, context.language) };
  }

  if (activity.doneOn === doneOn) return { collegeId, year, problems: [] };
  await complete(work, { collegeId, year, code, doneOn });
  const fields = [`activity ${code}`];
  work.audit.add({ action: 'activity.complete', entity: 'CollegeYear', entityId, collegeId, fields });
  work.recounts.touch('programs', collegeId, year, 'activities');
  return { collegeId, year, problems: [] };
}
