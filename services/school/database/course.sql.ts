import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';
import {
  OWN_COLLEGE,
  OWN_REGION,
  REACHED_COLLEGE,
  REGION_OF_OWN_COLLEGE,
  secureTable,
} from '#kernel/database/table-security.js';

/** Who runs a course: the coordinators of its region and, of a college's own, the college. */
export const RUN = `${OWN_REGION} or (${OWN_COLLEGE} and ${REGION_OF_OWN_COLLEGE})`;

/** Courses and cohorts, and what is told of them to whom. */
export const COURSES: readonly string[] = [
  ...secureTable({ schema: 'school', table: 'course', read: 'true', write: RUN, grants: ['insert', 'update'] }),
  ...secureTable({
    schema: 'school',
    table: 'course_version',
    read: 'true',
    write: `exists (select from school.course c where c.id = course_id and (${RUN}))`,
    grants: ['insert', 'update'],
  }),
  ...secureTable({
    schema: 'school',
    table: 'cohort',
    read: 'true',
    write: REACHED_COLLEGE,
    grants: ['insert', 'update'],
  }),
  `grant select on school.course, school.cohort to ${CONTRACTS_ROLE}`,
  // Courses that colleges host and, for whoever reaches a college, those that its mentors attend. p_year null: ever.
  `create function contracts.school_courses(p_colleges uuid[], p_year integer)
     returns table (college_id uuid, course_id uuid)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select c.college_id, c.course_id from school.cohort c
        where c.college_id = any (p_colleges) and (p_year is null or c.academic_year = p_year)
       union
       select a.college_id, a.course_id from school.attended_course a
        where a.college_id = any (p_colleges) and a.${REACHED_COLLEGE} and a.places > 0
          and (p_year is null or a.academic_year = p_year) $$`,
  ...ownedFunction('contracts.school_courses(uuid[], integer)', serviceRole('school')),
  // Places taken in cohorts; a row for each cohort whose host the session reaches.
  `create function contracts.school_enrolment_counts(p_cohorts uuid[])
     returns table (cohort_id uuid, enrolments integer)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select c.id, count(e.id)::integer
         from school.cohort c left join school.enrolment e on e.cohort_id = c.id and e.withdrawn_on is null
        where c.id = any (p_cohorts) and c.${REACHED_COLLEGE} group by c.id $$`,
  ...ownedFunction('contracts.school_enrolment_counts(uuid[])', serviceRole('school')),
];
