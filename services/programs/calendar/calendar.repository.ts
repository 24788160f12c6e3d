import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { CalendarEvent, CalendarLink } from './calendar.type.js';

/** The meetings of who has the code; null for one that there is not. */
export async function calendarOf({ read }: HubContext, hash: Buffer): Promise<CalendarEvent[] | null> {
  const rows = await read.rows<Omit<CalendarEvent, 'id'> & { id: string | null }>(
    `select meeting_id as id, kind, state, day::text as day, starts_at as "startsAt", mode, place
       from contracts.calendar_of($1)`,
    [hash],
  );
  return rows.length === 0 ? null : rows.filter((row): row is CalendarEvent => row.id !== null);
}

/** The addresses that the caller has in use. */
export function ownLinks({ read }: HubContext): Promise<CalendarLink[]> {
  return read.rows(
    `select person_id as "personId", created_at as "createdAt" from programs.calendar_link
      where revoked_at is null order by created_at limit 100`,
  );
}

/** Ends the address of a person; answers its id where there was one. */
export async function revokeLink(work: UnitOfWork, personId: string): Promise<string | null> {
  const rows = await work.rows<{ id: string }>(
    `update programs.calendar_link set revoked_at = now() where person_id = $1 and revoked_at is null returning id`,
    [personId],
  );
  return rows[0]?.id ?? null;
}

export async function addLink(work: UnitOfWork, personId: string, hash: Buffer): Promise<string> {
  const id = uuidv7();
  await work.rows('insert into programs.calendar_link (id, person_id, code_hash) values ($1, $2, $3)', [
    id,
    personId,
    hash,
  ]);
  return id;
}
