/** Days on which the region of a college warned of or refused what lacks an agreement: from each switch to the next. */
const DAYS_OF_NORM = `
  select c.id as college_id,
         range_agg(daterange(s.acts_from, s.next_from)) filter (where s.effect in ('WARN', 'BLOCK')) as days
    from participants.college c
    join (select region_id, effect, acts_from,
                 lead(acts_from) over (partition by region_id order by n) as next_from
            from programs.region_rule where rule = 'MENTOR_AGREEMENT') s using (region_id)
   group by c.id`;

/** Teachers who mentor a teacher on such a day, each pair on the day of the count or its last one, with their agreements. */
export const AGREEMENTS_NEEDED = `
  agreements_needed as (
    select p.college_id, p.year, p.mentor_id, count(*) as pairs, count(*) filter (where p.agreed) as agreed
      from (
        select d.college_id, d.year, m.mentor_id, m.id,
               bool_or(a.id is not null and daterange(a.acts_from, coalesce(a.ended_on, a.acts_until), '[]') @> l.day) as agreed
          from days d
          join programs.mentorship m
            on m.mentor_college_id = d.college_id and m.academic_year = d.year and m.status not in ('PROPOSED', 'VOIDED')
           and m.started_on <= d.as_of
          join programs.form f
            on f.code = m.form_code and f.mentor_category = 'TEACHER' and f.mentee_category = 'TEACHER'
         cross join lateral (select least(d.as_of, m.ended_on, case when m.ended_on is null then m.until_on end) as day) l
          join (${DAYS_OF_NORM}) n on n.college_id = d.college_id and n.days @> l.day
          left join programs.labour_agreement a on (a.college_id, a.mentor_id) = (d.college_id, m.mentor_id)
         where d.of_group = 'agreements'
         group by d.college_id, d.year, m.mentor_id, m.id
      ) p
     group by p.college_id, p.year, p.mentor_id
  )`;

export const AGREEMENT_FIGURES = `
    union all
    select college_id, year, 'agreements', m.measure, '', '', count(*)::int
      from agreements_needed
     cross join lateral unnest(array['agreements_due', case when agreed = pairs then 'agreements_signed' end]) as m (measure)
     where m.measure is not null group by college_id, year, m.measure`;
