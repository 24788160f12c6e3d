import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';
import { OWN_COLLEGE, REACHED_COLLEGE, secureTable } from '#kernel/database/table-security.js';
import { RUN } from './course.sql.js';
import { KNOWN } from './known.sql.js';

const SERVICE = serviceRole('school');
const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

/** A calendar is a person's own, or that of a college, for its staff. */
const OWN = `case when person_id is null then ${OWN_COLLEGE}
  else person_id = any ((select contracts.session_persons())::uuid[]) end`;

const SECURITY = [
  ...secureTable({ schema: 'school', table: 'event', read: KNOWN, write: RUN, grants: ['insert', 'update'] }),
  // How many came of a college is its own to say, and its region's coordinators' to read.
  ...secureTable({
    schema: 'school',
    table: 'event_attendance',
    read: REACHED_COLLEGE,
    write: `${OWN_COLLEGE} and exists (
      select from school.event e join contracts.colleges d on d.id = event_attendance.college_id
       where e.id = event_id and e.region_id = d.region_id)`,
    grants: ['insert'],
  }),
  `grant update (attended) on school.event_attendance to ${SERVICE}`,
  ...secureTable({ schema: 'school', table: 'own_calendar', read: OWN, write: OWN, grants: ['insert'] }),
  `grant update (revoked_at) on school.own_calendar to ${SERVICE}`,
  `grant select on school.event, school.event_attendance to ${CONTRACTS_ROLE}`,
  `grant select, update (revoked_at, person_id) on school.own_calendar to ${CONTRACTS_ROLE}`,
];

/** Whether somebody has said that they were there: then the day of an event stays. Whoever they are is not told. */
const ATTENDED = [
  `create function contracts.event_attended(p_event uuid) returns boolean language sql stable ${DEFINER} as $$
     select exists (select from school.event_attendance a where a.event_id = p_event and a.attended > 0) $$`,
  ...ownedFunction('contracts.event_attended(uuid)', SERVICE),
];

/** Sessions of cohorts: those in which a person learns, or teaches; those that a college hosts. */
const SESSIONS = `
       select s.id, s.kind, s.title, k.title_ru as course, s.day, s.starts_at, s.ends_at, s.place, s.link,
              s.cancelled_on is not null as cancelled, k.region_id
         from l join school.cohort c on case when l.person_id is null then c.college_id = l.college_id else c.id in (
                select e.cohort_id from school.enrolment e where e.person_id = l.person_id and e.withdrawn_on is null
                union all select t.cohort_id from school.cohort_teacher t where t.person_id = l.person_id) end
         join school.course k on k.id = c.course_id
         join school.cohort_session s on s.cohort_id = c.id`;

/** Events of the region: for a person those for mentors, for the staff of a college all. */
const EVENTS_OF_REGION = `
       select e.id, e.kind, e.title, null, e.day, e.starts_at, e.ends_at, e.place, e.link,
              e.cancelled_on is not null, e.region_id
         from l join contracts.colleges d on d.id = l.college_id
         join school.event e on e.region_id = d.region_id and (l.person_id is null or 'MENTORS' = any (e.audience))`;

/**
 * What there is for whoever has the code of a calendar, from three months back, 500 at most: nothing is asked of the
 * session. One row without an entry where there are none; none for a code that there is not, or is no longer.
 */
const CALENDAR = [
  `create function contracts.school_calendar_of(p_hash bytea)
     returns table (entry_id uuid, kind text, title text, course text, starts_at timestamptz, ends_at timestamptz,
       place text, link text, cancelled boolean)
     language sql stable ${DEFINER} as $$
       with l as materialized (
         select o.college_id, o.person_id, contracts.today(o.college_id) - 92 as since
           from school.own_calendar o where o.code_hash = p_hash and o.revoked_at is null
       ),
       entries as (${SESSIONS}
       union all ${EVENTS_OF_REGION})
       select n.id, n.kind, n.title, n.course, (n.day + n.starts_at) at time zone r.time_zone,
              (n.day + n.ends_at) at time zone r.time_zone, n.place, n.link, n.cancelled
         from l
         left join lateral (
           select * from entries where day >= l.since order by day, starts_at, id limit 500) n on true
         left join contracts.regions r on r.id = n.region_id
        order by n.day, n.starts_at, n.id $$`,
  ...ownedFunction('contracts.school_calendar_of(bytea)', SERVICE),
];

/** Events of the network and how many came, and the calendars of people and colleges. */
export const EVENTS: readonly string[] = [...SECURITY, ...ATTENDED, ...CALENDAR];
