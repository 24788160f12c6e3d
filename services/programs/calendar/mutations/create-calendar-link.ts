import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { codeHash, newCode } from '../calendar-code.js';
import { addLink, revokeLink } from '../calendar.repository.js';
import type { CalendarLinkInput, CreateCalendarLinkPayload } from '../calendar.type.js';

/** One address at a time: a new one ends the former. */
export async function createCalendarLink(
  context: HubContext,
  { personId }: CalendarLinkInput,
): Promise<CreateCalendarLinkPayload> {
  const work = workOf(context);
  if (!work.session.persons.includes(personId)) throw forbidden();
  const code = newCode();
  await revokeLink(work, personId);
  const entityId = await addLink(work, personId, codeHash(code));
  work.audit.add({ action: 'calendar.create', entity: 'CalendarLink', entityId, collegeId: null });
  return { path: `/calendar/${code}.ics` };
}
