import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { SchoolCalendar, SchoolCalendarEntry } from './own-calendar.type.js';

/** What there is for whoever has the code; null for one that there is not. */
export async function entriesOfCalendar({ read }: HubContext, hash: Buffer): Promise<SchoolCalendarEntry[] | null> {
  const rows = await read.rows<Omit<SchoolCalendarEntry, 'id'> & { id: string | null }>(
    `select entry_id as id, kind, title, course, starts_at as "startsAt", ends_at as "endsAt", place, link, cancelled
       from contracts.school_calendar_of($1)`,
    [hash],
  );
  return rows.length === 0 ? null : rows.filter((row): row is SchoolCalendarEntry => row.id !== null);
}

/** The addresses that the session has in use, its own and those of its colleges. */
export function calendarsInUse({ read }: HubContext): Promise<SchoolCalendar[]> {
  return read.rows(
    `select college_id as "collegeId", person_id as "personId", created_at as "createdAt" from school.own_calendar
      where revoked_at is null order by created_at limit 100`,
  );
}

/** Whose a calendar is. */
export interface CalendarOwner {
  readonly collegeId: string;
  readonly personId: string | null;
}

/** The college of a person whom the session may see. */
export async function collegeOfPerson(work: UnitOfWork, personId: string): Promise<string | null> {
  const sql = 'select college_id as id from contracts.people where id = $1';
  return (await work.rows<{ id: string }>(sql, [personId]))[0]?.id ?? null;
}

/** Ends the calendar in use; answers its id where there was one. */
export async function endCalendar(work: UnitOfWork, { collegeId, personId }: CalendarOwner): Promise<string | null> {
  const rows = await work.rows<{ id: string }>(
    `update school.own_calendar set revoked_at = now()
      where college_id = $1 and person_id is not distinct from $2::uuid and revoked_at is null returning id`,
    [collegeId, personId],
  );
  return rows[0]?.id ?? null;
}

export async function addCalendar(work: UnitOfWork, owner: CalendarOwner, hash: Buffer): Promise<string> {
  const id = uuidv7();
  await work.rows('insert into school.own_calendar (id, college_id, person_id, code_hash) values ($1, $2, $3, $4)', [
    ...[id, owner.collegeId, owner.personId, hash],
  ]);
  return id;
}
