import { renewalDueOn } from '../certificate/renewal-due.sql.js';

/** Days behind the end of a course for which its results are asked for. */
const ASKED_DAYS = 366;

/**
 * Courses that a college hosts and that are over, with how many listeners have neither completed nor left; and its
 * mentors' certificates that end or have ended.
 */
export const WAITING: readonly string[] = [
  `create function contracts.waiting_school(p_colleges uuid[], p_regions uuid[], p_persons uuid[])
     returns table (audience text, owner_id uuid, kind text, college_id uuid, academic_year integer, code text,
       mentorship_id uuid, person_id uuid, since date, due_on date, late integer, found integer)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select 'COLLEGE', d.id, 'COURSE_RESULTS', d.id, c.academic_year::int, min(k.code), null::uuid, null::uuid,
              c.ends_on, c.ends_on, max(d.today) - c.ends_on, count(*)::int
         from contracts.colleges d
         join school.cohort c on c.college_id = d.id and c.ends_on < d.today and c.ends_on > d.today - ${ASKED_DAYS}
         join school.course k on k.id = c.course_id
         join school.enrolment e
           on (e.host_college_id, e.cohort_id) = (c.college_id, c.id) and e.completed_on is null and e.withdrawn_on is null
        where d.id = any (p_colleges)
        group by d.id, c.id, c.academic_year, c.ends_on
       union all
       select 'COLLEGE', d.id, 'CERTIFICATE_RENEWAL', d.id, null, c.number, null, e.person_id, null, c.valid_until,
              greatest(d.today - c.valid_until, 0), 1
         from contracts.colleges d
         join school.certificate c on c.college_id = d.id
         join school.enrolment e on e.id = c.enrolment_id
         left join school.certificate next on next.renews = c.id
        where d.id = any (p_colleges) and ${renewalDueOn('d.today')} $$`,
];
