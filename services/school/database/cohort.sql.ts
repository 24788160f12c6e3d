import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole, VERIFY_ROLE } from '#kernel/database/roles.js';
import { OWN_COLLEGE, REACHED_COLLEGE, secureTable } from '#kernel/database/table-security.js';
import { KNOWN } from './known.sql.js';

const SERVICE = serviceRole('school');
const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

const SECURITY = [
  ...secureTable({
    schema: 'school',
    table: 'cohort_session',
    read: KNOWN,
    write: REACHED_COLLEGE,
    grants: ['insert', 'update'],
  }),
  ...secureTable({
    schema: 'school',
    table: 'cohort_calendar',
    read: OWN_COLLEGE,
    write: OWN_COLLEGE,
    grants: ['insert', 'update'],
  }),
  // A row is locked by whoever may update it, and who applies from elsewhere may not: see lock_cohort.
  `grant update (capacity) on school.cohort to ${CONTRACTS_ROLE}`,
  `grant select on school.cohort_session, school.cohort_calendar, school.course_version to ${CONTRACTS_ROLE}`,
];

/** Places of a cohort that are held: by who is enrolled, and by who asked for one and is not refused. */
export const placesHeld = (cohort: string): string => `(
  (select count(*) from school.enrolment e where e.cohort_id = ${cohort} and e.withdrawn_on is null)
  + (select count(*) from school.application a
      where a.cohort_id = ${cohort} and a.state in ('APPLIED', 'ACCEPTED') and not exists (
        select from school.enrolment e where (e.college_id, e.cohort_id, e.person_id) = (a.college_id, a.cohort_id, a.person_id))))::int`;

/** Locks a cohort until commit, so that its places are given to one caller after the other; then counts them. */
const LOCK = [
  `create function contracts.lock_cohort(p_cohort uuid) returns table (held integer) language plpgsql ${DEFINER} as $$
     begin
       perform from school.cohort c where c.id = p_cohort for update;
       return query select ${placesHeld('p_cohort')};
     end $$`,
  ...ownedFunction('contracts.lock_cohort(uuid)', SERVICE),
];

/** Whoever has waited longest gets the places that have become free, of whichever college they are. */
const MOVE_UP = [
  `create function contracts.move_up(p_cohort uuid) returns void language plpgsql ${DEFINER} as $$
     declare
       v_moved uuid[];
     begin
       with free as (
         select coalesce(c.capacity - ${placesHeld('c.id')}, 1000000) as places, contracts.today(c.college_id) as today
           from school.cohort c where c.id = p_cohort and c.ends_on >= contracts.today(c.college_id)
       ),
       next as (
         select a.id from school.application a
          where a.cohort_id = p_cohort and a.state = 'WAITING'
          order by a.queue limit (select greatest(f.places, 0) from free f)
       ),
       moved as (
         update school.application a set state = 'APPLIED', moved_up_on = f.today
           from free f where a.id in (select n.id from next n) returning a.id
       )
       select coalesce(array_agg(m.id), '{}') into v_moved from moved m;
       insert into school.audit (actor, action, entity, entity_id, college_id, fields)
       select coalesce(contracts.session_actor(), ''), 'application.moveUp', 'Application', a.id, a.college_id, array['state']
         from school.application a where a.id = any (v_moved);
     end $$`,
  ...ownedFunction('contracts.move_up(uuid)', SERVICE),
];

/** Whether a cohort is full, for everybody; how many, for those who reach its host. */
const PLACES = [
  `create function contracts.cohort_places(p_cohorts uuid[])
     returns table (cohort_id uuid, is_full boolean, held integer, waiting integer, undecided integer)
     language sql stable ${DEFINER} as $$
       select c.id, coalesce(h.held >= c.capacity, false),
              case when c.${REACHED_COLLEGE} then h.held end,
              case when c.${REACHED_COLLEGE} then s.waiting end,
              case when c.${REACHED_COLLEGE} then s.undecided end
         from school.cohort c
        cross join lateral (select ${placesHeld('c.id')} as held) h
        cross join lateral (
          select count(*) filter (where a.state = 'WAITING')::int as waiting,
                 count(*) filter (where a.state = 'APPLIED')::int as undecided
            from school.application a where a.cohort_id = c.id) s
        where c.id = any (p_cohorts) $$`,
  ...ownedFunction('contracts.cohort_places(uuid[])', SERVICE, VERIFY_ROLE),
];

/** What a cohort's calendar shows to whoever has its code: sessions from three months back, 500 at most. */
const CALENDAR = [
  `create function contracts.calendar_of_cohort(p_hash bytea)
     returns table (session_id uuid, course text, kind text, title text, starts_at timestamptz, ends_at timestamptz,
       place text, link text, cancelled boolean)
     language sql stable ${DEFINER} as $$
       select s.id, k.title_ru, s.kind, s.title, (s.day + s.starts_at) at time zone r.time_zone,
              (s.day + s.ends_at) at time zone r.time_zone, s.place, s.link, s.cancelled_on is not null
         from school.cohort_calendar l
         join school.cohort c on c.id = l.cohort_id
         join school.course k on k.id = c.course_id
         join contracts.regions r on r.id = k.region_id
         left join lateral (
           select t.* from school.cohort_session t
            where t.cohort_id = c.id and t.day >= contracts.today(c.college_id) - 92
            order by t.day, t.starts_at, t.id limit 500) s on true
        where l.code_hash = p_hash and l.revoked_at is null
        order by s.day, s.starts_at, s.id $$`,
  ...ownedFunction('contracts.calendar_of_cohort(bytea)', SERVICE),
];

/** Sessions and calendars of cohorts, and their places. Stands on applications and enrolments. */
export const COHORTS: readonly string[] = [...SECURITY, ...LOCK, ...MOVE_UP, ...PLACES, ...CALENDAR];
