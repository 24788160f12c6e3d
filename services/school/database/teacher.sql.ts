import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';
import { OWN_COLLEGE, REACHED_COLLEGE, secureTable } from '#kernel/database/table-security.js';

const SERVICE = serviceRole('school');

/**
 * Whoever teaches is shown the names of listeners and nothing more of them: no row of theirs is opened, since a teacher
 * of one college would then read what others hold of their people.
 */
const LISTENERS = [
  `create function contracts.listeners_taught(p_cohorts uuid[])
     returns table (cohort_id uuid, enrolment_id uuid, college_id uuid, name text)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       with taught as materialized (
         select e.cohort_id, e.id, e.college_id, e.person_id
           from school.cohort_teacher t
           join school.cohort c on c.id = t.cohort_id and c.ends_on >= contracts.today(c.college_id)
           join school.enrolment e on e.cohort_id = c.id and e.withdrawn_on is null
          where c.id = any (p_cohorts) and t.person_id = any (contracts.session_persons())
       )
       select t.cohort_id, t.id, t.college_id, coalesce(n.name, '—')
         from taught t left join contracts.printed_names(array(select person_id from taught)) n on n.id = t.person_id $$`,
  ...ownedFunction('contracts.listeners_taught(uuid[])', SERVICE),
];

/** Teachers who are people of the host, and what they see by that to the last day of their cohort. */
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
  ...LISTENERS,
];
