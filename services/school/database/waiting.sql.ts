import { renewalDueOn } from '../certificate/renewal-due.sql.js';

/** Days behind the end of a course for which its results are asked for. */
const ASKED_DAYS = 366;

/** Days for which it is told that an application has moved up. */
const TOLD_DAYS = 14;

/** Applications that hold a place and wait for the host to decide, by cohort; and who has moved up from its waiting list. */
const APPLICATIONS = `
       select 'COLLEGE', d.id, 'APPLICATION_TO_DECIDE', d.id, c.academic_year::int, min(k.code), null::uuid, null::uuid,
              min(a.applied_on), null::date, 0, count(*)::int
         from contracts.colleges d
         join school.cohort c on c.college_id = d.id and c.ends_on >= d.today
         join school.course k on k.id = c.course_id
         join school.application a on (a.host_college_id, a.cohort_id) = (c.college_id, c.id) and a.state = 'APPLIED'
        where d.id = any (p_colleges)
        group by d.id, c.id, c.academic_year
       union all
       select w.audience, w.owner, 'APPLICATION_MOVED_UP', a.college_id, a.academic_year::int, k.code, null::uuid,
              a.person_id, a.moved_up_on, null::date, 0, 1
         from school.application a
         join contracts.colleges d on d.id = a.college_id
         join school.cohort c on c.id = a.cohort_id and c.ends_on >= d.today
         join school.course k on k.id = c.course_id
        cross join lateral (
          select 'COLLEGE' as audience, a.college_id as owner where a.college_id = any (p_colleges)
          union all
          select 'PERSON', a.person_id where a.person_id = any (p_persons)) w
        where (a.college_id = any (p_colleges) or a.person_id = any (p_persons))
          and a.state in ('APPLIED', 'ACCEPTED') and a.moved_up_on > d.today - ${TOLD_DAYS}`;

/**
 * Courses that a college hosts and that are over, with how many listeners have neither completed nor left; its mentors'
 * certificates that end or have ended; and applications.
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
        where d.id = any (p_colleges) and ${renewalDueOn('d.today')}
       union all
       ${APPLICATIONS} $$`,
];
