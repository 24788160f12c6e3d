import { workOf, type HubContext } from '#kernel/graph/context.js';
import { endCalendar } from '../own-calendar.repository.js';
import type { RevokeSchoolCalendarPayload, SchoolCalendarInput } from '../own-calendar.type.js';
import { calendarOwner } from './calendar-owner.js';

export async function revokeSchoolCalendar(
  context: HubContext,
  input: SchoolCalendarInput,
): Promise<RevokeSchoolCalendarPayload> {
  const work = workOf(context);
  const owner = await calendarOwner(work, input);
  const entityId = await endCalendar(work, owner);
  if (entityId === null) return { revoked: false };
  work.audit.add({
    ...{ action: 'schoolCalendar.revoke', entity: 'SchoolCalendar', entityId, collegeId: owner.collegeId },
    fields: ['revokedAt'],
  });
  return { revoked: true };
}
