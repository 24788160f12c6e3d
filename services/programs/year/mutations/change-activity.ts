import type { HubContext } from '#kernel/graph/context.js';
import { reasonProblems } from '../../stage/stage.policy.js';
import type { CollegeYearPayload } from '../college-year-mutations.type.js';
import { answer } from './of-year.js';
import { noteSteps } from '../year-step.repository.js';
import type { ChangeActivityInput } from '../activity-mutations.type.js';
import { changingProblems, copyProblems } from '../activity.policy.js';
import { changeActivity as write } from '../activity.repository.js';
import { copyOf } from './copy-of.js';
import { namedActivity } from './named-activity.js';

export async function changeActivity(context: HubContext, input: ChangeActivityInput): Promise<CollegeYearPayload> {
  const { year, code } = input;
  const reason = input.reason.trim();
  const { work, collegeId, yearId, activity, problems: named } = await namedActivity(context, input);
  const copy = activity && copyOf(input, activity);
  const problems = [
    ...named,
    ...reasonProblems(reason),
    ...changingProblems(activity, input),
    ...(copy ? copyProblems(copy, year) : []),
  ];
  if (!yearId || !activity || !copy || problems.length > 0) return answer(context, input, problems);
  const changed = (Object.keys(copy) as (keyof typeof copy)[]).filter(
    (field) => String(copy[field]) !== String(activity[field]),
  );
  if (changed.length === 0) return answer(context, input, []);

  await write(work, collegeId, year, { ...copy, code, own: activity.own }, reason);
  await noteSteps(work, collegeId, year, [{ step: 'ACTIVITY_CHANGED', stage: activity.stage, code, reason }]);
  const fields = changed.map((field) => `activity ${code} ${field}`);
  work.audit.add({ action: 'activity.change', entity: 'CollegeYear', entityId: yearId, collegeId, fields });
  work.recounts.touch('programs', collegeId, year, 'activities');
  return answer(context, input, []);
}
