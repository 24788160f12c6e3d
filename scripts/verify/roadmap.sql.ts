/** Where the activities of a roadmap stand on the day of the count; both ends of a period belong to it. */
export const STANDING = `
  standing as (
    select a.college_id, a.academic_year, case
             when a.not_applicable_on <= d.as_of then 'NOT_APPLICABLE'
             when a.done_on <= d.as_of then 'DONE'
             when d.as_of between a.starts_on and a.due_on then 'DUE'
             when d.as_of > a.due_on then 'OVERDUE' else 'PLANNED' end as status,
           cardinality(a.proofs) > 0 and cardinality(a.proofs) = (
             select count(*) from unnest(a.proofs) as p (proof)
               join shown s on (s.college_id, s.year, s.proof) = (a.college_id, a.academic_year, p.proof)) as proven
      from programs.activity a
      join days d on (d.college_id, d.year, d.of_group) = (a.college_id, a.academic_year, 'activities')
  )`;

/** Stages of the colleges' years whose last day has come, month and day of each: S001. */
export const STAGES = `
  stages as (
    select d.college_id, d.year,
           exists (select from programs.stage_closure c
                    where (c.college_id, c.academic_year, c.stage) = (d.college_id, d.year, t.stage)
                      and c.closed_on <= l.last_day) as in_time
      from days d
      join programs.college_year y on (y.college_id, y.academic_year) = (d.college_id, d.year)
     cross join (values (1, 0, '09-30'), (2, 0, '09-30'), (3, 1, '01-31'), (4, 1, '04-30'), (5, 1, '08-31'),
                        (6, 1, '08-31'), (7, 1, '08-31')) t (stage, later, last_day)
     cross join lateral (select ((d.year + t.later) || '-' || t.last_day)::date as last_day) l
     where d.of_group = 'activities' and l.last_day <= d.as_of
   )`;
