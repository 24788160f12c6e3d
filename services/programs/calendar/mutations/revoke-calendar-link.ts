import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { revokeLink } from '../calendar.repository.js';
import type { CalendarLinkInput, RevokeCalendarLinkPayload } from '../calendar.type.js';

export async function revokeCalendarLink(
  context: HubContext,
  { personId }: CalendarLinkInput,
): Promise<RevokeCalendarLinkPayload> {
  const work = workOf(context);
  if (!work.session.persons.includes(personId)) throw forbidden();
  const entityId = await revokeLink(work, personId);
  if (entityId) work.audit.add({ action: 'calendar.revoke', entity: 'CalendarLink', entityId, collegeId: null });
  return { revoked: entityId !== null };
}
