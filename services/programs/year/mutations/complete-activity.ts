import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { toProblem } from '#kernel/graph/problem.type.js';
import { ownCollege } from '#kernel/graph/access.js';
import { ActivityEntity } from '../../roadmap/activity.entity.js';
import { openedYear } from '../college-year.repository.js';
import type { CollegeYearPayload, CompleteActivityInput } from '../college-year.type.js';
import { ACTIVITY_UNKNOWN, dayBreaches } from '../year.policy.js';

export async function completeActivity(context: HubContext, input: CompleteActivityInput): Promise<CollegeYearPayload> {
  const work = workOf(context);
  const { year, code, doneOn } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const opened = await openedYear(work, collegeId, year);
  if (!opened) throw forbidden();

  const { id: entityId, today } = opened;
  const activity = entityId && (await work.em.findOne(ActivityEntity, { collegeId, academicYear: year, code }));
  const breaches = [...(activity ? [] : [ACTIVITY_UNKNOWN]), ...dayBreaches('doneOn', doneOn, year, today)];
  if (!activity || breaches.length > 0) {
    return { collegeId, year, problems: breaches.map((breach) => toProblem(breach, context.language)) };
  }

  if (activity.doneOn === doneOn) return { collegeId, year, problems: [] };
  activity.doneOn = doneOn;
  const fields = [`activity ${code}`];
  work.audit.add({ action: 'activity.complete', entity: 'CollegeYear', entityId, collegeId, fields });
  work.recounts.touch('programs', collegeId, year, 'activities');
  return { collegeId, year, problems: [] };
}
