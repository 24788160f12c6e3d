import { comparison } from './comparison.sql.js';
import { COLLEGES, CONSENTS } from './facts.sql.js';

/** Enrolments of people, with whether their consent is in force on the day of the count. */
const places = (days: string) => `
  places as (
    select e.college_id, e.academic_year as year, e.person_id, e.enrolled_on, e.withdrawn_on, e.completed_on,
           d.as_of, coalesce(c.days @> d.as_of, false) as consented
      from school.enrolment e
      join participants.person p on (p.college_id, p.id) = (e.college_id, e.person_id)
      join days d on ${days}
      left join consents c on (c.college_id, c.person_id) = (e.college_id, e.person_id)
  )`;

/** People who completed a course by the day of the count. */
const TRAINED = 'count(distinct case when consented and completed_on <= as_of then person_id end)::int';

/** Mentors in the network school, at the college that they belong to; once somebody was enrolled, zero is a figure. */
export const SCHOOL = comparison({
  owner: 'school',
  groups: ['mentors'],
  facts: [COLLEGES, CONSENTS],
  years: `
    select college_id, year from kept
    union select college_id, academic_year::int from school.enrolment`,
  upon: [places('(d.college_id, d.year) = (e.college_id, e.academic_year)')],
  counted: `
    select college_id, year, 'mentors' as of_group, 'mentors_enrolled' as measure, '' as category, '' as form,
           count(distinct case when consented and enrolled_on <= as_of
                                and coalesce(withdrawn_on, 'infinity') > as_of then person_id end)::int as value
      from places group by college_id, year
    union all
    select college_id, year, 'mentors', 'mentors_trained', '', '', ${TRAINED} from places group by college_id, year`,
});

/** The same people over all years, each once: figures of no year, told for today. */
export const TRAINED_MENTORS = `
  with ${[COLLEGES, CONSENTS].join(',')},
  kept as (select college_id, value, as_of from school.trained_mentors),
  days as (
    select c.college_id, c.today as due, k.as_of as kept_as_of, least(k.as_of, c.today) as as_of
      from colleges c left join kept k using (college_id)
  ),
  ${places('d.college_id = e.college_id')},
  counted as (select college_id, ${TRAINED} as value from places group by college_id),
  compared as (
    select college_id, k.value as kept, e.value as counted, k.as_of as kept_as_of, d.as_of as counted_as_of,
           case when k.value is null then 'MISSING' when e.value is null then 'EXTRA'
                when k.value <> e.value then 'VALUE' when k.as_of > d.as_of then 'AS_OF' end as kind
      from counted e full join kept k using (college_id) left join days d using (college_id)
  ),
  lag as (select count(*)::int as stale, min(kept_as_of)::text as oldest from days where kept_as_of < due)
  select (select count(*)::int from compared) as checked, lag.stale, lag.oldest,
         coalesce(c.code, f.college_id::text) as college, null::int as year, 'trained_mentors' as measure,
         '' as category, '' as form, f.kind, f.kept, f.counted, f.kept_as_of::text as "keptAsOf",
         f.counted_as_of::text as "countedAsOf"
    from lag left join (select * from compared where kind is not null) f on true
    left join participants.college c on c.id = f.college_id
   order by college`;
