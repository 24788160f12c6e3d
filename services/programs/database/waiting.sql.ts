import { ownedFunction } from '#kernel/database/objects/owned.js';
import { serviceRole } from '#kernel/database/roles.js';
import { statusOn } from './mentorship-status.sql.js';

/** Days within which a pair meets again (S001 6.3). */
const FORTNIGHT = 14;

/** Days ahead within which an activity waits: what is due this fortnight. */
const SOON_DAYS = 14;

/** Days for which a meeting waits for a side's feedback; behind them it is too late to remember. */
const FEEDBACK_ASKED_DAYS = 28;

const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';
const COLUMNS = `audience text, owner_id uuid, kind text, college_id uuid, academic_year integer, code text,
     mentorship_id uuid, person_id uuid, since date, due_on date, late integer, found integer`;

/** Colleges that are asked about: as their staff, as coordinators of their region, or because somebody has a pair there. */
const ASKED = `
  asked as materialized (
    select c.id, c.region_id, c.today, c.time_zone, c.id = any (p_colleges) as own, c.region_id = any (p_regions) as watched,
           programs.break_days(c.id) @> c.today as paused
      from contracts.colleges c where c.id = any (p_colleges) or c.region_id = any (p_regions)
  )`;

/** Undone activities of the running year, of those that are due soon or overdue. A checkpoint counts as answered by itself. */
const ACTIVITIES = `
  years as materialized (
    select a.id as college_id, a.region_id, a.today, a.own, a.watched, y.academic_year
      from asked a join programs.college_year y on y.college_id = a.id
     where a.today <= make_date(y.academic_year + 1, 8, 31)
  ),
  activities as materialized (
    select y.*, v.code, v.starts_on, v.due_on, greatest(0, y.today - v.due_on) as late,
           (select p from unnest(v.proofs) as p where starts_with(p, 'CHECKPOINT:') limit 1) as checkpoint
      from years y
      join programs.activity v on (v.college_id, v.academic_year) = (y.college_id, y.academic_year)
     where v.done_on is null and v.not_applicable_on is null
       and v.starts_on <= y.today and v.due_on <= y.today + ${SOON_DAYS}
  ),
  answered as materialized (
    select y.college_id, y.academic_year, e.proof
      from years y cross join lateral contracts.evidence(y.college_id, y.academic_year, y.today) e
     where y.own and e.found > 0 and starts_with(e.proof, 'CHECKPOINT:')
       and exists (select from activities v where v.college_id = y.college_id and v.checkpoint is not null)
  )`;

/** Pairs of people who are asked about, by the side that they are. */
const OWN_PAIRS = `
  sides as materialized (
    select s.*, c.today, c.time_zone
      from unnest(p_persons) as p (id)
     cross join lateral (
       select m.*, 'MENTOR' as side from programs.mentorship m where m.mentor_id = p.id
       union all
       select m.*, 'MENTEE' from programs.mentorship m where m.mentee_id = p.id
     ) s
      join contracts.colleges c on c.id = s.college_id
     where s.status in ('PROPOSED', 'APPROVED', 'ENDED') and coalesce(s.ended_on, s.until_on) >= c.today
  ),
  free as materialized (
    select c.id, programs.free_days(c.id) as days, programs.break_days(c.id) @> c.today as paused
      from contracts.colleges c where c.id in (select s.college_id from sides s)
  ),
  met as materialized (
    select m.*, f.paused, l.day as last_met, programs.counted_days(coalesce(l.day, m.started_on), m.today, f.days) as counted
      from sides m
      join free f on f.id = m.college_id
      left join lateral (
        select max(p.day) as day from programs.meeting_mentorship p
         where p.mentorship_id = m.id and p.state = 'HELD' and p.attended and p.day <= m.today
      ) l on true
     where m.status in ('APPROVED', 'ENDED') and m.started_on <= m.today and ${statusOn('m.today')} = 'ACTIVE'
  )`;

const own = (side: string): string =>
  `case ${side}.side when 'MENTOR' then ${side}.mentor_id else ${side}.mentee_id end`;

/** Where a side has declined the other is not asked any more. */
const DECLINED = (mentorship: string): string =>
  `exists (select from programs.mentorship_answer a where a.mentorship_id = ${mentorship}.id and not a.agrees)`;
const SAID = `exists (select from programs.mentorship_answer a where a.mentorship_id = s.id and a.side = s.side)`;

const ITEMS = `
  select 'COLLEGE', a.id, 'MEETING_LATE', a.id, w.academic_year::int, null::text, w.id, null::uuid,
         coalesce(w.last_met, m.started_on), null::date, w.counted - ${FORTNIGHT}, 1
    from asked a
   cross join lateral programs.pairs_at_work(a.id, a.today) w
    join programs.mentorship m on m.id = w.id
   where a.own and not a.paused and w.counted > ${FORTNIGHT}
  union all
  select 'COLLEGE', v.college_id,
         case when v.checkpoint is null or n.proof is not null then 'ACTIVITY_DUE' else 'CHECKPOINT_DUE' end,
         v.college_id, v.academic_year::int, v.code, null, null, v.starts_on, v.due_on, v.late, 1
    from activities v
    left join answered n on (n.college_id, n.academic_year, n.proof) = (v.college_id, v.academic_year, v.checkpoint)
   where v.own
  union all
  select 'REGION', v.region_id, 'COLLEGE_BEHIND', v.college_id, v.academic_year::int, null, null, null,
         null, min(v.due_on), max(v.late), count(*)::int
    from activities v where v.watched and v.late > 0
   group by v.region_id, v.college_id, v.academic_year
  union all
  select 'COLLEGE', a.id, 'PROPOSAL_UNANSWERED', a.id, m.academic_year::int, null, m.id, null,
         (m.created_at at time zone a.time_zone)::date, null, 0, 1
    from asked a
    join programs.mentorship m on m.college_id = a.id and m.status = 'PROPOSED' and m.until_on >= a.today
   where a.own
     and (select count(*) from programs.mentorship_answer r where r.mentorship_id = m.id) < 2 and not ${DECLINED('m')}
  union all
  select 'PERSON', ${own('s')}, 'PROPOSAL_TO_ANSWER', s.college_id, s.academic_year::int, null, s.id, null,
         (s.created_at at time zone s.time_zone)::date, null, 0, 1
    from sides s where s.status = 'PROPOSED' and not ${SAID} and not ${DECLINED('s')}
  union all
  select 'PERSON', ${own('s')}, 'MEETING_LATE', s.college_id, s.academic_year::int, null, s.id, null,
         coalesce(s.last_met, s.started_on), null, s.counted - ${FORTNIGHT}, 1
    from met s where s.counted > ${FORTNIGHT} and not s.paused
  union all
  select 'PERSON', ${own('s')}, 'FEEDBACK_OWED', s.college_id, s.academic_year::int, null, s.id, null,
         min(p.day), null, 0, count(*)::int
    from met s
    join programs.meeting_mentorship p on p.mentorship_id = s.id
   where p.state = 'HELD' and p.attended and p.day between s.today - ${FEEDBACK_ASKED_DAYS} and s.today
     and not exists (
       select from programs.feedback g where (g.meeting_id, g.mentorship_id, g.side) = (p.meeting_id, s.id, s.side))
   group by ${own('s')}, s.college_id, s.academic_year, s.id`;

/**
 * What waits in the programmes: pairs late for their meeting, activities and checkpoints, proposals, feedback. In
 * plpgsql, since what is shared among the subgraphs is made when each of them is there.
 */
export const WAITING: readonly string[] = [
  `create function contracts.waiting_programs(p_colleges uuid[], p_regions uuid[], p_persons uuid[])
     returns table (${COLUMNS}) language plpgsql stable ${DEFINER} as $$
     #variable_conflict use_column
     begin
       return query
       with ${[ASKED, ACTIVITIES, OWN_PAIRS].join(',')}
       ${ITEMS};
     end $$`,
  // What waits for the session itself, whatever it is: nobody else's.
  `create function contracts.own_waiting() returns table (${COLUMNS}) language plpgsql stable ${DEFINER} as $$
     begin
       return query select * from contracts.waiting(
         contracts.session_colleges(), contracts.session_regions(), contracts.session_persons());
     end $$`,
  ...ownedFunction('contracts.own_waiting()', serviceRole('programs')),
];
