/** How many of a college's mentors are enrolled in the courses of an academic year on a day. */
export const EVIDENCE: readonly string[] = [
  `create function contracts.evidence_school(p_college uuid, p_year integer, p_day date)
     returns table (proof text, found integer)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select 'ENROLMENTS', count(distinct e.person_id)::integer from school.enrolment e
        where e.college_id = p_college and e.academic_year = p_year and e.enrolled_on <= p_day
          and (e.withdrawn_on is null or e.withdrawn_on > p_day) $$`,
];
