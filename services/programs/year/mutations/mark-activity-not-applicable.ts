import type { HubContext } from '#kernel/graph/context.js';
import { reasonProblems } from '../../stage/stage.policy.js';
import { lastDayOf } from '../college-year.policy.js';
import type { CollegeYearPayload } from '../college-year-mutations.type.js';
import { answer } from './of-year.js';
import { noteSteps } from '../year-step.repository.js';
import type { MarkActivityNotApplicableInput } from '../activity-mutations.type.js';
import { notApplicableProblems } from '../activity.policy.js';
import { markNotApplicable } from '../activity.repository.js';
import { namedActivity } from './named-activity.js';

export async function markActivityNotApplicable(
  context: HubContext,
  input: MarkActivityNotApplicableInput,
): Promise<CollegeYearPayload> {
  const { year, code } = input;
  const reason = input.reason.trim();
  const { work, collegeId, yearId, today, activity, problems: named } = await namedActivity(context, input);
  const problems = [...named, ...reasonProblems(reason), ...notApplicableProblems(activity)];
  if (!yearId || !activity || problems.length > 0) return answer(context, input, problems);
  if (activity.notApplicableReason === reason) return answer(context, input, []);

  // Another reason for the same mark corrects it, and the day stays. Of a year that is over it is a day of that year.
  const day = activity.notApplicableOn ?? earlierOf(today, lastDayOf(year));
  await markNotApplicable(work, collegeId, year, { code, reason, day });
  await noteSteps(work, collegeId, year, [
    { step: 'ACTIVITY_NOT_APPLICABLE', stage: activity.stage, code, day, reason },
  ]);
  const fields = [`activity ${code}`];
  work.audit.add({ action: 'activity.not-applicable', entity: 'CollegeYear', entityId: yearId, collegeId, fields });
  work.recounts.touch('programs', collegeId, year, 'activities');
  return answer(context, input, []);
}

const earlierOf = (one: string, other: string): string => (one < other ? one : other);
