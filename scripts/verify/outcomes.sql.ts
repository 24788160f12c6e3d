/**
 * What was to be told of former mentees in an academic year up to the day of the count, once for each kind. The last of
 * their pairs that had begun by then decides: a year and a day, or three years and a day, behind its last one.
 */
export const OUTCOMES_ASKED = `
  last_pairs as (
    select distinct on (m.college_id, m.mentee_id, f.mentee_category, d.year)
           m.college_id, m.mentee_id, f.mentee_category, d.year, d.as_of, coalesce(m.ended_on, m.until_on) as day
      from programs.mentorship m
      join programs.form f on f.code = m.form_code
      join days d on d.college_id = m.college_id and d.of_group = 'outcomes' and d.as_of >= m.started_on
     where m.status not in ('PROPOSED', 'VOIDED')
     order by m.college_id, m.mentee_id, f.mentee_category, d.year, coalesce(m.ended_on, m.until_on) desc
  ),
  outcomes_asked as (
    select p.college_id, p.year, p.as_of, k.kind, o.answer
      from last_pairs p
      join (values ('TEACHER', 'RETENTION_ONE_YEAR', interval '1 year'), ('TEACHER', 'RETENTION_THREE_YEARS', '3 years'),
                   ('TEACHER', 'ATTESTATION', '3 years'), ('STUDENT', 'EMPLOYMENT', '1 year')) k (mentee, kind, after)
        on k.mentee = p.mentee_category
     cross join lateral (select (p.day + k.after)::date + 1 as due_on) w
      join consents c on (c.college_id, c.person_id) = (p.college_id, p.mentee_id) and c.days @> p.as_of
      left join programs.outcome o
        on (o.college_id, o.person_id, o.kind, o.due_on) = (p.college_id, p.mentee_id, k.kind, w.due_on)
       and o.day <= p.as_of
     where extract(year from w.due_on - interval '8 months')::int = p.year and w.due_on <= p.as_of
  )`;

const of = (measure: string, condition: string) => `
    union all
    select college_id, year, 'outcomes', '${measure}', kind, '', count(*)::int from outcomes_asked
     where ${condition} group by college_id, year, kind`;

/** Those of the day of the count: what was to be told, what is told, and what came true. */
export const OUTCOME_FIGURES = [
  of('outcomes_due', 'true'),
  of('outcomes_told', 'answer is not null'),
  of('outcomes_reached', `answer = 'YES'`),
].join('');
