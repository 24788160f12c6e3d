import { ownCollege } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { lockCohort } from '../../cohort/cohort-write.repository.js';
import { endCalendar } from '../calendar.repository.js';
import type { CohortCalendarInput, RevokeCohortCalendarPayload } from '../calendar.type.js';

export async function revokeCohortCalendar(
  context: HubContext,
  { cohortId }: CohortCalendarInput,
): Promise<RevokeCohortCalendarPayload> {
  const work = workOf(context);
  const cohort = await lockCohort(work, cohortId);
  if (!cohort) throw forbidden();
  const collegeId = ownCollege(work, cohort.collegeId);
  const entityId = await endCalendar(work, cohortId);
  if (entityId === null) return { revoked: false };
  work.audit.add({
    ...{ action: 'cohortCalendar.revoke', entity: 'CohortCalendar', entityId, collegeId },
    fields: ['revokedAt'],
  });
  return { revoked: true };
}
