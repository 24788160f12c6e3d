import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { CohortCalendarEvent } from './calendar.type.js';

/** The sessions of the cohort whose calendar has the code; null for one that there is not. */
export async function sessionsOfCalendar({ read }: HubContext, hash: Buffer): Promise<CohortCalendarEvent[] | null> {
  const rows = await read.rows<Omit<CohortCalendarEvent, 'id'> & { id: string | null }>(
    `select session_id as id, course, kind, title, starts_at as "startsAt", ends_at as "endsAt", place, link, cancelled
       from contracts.calendar_of_cohort($1)`,
    [hash],
  );
  return rows.length === 0 ? null : rows.filter((row): row is CohortCalendarEvent => row.id !== null);
}

/** When the calendars of cohorts that the session hosts were made, of those in use. */
export function calendarsInUse(
  { read }: HubContext,
  cohortIds: readonly string[],
): Promise<{ cohortId: string; createdAt: Date }[]> {
  return read.rows(
    `select cohort_id as "cohortId", created_at as "createdAt" from school.cohort_calendar
      where cohort_id = any ($1) and revoked_at is null`,
    [cohortIds],
  );
}

/** Ends the calendar of a cohort that the session hosts; answers its id where there was one. */
export async function endCalendar(work: UnitOfWork, cohortId: string): Promise<string | null> {
  const rows = await work.rows<{ id: string }>(
    'update school.cohort_calendar set revoked_at = now() where cohort_id = $1 and revoked_at is null returning id',
    [cohortId],
  );
  return rows[0]?.id ?? null;
}

export async function addCalendar(
  work: UnitOfWork,
  { cohortId, collegeId, hash }: { readonly cohortId: string; readonly collegeId: string; readonly hash: Buffer },
): Promise<string> {
  const id = uuidv7();
  await work.rows('insert into school.cohort_calendar (id, cohort_id, college_id, code_hash) values ($1, $2, $3, $4)', [
    id,
    cohortId,
    collegeId,
    hash,
  ]);
  return id;
}
