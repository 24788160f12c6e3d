import { DRAW, KIND } from './chance.sql.js';
import type { PlannedCollege } from './plan.js';
import type { Statement } from './statement.js';

/** Of the pairs in effect so many write down their meetings; the first seven of them, one a fortnight (S001 6.3). */
const MEET = 0.6;
const MOST = 7;
const REMOTE = 0.2;

/** Meetings of pairs of some colleges, as their mentors wrote them down. */
export function meetings(colleges: readonly PlannedCollege[]): Statement {
  const sql = `
    with held as materialized (
      select pg_temp.id(${KIND.meeting} + k.turn, m.id) as id, m.id as mentorship_id, m.college_id, m.program_id,
             m.academic_year, m.form_code, d.day,
             case k.turn when 0 then 'INTRODUCTORY' when 1 then 'PLANNING' else 'REGULAR' end as kind,
             case when pg_temp.draw(m.id, ${DRAW.mode} * 10 + k.turn) < ${REMOTE} then 'REMOTE' else 'IN_PERSON' end as mode
        from programs.mentorship m
       cross join generate_series(0, ${MOST - 1}) as k (turn)
       cross join lateral (select m.started_on + 2 + 14 * k.turn as day) d
       where m.college_id = any (array(select pg_temp.id(${KIND.college}, n) from unnest($1::bigint[]) as n))
         and m.status in ('APPROVED', 'ENDED') and d.day <= coalesce(m.ended_on, m.until_on)
         and pg_temp.draw(m.id, ${DRAW.meets}) < ${MEET}
    ),
    written as (
      insert into programs.meeting
        (id, college_id, program_id, academic_year, form_code, kind, state, day, mode, recorded_by, recorder, created_at)
      select id, college_id, program_id, academic_year, form_code, kind, 'HELD', day, mode, 'MENTOR', 'seed',
             make_timestamptz(extract(year from day)::int, extract(month from day)::int, extract(day from day)::int,
                              16, 0, 0, 'UTC')
        from held
    )
    insert into programs.meeting_mentorship (meeting_id, mentorship_id, college_id, kind, state, day)
    select id, mentorship_id, college_id, kind, 'HELD', day from held`;
  return [sql, colleges.map(({ n }) => n)];
}
