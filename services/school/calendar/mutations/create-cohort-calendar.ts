import { ownCollege } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { lockCohort } from '../../cohort/cohort-write.repository.js';
import { codeHash, newCode } from '../calendar-code.js';
import { addCalendar, endCalendar } from '../calendar.repository.js';
import type { CohortCalendarInput, CreateCohortCalendarPayload } from '../calendar.type.js';

export async function createCohortCalendar(
  context: HubContext,
  { cohortId }: CohortCalendarInput,
): Promise<CreateCohortCalendarPayload> {
  const work = workOf(context);
  const cohort = await lockCohort(work, cohortId);
  if (!cohort) throw forbidden();
  const collegeId = ownCollege(work, cohort.collegeId);
  const code = newCode();
  await endCalendar(work, cohortId);
  const entityId = await addCalendar(work, { cohortId, collegeId, hash: codeHash(code) });
  work.audit.add({ action: 'cohortCalendar.create', entity: 'CohortCalendar', entityId, collegeId });
  return { path: `/calendar/cohorts/${code}.ics` };
}
