/** Each day on which nobody of a college is expected to meet, once. */
export const FREE_DAYS = `
  free_days as (
    select o.college_id, g::date as day
      from (select college_id, first_day, last_day from programs.college_break where not taken_back
            union all
            select c.id, h.first_day, h.last_day
              from programs.region_holiday h join participants.college c using (region_id) where not h.taken_back) o
     cross join lateral generate_series(o.first_day, o.last_day, interval '1 day') as g
     group by 1, 2
  )`;

/** Pairs at work on the day of the count, with whether they have met, and the days since then on which one meets. */
export const PAIRS_WAITING = `
  pairs_met as (
    select m.id, m.college_id, m.academic_year::int as year, m.form_code, d.as_of, m.started_on, max(p.day) as met
      from programs.mentorship m
      join days d on (d.college_id, d.year, d.of_group) = (m.college_id, m.academic_year, 'meetings')
      left join programs.meeting_mentorship p
        on p.mentorship_id = m.id and p.state = 'HELD' and p.attended and p.day <= d.as_of
     where m.status not in ('PROPOSED', 'VOIDED')
       and d.as_of between m.started_on and least(m.ended_on, m.until_on)
       and not (m.ended_by is not null and m.ended_on <= d.as_of and m.ended_on < m.until_on)
     group by m.id, d.as_of
  ),
  pairs_waiting as (
    select w.id, w.college_id, w.year, w.form_code, w.met is not null as has_met,
           w.as_of - coalesce(w.met, w.started_on) - count(f.day) as waited
      from pairs_met w
      left join free_days f
        on f.college_id = w.college_id and f.day > coalesce(w.met, w.started_on) and f.day <= w.as_of
     group by w.id, w.college_id, w.year, w.form_code, w.met, w.as_of, w.started_on
  )`;

const BY_FORM = `group by k.college_id, k.year, grouping sets ((), (k.form_code))`;
const of = (measure: string) => `select k.college_id, k.year, 'meetings', '${measure}', '', coalesce(k.form_code, '')`;

/** Those of the day of the count: meetings, pairs that meet within a fortnight, and feedback of both sides. */
export const MEETING_FIGURES = `
    union all
    ${of('meetings_held')}, count(*)::int
      from (select m.college_id, m.academic_year::int as year, m.form_code
              from programs.meeting m
              join days d on (d.college_id, d.year, d.of_group) = (m.college_id, m.academic_year, 'meetings')
             where m.state = 'HELD' and m.day <= d.as_of) k ${BY_FORM}
    union all
    ${of('mentorships_to_meet')}, count(*)::int from pairs_waiting k where k.has_met or k.waited > 14 ${BY_FORM}
    union all
    ${of('mentorships_on_cadence')}, count(*)::int from pairs_waiting k where k.has_met and k.waited <= 14 ${BY_FORM}
    union all
    ${of('feedback_due')}, 2 * count(*)::int
      from (select p.college_id, m.academic_year::int as year, m.form_code
              from programs.meeting_mentorship p join programs.mentorship m on m.id = p.mentorship_id
              join days d on (d.college_id, d.year, d.of_group) = (m.college_id, m.academic_year, 'meetings')
             where p.state = 'HELD' and p.attended and p.day <= d.as_of) k ${BY_FORM}
    union all
    ${of('feedback_given')}, count(*)::int
      from (select p.college_id, m.academic_year::int as year, m.form_code
              from programs.feedback g
              join programs.meeting_mentorship p using (meeting_id, mentorship_id)
              join programs.mentorship m on m.id = p.mentorship_id
              join days d on (d.college_id, d.year, d.of_group) = (m.college_id, m.academic_year, 'meetings')
             where g.given_on <= d.as_of and p.state = 'HELD' and p.attended and p.day <= d.as_of) k ${BY_FORM}`;
