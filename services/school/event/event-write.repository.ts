import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { academicYearOf } from '#kernel/time/academic-year.js';
import type { AudienceName, EventFacts, StandingEvent } from './event.policy.js';
import { EVENT_COLUMNS } from './event.repository.js';

interface LockedEvent extends StandingEvent {
  readonly id: string;
  readonly regionId: string;
  readonly collegeId: string | null;
  readonly year: number;
}

/** An event, locked until commit where the session may change it. */
export async function lockEvent(
  work: UnitOfWork,
  id: string,
  { change }: { readonly change: boolean },
): Promise<LockedEvent | null> {
  const rows = await work.rows<LockedEvent>(
    `select ${EVENT_COLUMNS}, contracts.event_attended(e.id) as attended
       from school.event e where e.id = $1 ${change ? 'for update of e' : ''}`,
    [id],
  );
  return rows[0] ?? null;
}

/** What bounds the days of a region's events; null without such a region. */
export async function daysOfRegion(
  work: UnitOfWork,
  regionId: string,
): Promise<{ today: string; firstYear: number } | null> {
  const sql = 'select today::text as today, first_year as "firstYear" from contracts.regions where id = $1';
  return (await work.rows<{ today: string; firstYear: number }>(sql, [regionId]))[0] ?? null;
}

interface Owner {
  readonly id: string;
  readonly regionId: string;
  readonly collegeId: string | null;
}

/** Writes an event, a new one or one that changes. */
export async function putEvent(work: UnitOfWork, { id, regionId, collegeId }: Owner, event: EventFacts): Promise<void> {
  const { kind, title, day, startsAt, endsAt, place, link, audience, materials } = event;
  await work.rows(
    `insert into school.event (id, region_id, college_id, academic_year, kind, title, day, starts_at, ends_at, place, link,
                               audience, materials)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::text[], $13::jsonb)
     on conflict (id) do update
       set (academic_year, kind, title, day, starts_at, ends_at, place, link, audience, materials) =
           (excluded.academic_year, excluded.kind, excluded.title, excluded.day, excluded.starts_at, excluded.ends_at,
            excluded.place, excluded.link, excluded.audience, excluded.materials)`,
    [
      ...[id, regionId, collegeId, academicYearOf(day), kind, title, day, startsAt, endsAt, place, link],
      ...[audience, JSON.stringify(materials)],
    ],
  );
}

export async function recordCancellation(work: UnitOfWork, id: string, day: string, reason: string): Promise<void> {
  await work.rows('update school.event set (cancelled_on, cancel_reason) = ($2, $3) where id = $1', [id, day, reason]);
}

/** Writes how many of a college came; answers whether that is other than it was. */
export async function putAttendance(
  work: UnitOfWork,
  { eventId, collegeId }: { readonly eventId: string; readonly collegeId: string },
  attendance: readonly { readonly audience: AudienceName; readonly attended: number }[],
): Promise<boolean> {
  const rows = await work.rows(
    `insert into school.event_attendance as a (event_id, college_id, audience, attended)
     select $1, $2, r.audience, r.attended from jsonb_to_recordset($3::jsonb) as r (audience text, attended smallint)
     on conflict (event_id, college_id, audience) do update set attended = excluded.attended
      where a.attended <> excluded.attended
     returning a.audience`,
    [eventId, collegeId, JSON.stringify(attendance)],
  );
  return rows.length > 0;
}
