/**
 * How many of a college's mentors are enrolled in the courses of an academic year on a day; and to how many events of the
 * year its curators or working group came (S001 6.6), by the day on which they were.
 */
export const EVIDENCE: readonly string[] = [
  `create function contracts.evidence_school(p_college uuid, p_year integer, p_day date)
     returns table (proof text, found integer)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select 'ENROLMENTS', count(distinct e.person_id)::integer from school.enrolment e
        where e.college_id = p_college and e.academic_year = p_year and e.enrolled_on <= p_day
          and (e.withdrawn_on is null or e.withdrawn_on > p_day)
       union all
       select 'EVENTS', count(distinct e.id)::integer
         from school.event_attendance a join school.event e on e.id = a.event_id
        where a.college_id = p_college and e.academic_year = p_year and e.day <= p_day
          and a.audience in ('CURATORS', 'WORKING_GROUPS') and a.attended > 0 $$`,
];
