import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, VERIFY_ROLE } from '#kernel/database/roles.js';

const KEPT = 'school.attended_course';
const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

/** Places that rows of a statement hold, or held before it. */
const places = (rows: 'written' | 'former', sign: '' | '-'): string =>
  `select college_id, academic_year, cohort_id, ${sign}1 as places from ${rows} where withdrawn_on is null`;

/**
 * The course of a cohort is looked up by its key, however many cohorts there are by now: the plan is kept. One order for
 * all, so that those who wait for each other's rows never do so in a circle.
 */
const keep = (moved: string): string => `
         insert into ${KEPT} as k (college_id, academic_year, course_id, places)
         select m.college_id, m.academic_year, m.course_id, sum(m.places)
           from (select p.college_id, p.academic_year, sum(p.places) as places,
                        (select c.course_id from school.cohort c where c.id = p.cohort_id) as course_id
                   from (${moved}) p
                  group by p.college_id, p.academic_year, p.cohort_id having sum(p.places) <> 0) m
          group by m.college_id, m.academic_year, m.course_id
          order by m.college_id, m.course_id, m.academic_year
         on conflict (college_id, course_id, academic_year) do update set places = k.places + excluded.places;`;

/**
 * What courses a college's mentors attend is kept by the statement that changes it, whoever writes: looking for them
 * among all enrolments took longer, the more there were. A row without places stays, for who enrols next.
 */
export const ATTENDED_COURSES: readonly string[] = [
  `grant select, insert, update on ${KEPT} to ${CONTRACTS_ROLE}`,
  `grant select on ${KEPT} to ${VERIFY_ROLE}`,
  `create function contracts.keep_attended_courses() returns trigger language plpgsql ${DEFINER} as $$
     begin
       if tg_op = 'INSERT' then${keep(places('written', ''))}
       elsif tg_op = 'DELETE' then${keep(places('former', '-'))}
       else${keep(`${places('written', '')} union all ${places('former', '-')}`)}
       end if;
       return null;
     end $$`,
  ...ownedFunction('contracts.keep_attended_courses()'),
  ...Object.entries({
    insert: 'new table as written',
    update: 'old table as former new table as written',
    delete: 'old table as former',
  }).map(
    ([event, rows]) => `create trigger keep_courses_of_${event} after ${event} on school.enrolment
       referencing ${rows} for each statement execute function contracts.keep_attended_courses()`,
  ),
];
