import { ownedFunction } from '#kernel/database/objects/owned.js';
import { serviceRole } from '#kernel/database/roles.js';
import { statusOn } from './mentorship-status.sql.js';

const SERVICE = serviceRole('programs');

/** Days of the region and of the college on which nobody is expected to meet, and the college's alone. */
const FREE = [
  `create function programs.break_days(p_college uuid) returns datemultirange
     language sql stable set search_path = pg_catalog, pg_temp as $$
       select coalesce(range_agg(daterange(b.first_day, b.last_day, '[]')), '{}') from programs.college_break b
        where b.college_id = p_college and not b.taken_back $$`,
  `create function programs.free_days(p_college uuid) returns datemultirange
     language sql stable set search_path = pg_catalog, pg_temp as $$
       select programs.break_days(p_college) + coalesce(range_agg(daterange(h.first_day, h.last_day, '[]')), '{}')
         from programs.region_holiday h join contracts.colleges c on c.region_id = h.region_id
        where c.id = p_college and not h.taken_back $$`,
];

/** How many days behind a day there are up to another, free ones left out: the rule of cadence.policy.ts. */
const COUNTED = `
  create function programs.counted_days(p_from date, p_to date, p_free datemultirange) returns integer
    language sql immutable set search_path = pg_catalog, pg_temp as $$
      select case when p_to <= p_from then 0 else p_to - p_from - coalesce((
        select sum(upper(r) - lower(r))
          from unnest(p_free * datemultirange(daterange(p_from, p_to, '(]'))) as r), 0)::int end $$`;

/** Pairs of a college at work on a day, with when they met last and for how many days that count they have not since. */
const AT_WORK = `
  create function programs.pairs_at_work(p_college uuid, p_day date)
    returns table (id uuid, academic_year smallint, form_code text, confidential boolean, last_met date, counted integer)
    language sql stable set search_path = pg_catalog, pg_temp as $$
      select m.id, m.academic_year, m.form_code, m.confidential, l.day,
             programs.counted_days(coalesce(l.day, m.started_on), p_day, f.days)
        from (select programs.free_days(p_college) as days offset 0) f
       cross join programs.mentorship m
        left join lateral (
          select max(p.day) as day from programs.meeting_mentorship p
           where p.mentorship_id = m.id and p.state = 'HELD' and p.attended and p.day <= p_day
        ) l on true
       where m.college_id = p_college and m.status in ('APPROVED', 'ENDED')
         and m.started_on <= p_day and coalesce(m.ended_on, m.until_on) >= p_day
         and ${statusOn('p_day')} = 'ACTIVE' $$`;

/**
 * Pairs of a college that fade, with why: two fortnights missed; the last three scores of a side each below the one
 * before; or feedback of one side alone on the last three meetings. Scores of a confidential pair say nothing to anybody
 * else, so they are left out. On demand those are listed as well that are merely late.
 */
const FADING = `
  create function programs.fading_pairs(p_college uuid, p_day date, p_late boolean)
    returns table (id uuid, reasons text[]) language sql stable set search_path = pg_catalog, pg_temp as $$
      select w.id, r.reasons
        from programs.pairs_at_work(p_college, p_day) w
       cross join lateral (
         select array_remove(array[
           case when w.counted > 28 then 'TWO_FORTNIGHTS_MISSED' when p_late and w.counted > 14 then 'LATE' end,
           case when not w.confidential and exists (
             select from (
               select a.side, a.score, row_number() over (partition by a.side order by p.day desc, p.meeting_id desc) as n,
                      lead(a.score) over (partition by a.side order by p.day desc, p.meeting_id desc) as before
                 from programs.meeting_mentorship p
                 join programs.feedback_answer a using (meeting_id, mentorship_id)
                where p.mentorship_id = w.id and p.state = 'HELD' and p.day <= p_day
             ) s where s.n <= 2 group by s.side having count(*) filter (where s.score < s.before) = 2
           ) then 'SCORES_FALLING' end,
           case when (
             select count(*) = 3 and (bool_and(s.mentor) and not bool_or(s.mentee)
                                      or bool_and(s.mentee) and not bool_or(s.mentor))
               from (
                 select exists (select from programs.feedback g where (g.meeting_id, g.mentorship_id, g.side) = (p.meeting_id, w.id, 'MENTOR')) as mentor,
                        exists (select from programs.feedback g where (g.meeting_id, g.mentorship_id, g.side) = (p.meeting_id, w.id, 'MENTEE')) as mentee
                   from programs.meeting_mentorship p
                  where p.mentorship_id = w.id and p.state = 'HELD' and p.attended and p.day <= p_day
                  order by p.day desc, p.meeting_id desc limit 3
               ) s
           ) then 'ONE_SIDE_SILENT' end
         ], null) as reasons
       ) r
       where cardinality(r.reasons) > 0 $$`;

/** How many of a college's pairs meet in time today, for whoever may see how many there are: never which. */
const COUNTS = `
  create function contracts.cadence_counts(p_colleges uuid[])
    returns table (college_id uuid, at_work integer, on_cadence integer, late integer, not_started integer, paused integer, fading integer)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      select c.id, count(s.state)::int, count(*) filter (where s.state = 'ON_CADENCE')::int,
             count(*) filter (where s.state = 'LATE')::int, count(*) filter (where s.state = 'NOT_STARTED')::int,
             count(*) filter (where s.state = 'PAUSED')::int,
             (select count(*)::int from programs.fading_pairs(c.id, c.today, false))
        from (select d.id, d.today, programs.break_days(d.id) @> d.today as paused from contracts.colleges d
               where d.id = any (p_colleges) and d.id = any (contracts.session_reach()) offset 0) c
        left join lateral (
          select case when c.paused then 'PAUSED' when w.counted > 14 then 'LATE'
                      when w.last_met is null then 'NOT_STARTED' else 'ON_CADENCE' end as state
            from programs.pairs_at_work(c.id, c.today) w
        ) s on true
       group by c.id, c.today $$`;

/** Whether pairs meet at least once in two weeks (S001 6.3), and which of them fade. */
export const CADENCE: readonly string[] = [
  ...FREE,
  COUNTED,
  AT_WORK,
  FADING,
  COUNTS,
  ...ownedFunction('contracts.cadence_counts(uuid[])', SERVICE),
];
