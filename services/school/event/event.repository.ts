import { turned } from '#kernel/database/turned.js';
import { decodeCursor, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { narrowedTo } from '#kernel/graph/narrowed.js';
import type { EventAttendance, SchoolEvent } from './event.type.js';

/** Columns of an event `e`. */
export const EVENT_COLUMNS = `e.id, e.region_id as "regionId", e.college_id as "collegeId", e.academic_year as year,
  e.kind, e.title, e.day::text as day, to_char(e.starts_at, 'HH24:MI') as "startsAt",
  to_char(e.ends_at, 'HH24:MI') as "endsAt", e.place, e.link, e.audience, e.materials,
  e.cancelled_on::text as "cancelledOn", e.cancel_reason as "cancelReason"`;

export interface EventFilter {
  readonly regionId: string | null;
  readonly years?: readonly number[] | null | undefined;
}

const FILTER = `($1::uuid is null or e.region_id = $1) and ($2::smallint[] is null or e.academic_year = any ($2))`;

const filterOf = ({ regionId, years }: EventFilter) => [regionId, narrowedTo(years)];

/** The place of an event in a list: the latest comes first. */
export const eventKey = ({ day, id }: SchoolEvent): [string, string] => [day, id];

export function eventsPage({ read }: HubContext, filter: EventFilter, place: PagePlace): Promise<SchoolEvent[]> {
  const { lt, desc } = turned(place);
  const [day, id] = decodeCursor(place, 2) ?? [null, null];
  const sql = `select ${EVENT_COLUMNS} from school.event e
    where ${FILTER} and ($3::date is null or (e.day, e.id) ${lt} ($3, $4::uuid))
    order by e.day ${desc}, e.id ${desc} limit $5`;
  return read.rows(sql, [...filterOf(filter), day, id, place.size + 1]);
}

export async function countEvents({ read }: HubContext, filter: EventFilter): Promise<number> {
  const sql = `select count(*)::int as count from school.event e where ${FILTER}`;
  return (await read.rows<{ count: number }>(sql, filterOf(filter)))[0]?.count ?? 0;
}

export function eventsByIds({ read }: HubContext, ids: readonly string[]): Promise<SchoolEvent[]> {
  return read.rows(`select ${EVENT_COLUMNS} from school.event e where e.id = any ($1)`, [ids]);
}

/** How many came to events of the colleges that the session reaches, 1,000 numbers of each event at most. */
export function attendanceOfEvents({ read }: HubContext, ids: readonly string[]): Promise<EventAttendance[]> {
  return read.rows(
    `select page.* from unnest($1::uuid[]) as r (id), lateral (
       select a.event_id as "eventId", a.college_id as "collegeId", a.audience, a.attended::int as attended
         from school.event_attendance a where a.event_id = r.id order by a.college_id, a.audience limit 1000) page`,
    [ids],
  );
}
