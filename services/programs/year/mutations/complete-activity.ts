import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { ownCollege } from '#kernel/graph/access.js';
import { yearProblems } from '#kernel/fact-years/fact-years.policy.js';
import { completeActivity as write } from '../../roadmap/activity-write.repository.js';
import { activityToComplete } from '../../roadmap/activity.repository.js';
import type { CollegeYearPayload, CompleteActivityInput } from '../college-year-mutations.type.js';
import { dayProblems } from '../college-year.policy.js';
import { yearProblem } from '../college-year.problems.js';

export async function completeActivity(context: HubContext, input: CompleteActivityInput): Promise<CollegeYearPayload> {
  const work = workOf(context);
  const { year, code, doneOn } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const activity = await activityToComplete(work, { collegeId, year, code });
  if (!activity) throw forbidden();

  const { today, yearId: entityId } = activity;
  const problems = [
    ...yearProblems(year, activity, ['year']),
    ...(entityId ? [] : [yearProblem('ACTIVITY_UNKNOWN', ['code'])]),
    ...dayProblems('doneOn', doneOn, year, today),
  ];
  if (!entityId || problems.length > 0) {
    return { collegeId, year, problems: tellProblems(problems, context.language) };
  }

  if (activity.doneOn === doneOn) return { collegeId, year, problems: [] };
  await write(work, { collegeId, year, code, doneOn });
  const fields = [`activity ${code}`];
  work.audit.add({ action: 'activity.complete', entity: 'CollegeYear', entityId, collegeId, fields });
  work.recounts.touch('programs', collegeId, year, 'activities');
  return { collegeId, year, problems: [] };
}
