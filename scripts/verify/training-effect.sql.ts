import { academicYear, COLLEGES, CONSENTS } from './facts.sql.js';

/** Mentors who first completed a course in a year, up to its last day or today, with a consent in force on that day. */
const FIRST_COURSES = `
  firsts as (
    select e.college_id, e.person_id, min(e.completed_on) as day from school.enrolment e
     where e.completed_on is not null group by e.college_id, e.person_id
  ),
  learned as (
    select f.*, ${academicYear('f.day')} as year, least(d.today, make_date(${academicYear('f.day')} + 1, 8, 31)) as as_of
      from firsts f join colleges d using (college_id)
  ),
  trained as materialized (
    select l.* from learned l join consents c using (college_id, person_id)
     where l.day <= l.as_of and c.days @> l.as_of
  )`;

/** Each answer of a pair that is not confidential, on which side of the training its meeting was held. */
const ANSWERS = `
  answers as (
    select t.college_id, t.year, t.person_id, m.id as pair, g.day > t.day as behind, a.score
      from trained t
      join programs.mentorship m on (m.mentor_college_id, m.mentor_id) = (t.college_id, t.person_id)
      join programs.feedback_answer a on a.mentorship_id = m.id
      join programs.meeting g on g.id = a.meeting_id
     where m.status not in ('PROPOSED', 'VOIDED') and not m.confidential and g.state = 'HELD'
       and g.day <= t.as_of and g.day <> t.day
  ),
  of_pairs as (
    select college_id, year, person_id, pair,
           sum(score) filter (where not behind)::numeric / nullif(count(*) filter (where not behind), 0) as before,
           sum(score) filter (where behind)::numeric / nullif(count(*) filter (where behind), 0) as after
      from answers group by college_id, year, person_id, pair
  ),
  of_mentors as (
    select college_id, year, person_id, count(*) as pairs, avg(before) as before, avg(after) as after
      from of_pairs where before + after is not null group by college_id, year, person_id
  )`;

/** Years in which anybody completed a course. */
export const YEARS_OF_TRAINING = `
  select distinct ${academicYear('completed_on')} as year from school.enrolment where completed_on is not null order by 1`;

/** Colleges and regions: of a region a college with too few mentors counts only with others that are enough together. */
const SCOPES = `
  known as (
    select t.college_id, c.region_id, t.year, count(*) as trained, count(m.person_id) as mentors,
           coalesce(sum(m.pairs), 0) as pairs, sum(m.before) as before, sum(m.after) as after
      from trained t join participants.college c on c.id = t.college_id
      left join of_mentors m using (college_id, year, person_id)
     group by t.college_id, c.region_id, t.year
  ),
  scopes as (
    select college_id as id, k.* from known k
    union all select region_id, k.* from known k
  ),
  told as (
    select s.*, s.mentors >= 5 or sum(s.mentors) filter (where s.mentors < 5) over (partition by s.id, s.year) >= 5 as tells
      from scopes s
  )`;

/** How feedback changed with the training, once more from meetings and answers: means that are not rounded yet. */
export const TRAINING_EFFECT = `
  with ${[COLLEGES, CONSENTS, FIRST_COURSES, ANSWERS, SCOPES].join(',')}
  select id, year, sum(trained)::int as trained, (sum(mentors) filter (where tells and mentors > 0))::int as mentors,
         (sum(pairs) filter (where tells and mentors > 0))::int as pairs,
         (sum(before) filter (where tells) / sum(mentors) filter (where tells and mentors > 0))::float8 as before,
         (sum(after) filter (where tells) / sum(mentors) filter (where tells and mentors > 0))::float8 as after
    from told group by id, year order by year, id`;
