import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { TaughtCohort } from '../learning/learning-write.repository.js';
import type { AttendanceFacts, HeldSession } from './attendance.policy.js';
import type { Attendance } from './attendance.type.js';

/** Sessions of a cohort by their ids, with whether each has begun and is the session's to record. */
export async function heldSessions(
  work: UnitOfWork,
  { id: cohortId, hostCollegeId }: TaughtCohort,
  ids: readonly string[],
): Promise<Map<string, HeldSession>> {
  const rows = await work.rows<HeldSession & { readonly id: string }>(
    `select s.id, s.day::text as day, to_char(s.starts_at, 'HH24:MI') as "startsAt",
            (s.day + s.starts_at) at time zone r.time_zone <= now() as begun, s.cancelled_on::text as "cancelledOn",
            $3 = any (contracts.session_colleges()) or s.id = any (contracts.sessions_taught()) as "isTheirs"
       from school.cohort_session s
       join contracts.colleges d on d.id = s.college_id
       join contracts.regions r on r.id = d.region_id
      where s.cohort_id = $1 and s.id = any ($2::uuid[])`,
    [cohortId, ids, hostCollegeId],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

export interface AttendanceRow extends AttendanceFacts {
  readonly enrolmentId: string;
  readonly sessionId: string;
  readonly day: string;
}

/** What is recorded of listeners on days, at sessions that stand. */
export function attendanceOnDays(
  work: UnitOfWork,
  enrolmentIds: readonly string[],
  days: readonly string[],
): Promise<AttendanceRow[]> {
  return work.rows(
    `select a.enrolment_id as "enrolmentId", a.session_id as "sessionId", s.day::text as day, a.status, a.reason
       from school.attendance a join school.cohort_session s on s.id = a.session_id and s.cancelled_on is null
      where a.enrolment_id = any ($1::uuid[]) and s.day = any ($2::date[])`,
    [enrolmentIds, days],
  );
}

/** Marks that listeners have of certain days. */
export function marksOfDays(
  work: UnitOfWork,
  enrolmentIds: readonly string[],
  days: readonly string[],
): Promise<{ enrolmentId: string; day: string; assessment: string }[]> {
  return work.rows(
    `select m.enrolment_id as "enrolmentId", m.day::text as day, m.assessment from school.mark m
      where m.enrolment_id = any ($1::uuid[]) and m.day = any ($2::date[]) order by m.assessment`,
    [enrolmentIds, days],
  );
}

/** Writes attendance of listeners of a cohort; what changed is kept by the database, in the order of the rows. */
export async function putAttendance(
  work: UnitOfWork,
  cohortId: string,
  rows: readonly (AttendanceFacts & { readonly enrolmentId: string; readonly sessionId: string })[],
): Promise<void> {
  await work.rows(
    `insert into school.attendance (enrolment_id, session_id, college_id, host_college_id, cohort_id, status, reason)
     select e.id, r."sessionId", e.college_id, e.host_college_id, e.cohort_id, r.status, r.reason
       from rows from (jsonb_to_recordset($1::jsonb)
              as ("enrolmentId" uuid, "sessionId" uuid, status text, reason text)) with ordinality
              as r ("enrolmentId", "sessionId", status, reason, n)
       join contracts.enrolments_to_record($2, $3::uuid[]) e on e.id = r."enrolmentId"
      order by r.n
     on conflict (enrolment_id, session_id) do update set (status, reason) = (excluded.status, excluded.reason)`,
    [JSON.stringify(rows), cohortId, rows.map(({ enrolmentId }) => enrolmentId)],
  );
}

/** What is recorded of enrolments, at one session or at all, in the order of the sessions; 200 of each at most. */
export function attendanceOf(
  { read }: HubContext,
  enrolmentIds: readonly string[],
  sessionId: string | null,
): Promise<Attendance[]> {
  return read.rows(
    `select page.* from unnest($1::uuid[]) as r (id), lateral (
       select a.enrolment_id as "enrolmentId", a.session_id as "sessionId", a.status, a.reason
         from school.attendance a join school.cohort_session s on s.id = a.session_id
        where a.enrolment_id = r.id and a.status is not null and ($2::uuid is null or a.session_id = $2)
        order by s.day, s.starts_at, s.id limit 200) page`,
    [enrolmentIds, sessionId],
  );
}
