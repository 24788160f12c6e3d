import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';
import { OWN_COLLEGE, REACHED_COLLEGE, secureTable } from '#kernel/database/table-security.js';

const SERVICE = serviceRole('school');
const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

const OWN_PERSON = 'person_id = any (contracts.session_persons())';

/** The key of a name in the list of a cohort, as sessions have it: see teacherKey. */
export const KEY_OF_NAME = String.raw`btrim(regexp_replace(replace(lower(t.one ->> 'name'), 'ё', 'е'), '\s+', ' ', 'g'))`;

/** A row of a cohort that the session teaches, to its last day. */
export const TAUGHT = 'cohort_id = any ((select contracts.cohorts_taught())::uuid[])';

/** A row of a session that is the caller's to record. */
export const TAUGHT_SESSION = 'session_id = any ((select contracts.sessions_taught())::uuid[])';

/**
 * What a person of the host teaches, and so records: cohorts to their last day, with marks; of their sessions those that
 * name this teacher, as the list of the cohort does, or nobody.
 */
const TEACHING = [
  `create function contracts.cohorts_taught() returns uuid[] language sql stable ${DEFINER} as $$
     select coalesce(array_agg(c.id), '{}')
       from school.cohort_teacher m
       join school.cohort c on c.id = m.cohort_id and c.ends_on >= contracts.today(c.college_id)
      where m.${OWN_PERSON} $$`,
  ...ownedFunction('contracts.cohorts_taught()', SERVICE),
  `create function contracts.sessions_taught() returns uuid[] language sql stable ${DEFINER} as $$
     select coalesce(array_agg(s.id), '{}')
       from school.cohort c join school.cohort_session s on s.cohort_id = c.id
      where c.id = any (contracts.cohorts_taught())
        and (s.teacher_key is null or s.teacher_key in (
          select ${KEY_OF_NAME} from jsonb_array_elements(c.teachers) as t (one)
           where (t.one ->> 'personId')::uuid = any (contracts.session_persons()))) $$`,
  ...ownedFunction('contracts.sessions_taught()', SERVICE),
];

/** Enrolments that results are recorded on, for the staff of the host and whoever teaches: when they listen, and not who. */
const RECORDED = [
  `create function contracts.enrolments_to_record(p_cohort uuid, p_enrolments uuid[])
     returns table (id uuid, college_id uuid, host_college_id uuid, cohort_id uuid, enrolled_on date, withdrawn_on date,
       completed_on date)
     language sql stable rows 100 ${DEFINER} as $$
       select e.id, e.college_id, e.host_college_id, e.cohort_id, e.enrolled_on, e.withdrawn_on, e.completed_on
         from school.cohort c join school.enrolment e on e.cohort_id = c.id
        where c.id = p_cohort and e.id = any (p_enrolments)
          and (c.college_id = any (contracts.session_colleges()) or c.id = any (contracts.cohorts_taught())) $$`,
  ...ownedFunction('contracts.enrolments_to_record(uuid, uuid[])', SERVICE),
];

/**
 * Whoever teaches is shown the names of listeners and when they listen, and nothing more of them: no row of theirs is opened, since a teacher
 * of one college would then read what others hold of their people.
 */
const LISTENERS = [
  `create function contracts.listeners_taught(p_cohorts uuid[])
     returns table (cohort_id uuid, enrolment_id uuid, college_id uuid, name text, enrolled_on date, completed_on date)
     language sql stable ${DEFINER} as $$
       with taught as materialized (
         select e.* from school.enrolment e
          where e.cohort_id = any (p_cohorts) and e.cohort_id = any (contracts.cohorts_taught()) and e.withdrawn_on is null
       )
       select t.cohort_id, t.id, t.college_id, coalesce(n.name, '—'), t.enrolled_on, t.completed_on
         from taught t left join contracts.printed_names(array(select person_id from taught)) n on n.id = t.person_id $$`,
  ...ownedFunction('contracts.listeners_taught(uuid[])', SERVICE),
];

/** Teachers who are people of the host, and what they see and record by that to the last day of their cohort. */
export const TEACHERS: readonly string[] = [
  ...secureTable({
    schema: 'school',
    table: 'cohort_teacher',
    read: `${REACHED_COLLEGE} or person_id = any ((select contracts.session_persons())::uuid[])`,
    // Whoever has the person makes them a teacher; a coordinator only takes one from the list.
    write: `${OWN_COLLEGE} and exists (
      select from contracts.people p where p.id = person_id and p.college_id = cohort_teacher.college_id)`,
    grants: ['insert'],
  }),
  `create policy service_delete on school.cohort_teacher for delete to ${SERVICE} using (${REACHED_COLLEGE})`,
  `grant delete on school.cohort_teacher to ${SERVICE}`,
  `grant select, delete, update (person_id) on school.cohort_teacher to ${CONTRACTS_ROLE}`,
  `grant update (teachers) on school.cohort to ${CONTRACTS_ROLE}`,
  `grant update (teacher, teacher_key) on school.cohort_session to ${CONTRACTS_ROLE}`,
  ...TEACHING,
  ...RECORDED,
  ...LISTENERS,
];
