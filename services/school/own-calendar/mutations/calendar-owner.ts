import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { ownCollege } from '#kernel/graph/access.js';
import { forbidden } from '#kernel/graph/errors.js';
import { ownPersons } from '#kernel/session/session.js';
import { collegeOfPerson, type CalendarOwner } from '../own-calendar.repository.js';
import type { SchoolCalendarInput } from '../own-calendar.type.js';

/** Whose calendar is meant: the caller's own, or that of a college of theirs. Anybody else's is refused. */
export async function calendarOwner(
  work: UnitOfWork,
  { personId, collegeId }: SchoolCalendarInput,
): Promise<CalendarOwner> {
  if ((personId == null) === (collegeId == null)) throw forbidden();
  if (collegeId != null) return { collegeId: ownCollege(work, collegeId), personId: null };
  if (!ownPersons(work.session).includes(personId!)) throw forbidden();
  const college = await collegeOfPerson(work, personId!);
  if (college === null) throw forbidden();
  return { collegeId: college, personId: personId! };
}
