import { ALL_YEARS } from '#kernel/time/academic-year.js';
import { comparison } from './comparison.sql.js';
import { COLLEGES, CONSENTS } from './facts.sql.js';

/** Enrolments of people in their year and in all years, with whether their consent is in force on the day of the count. */
const PLACES = `
  places as (
    select e.college_id, d.year, e.person_id, e.enrolled_on, e.withdrawn_on, e.completed_on,
           d.as_of, coalesce(c.days @> d.as_of, false) as consented
      from school.enrolment e
      join participants.person p on (p.college_id, p.id) = (e.college_id, e.person_id)
      join days d on d.college_id = e.college_id and d.year in (e.academic_year, ${ALL_YEARS})
      left join consents c on (c.college_id, c.person_id) = (e.college_id, e.person_id)
  )`;

/** Mentors in the network school, at the college that they belong to; once somebody was enrolled, zero is a figure. */
export const SCHOOL = comparison({
  owner: 'school',
  facts: [COLLEGES, CONSENTS],
  years: `
    select college_id, year from kept
    union select college_id, academic_year::int from school.enrolment
    union select college_id, ${ALL_YEARS} from school.enrolment`,
  upon: [PLACES],
  counted: `
    select college_id, year, 'mentors_enrolled' as measure, '' as category, '' as form,
           count(distinct case when consented and enrolled_on <= as_of
                                and coalesce(withdrawn_on, 'infinity') > as_of then person_id end)::int as value
      from places where year <> ${ALL_YEARS} group by college_id, year
    union all
    select college_id, year, 'mentors_trained', '', '',
           count(distinct case when consented and completed_on <= as_of then person_id end)::int
      from places group by college_id, year`,
});
