import { turned } from '#kernel/database/turned.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { decodeCursor, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { teacherKey, type SessionFacts } from './session.policy.js';
import type { CohortSession } from './session.type.js';

const COLUMNS = `s.id, s.cohort_id as "cohortId", s.kind, s.title, s.day::text as day,
  to_char(s.starts_at, 'HH24:MI') as "startsAt", to_char(s.ends_at, 'HH24:MI') as "endsAt", s.hours::int as hours,
  s.place, s.link, s.teacher, s.cancelled_on::text as "cancelledOn", s.cancel_reason as "cancelReason"`;

/** The place of a session in its cohort. */
export const sessionKey = ({ day, startsAt, id }: CohortSession): [string, string, string] => [day, startsAt, id];

export function sessionsByIds({ read }: HubContext, ids: readonly string[]): Promise<CohortSession[]> {
  return read.rows(`select ${COLUMNS} from school.cohort_session s where s.id = any ($1)`, [ids]);
}

/** One more session of each cohort than its page holds, in their order. */
export function sessionsOfCohorts(
  { read }: HubContext,
  cohortIds: readonly string[],
  place: PagePlace,
): Promise<CohortSession[]> {
  const { gt, asc } = turned(place);
  const [day, startsAt, id] = decodeCursor(place, 3) ?? [null, null, null];
  return read.rows(
    `select page.* from unnest($1::uuid[]) as r (id), lateral (
       select ${COLUMNS} from school.cohort_session s
        where s.cohort_id = r.id
          and ($2::date is null or (s.day, s.starts_at, s.id) ${gt} ($2, $3::time, $4::uuid))
        order by s.day ${asc}, s.starts_at ${asc}, s.id ${asc} limit $5) page`,
    [cohortIds, day, startsAt, id, place.size + 1],
  );
}

export interface StandingSession extends SessionFacts {
  readonly id: string;
  readonly cancelledOn: string | null;
  /** Whether its attendance is recorded, of anybody; and whether somebody has completed the course since. */
  readonly attended: boolean;
  readonly fixed: boolean;
}

/** Sessions of a cohort as its changes see them. */
export function standingSessions(work: UnitOfWork, cohortId: string): Promise<StandingSession[]> {
  return work.rows(
    `select ${COLUMNS}, a.session_id is not null as attended, coalesce(a.is_fixed, false) as fixed
       from school.cohort_session s left join contracts.attended_sessions($1) a on a.session_id = s.id
      where s.cohort_id = $1 order by s.id`,
    [cohortId],
  );
}

export interface PutSession extends SessionFacts {
  readonly id: string;
}

/** Writes sessions of a cohort, new ones and such as change. */
export async function putSessions(
  work: UnitOfWork,
  { id: cohortId, collegeId }: { readonly id: string; readonly collegeId: string },
  sessions: readonly PutSession[],
): Promise<void> {
  const rows = sessions.map(({ startsAt, endsAt, teacher, ...session }) => ({
    ...session,
    ...{ starts_at: startsAt, ends_at: endsAt },
    ...{ teacher, teacher_key: teacher === null ? null : teacherKey(teacher) },
  }));
  await work.rows(
    `insert into school.cohort_session (id, cohort_id, college_id, kind, title, day, starts_at, ends_at, hours, place, link,
                                        teacher, teacher_key)
     select r.id, $1, $2, r.kind, r.title, r.day, r.starts_at, r.ends_at, r.hours, r.place, r.link, r.teacher, r.teacher_key
       from jsonb_to_recordset($3::jsonb) as r (id uuid, kind text, title text, day date, starts_at time, ends_at time,
         hours smallint, place text, link text, teacher text, teacher_key text)
     on conflict (id) do update
       set (kind, title, day, starts_at, ends_at, hours, place, link, teacher, teacher_key) =
           (excluded.kind, excluded.title, excluded.day, excluded.starts_at, excluded.ends_at, excluded.hours,
            excluded.place, excluded.link, excluded.teacher, excluded.teacher_key)`,
    [cohortId, collegeId, JSON.stringify(rows)],
  );
}

interface Overlap {
  readonly id: string;
  readonly title: string;
  readonly cohort: string;
}

/** Which of these sessions lie over another one of the same teacher at the host, and over which; one of each. */
export function overlaps(work: UnitOfWork, ids: readonly string[]): Promise<Overlap[]> {
  return work.rows(
    `select distinct on (s.id) s.id, o.title, c.title as cohort
       from school.cohort_session s
       join school.cohort_session o
         on (o.college_id, o.teacher_key, o.day) = (s.college_id, s.teacher_key, s.day) and o.id <> s.id
        and o.cancelled_on is null and (o.starts_at, o.ends_at) overlaps (s.starts_at, s.ends_at)
       join school.cohort c on c.id = o.cohort_id
      where s.id = any ($1::uuid[]) and s.cancelled_on is null
      order by s.id, o.starts_at, o.id`,
    [ids],
  );
}

export async function recordCancellations(
  work: UnitOfWork,
  ids: readonly string[],
  day: string,
  reason: string,
): Promise<void> {
  await work.rows(
    'update school.cohort_session set (cancelled_on, cancel_reason) = ($2, $3) where id = any ($1::uuid[])',
    [ids, day, reason],
  );
}
