import type { HubContext } from '#kernel/graph/context.js';
import { reasonProblems } from '../../stage/stage.policy.js';
import type { CollegeYearPayload } from '../college-year-mutations.type.js';
import { answer } from './of-year.js';
import { noteSteps } from '../year-step.repository.js';
import type { ReopenActivityInput } from '../activity-mutations.type.js';
import { takingBackProblems } from '../activity.policy.js';
import { reopenActivity as write } from '../activity.repository.js';
import { namedActivity } from './named-activity.js';

export async function reopenActivity(context: HubContext, input: ReopenActivityInput): Promise<CollegeYearPayload> {
  const { year, code } = input;
  const reason = input.reason.trim();
  const { work, collegeId, yearId, activity, problems: named } = await namedActivity(context, input);
  const isOpen = activity?.doneOn === null && activity.notApplicableOn === null;
  const problems = [...named, ...reasonProblems(reason), ...(isOpen ? [] : takingBackProblems(activity))];
  if (!yearId || !activity || problems.length > 0 || isOpen) return answer(context, input, problems);

  await write(work, collegeId, year, code);
  await noteSteps(work, collegeId, year, [{ step: 'ACTIVITY_REOPENED', stage: activity.stage, code, reason }]);
  const fields = [`activity ${code}`];
  work.audit.add({ action: 'activity.reopen', entity: 'CollegeYear', entityId: yearId, collegeId, fields });
  work.recounts.touch('programs', collegeId, year, 'activities');
  return answer(context, input, []);
}
