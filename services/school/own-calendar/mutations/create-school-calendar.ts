import { workOf, type HubContext } from '#kernel/graph/context.js';
import { newCode } from '../../calendar/calendar-code.js';
import { codeHash } from '../own-calendar-code.js';
import { addCalendar, endCalendar } from '../own-calendar.repository.js';
import type { CreateSchoolCalendarPayload, SchoolCalendarInput } from '../own-calendar.type.js';
import { calendarOwner } from './calendar-owner.js';

export async function createSchoolCalendar(
  context: HubContext,
  input: SchoolCalendarInput,
): Promise<CreateSchoolCalendarPayload> {
  const work = workOf(context);
  const owner = await calendarOwner(work, input);
  const code = newCode();
  await endCalendar(work, owner);
  const entityId = await addCalendar(work, owner, codeHash(code));
  const { collegeId } = owner;
  work.audit.add({ action: 'schoolCalendar.create', entity: 'SchoolCalendar', entityId, collegeId });
  return { path: `/calendar/school/${code}.ics` };
}
