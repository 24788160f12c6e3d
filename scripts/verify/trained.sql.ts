/** Mentors of pairs at work on the day of the count, with a consent in force, and whether they have completed a course. */
export const MENTORS_AT_WORK = `
  mentors_at_work as (
    select d.college_id, d.year, m.mentor_id,
           bool_or(e.completed_on is not null and e.completed_on <= d.as_of) as trained
      from days d
      join programs.mentorship m on m.mentor_college_id = d.college_id and m.status not in ('PROPOSED', 'VOIDED')
     cross join lateral (
       select case when m.ended_by is not null and m.ended_on < m.until_on then m.ended_on - 1
                   else coalesce(m.ended_on, m.until_on) end as last_day) l
      join consents c on (c.college_id, c.person_id) = (d.college_id, m.mentor_id) and c.days @> d.as_of
      left join school.enrolment e on (e.college_id, e.person_id) = (d.college_id, m.mentor_id)
     where d.of_group = 'trained' and daterange(m.started_on, l.last_day, '[]') @> d.as_of
       and l.last_day >= make_date(d.year, 9, 1)
     group by d.college_id, d.year, m.mentor_id
  )`;

export const TRAINED_FIGURES = `
    union all
    select college_id, year, 'trained', m.measure, '', '', count(*)::int
      from mentors_at_work
     cross join lateral unnest(array['active_mentors', case when trained then 'active_mentors_trained' end]) as m (measure)
     where m.measure is not null group by college_id, year, m.measure`;
