import { ownCollege } from '#kernel/graph/access.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { regionOfCollege } from '../../course/course-write.repository.js';
import type { RecordEventAttendanceInput, SchoolEventPayload } from '../event-mutations.type.js';
import { attendanceProblems } from '../event.policy.js';
import { eventProblem } from '../event.problems.js';
import { daysOfRegion, lockEvent, putAttendance } from '../event-write.repository.js';
import { refused } from './refused.js';

/** Numbers of a college alone: who came is not written down, so that no row of people crosses colleges. */
export async function recordEventAttendance(
  context: HubContext,
  { eventId, collegeId: given, attendance }: RecordEventAttendanceInput,
): Promise<SchoolEventPayload> {
  const work = workOf(context);
  const collegeId = ownCollege(work, given);
  const event = await lockEvent(work, eventId, { change: false });
  const days = event && (await daysOfRegion(work, event.regionId));
  if (!event || !days || (await regionOfCollege(work, collegeId)) !== event.regionId) {
    return refused(context, [eventProblem('EVENT_NOT_FOUND', ['eventId'])]);
  }
  // Of one that is named twice the last number holds.
  const rows = [...new Map(attendance.map(({ audience, attended }) => [audience, { audience, attended }])).values()];
  const problems = attendanceProblems(event, attendance, days.today);
  if (problems.length > 0) return refused(context, problems);
  if (!(await putAttendance(work, { eventId, collegeId }, rows))) {
    return { outcome: RowOutcome.UNCHANGED, eventId, problems: [] };
  }
  work.recounts.moved('events', collegeId, event.year);
  work.audit.add({
    action: 'event.attend',
    entity: 'SchoolEvent',
    entityId: eventId,
    collegeId,
    fields: ['attendance'],
  });
  return { outcome: RowOutcome.UPDATED, eventId, problems: [] };
}
