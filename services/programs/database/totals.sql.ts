import { ownedFunction } from '#kernel/database/objects/owned.js';
import { serviceRole } from '#kernel/database/roles.js';
import { statusOn } from './mentorship-status.sql.js';

/** How many pairs of a college and year `p` there are in a state, or that somebody in particular ended early. */
const early = (ender: string) => `count(*) filter (where p.status = 'ENDED' and p.ended_by = '${ender}')::int`;

/**
 * What the programmes of colleges' years came to (S001 7.2), as of the day that the figures of the year are told for: for
 * the staff, and for the coordinators of the region. Numbers, never who.
 */
export const TOTALS: readonly string[] = [
  `create function contracts.year_totals(p_colleges uuid[], p_year integer)
     returns table (college_id uuid, completed integer, at_work integer, left_by_mentor integer, left_by_mentee integer,
                    ended_by_college integer, ended_not_said integer, reports_due integer, reports_given integer,
                    practices integer, practices_shared integer, finished integer, returned integer, rewards jsonb)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       with asked as materialized (
         select c.id, contracts.as_of(c.id, p_year) as day
           from unnest(array(select unnest(p_colleges) intersect select unnest(contracts.session_reach()))) as c (id)
       ),
       pairs as materialized (
         select m.id, m.college_id, m.mentee_id, m.ended_by, ${statusOn('a.day')} as status, a.day,
                coalesce(m.ended_on, m.until_on) <= a.day as over
           from asked a join programs.mentorship m on (m.college_id, m.academic_year) = (a.id, p_year)
          where m.status in ('APPROVED', 'ENDED') and m.started_on <= a.day
       ),
       of_pairs as (
         select p.college_id, count(*) filter (where p.status = 'COMPLETED' or p.over and p.status = 'ACTIVE')::int as completed,
                count(*) filter (where p.status = 'ACTIVE' and not p.over)::int as at_work,
                ${early('MENTOR')} as left_by_mentor, ${early('MENTEE')} as left_by_mentee,
                ${early('COLLEGE')} as ended_by_college, ${early('NOT_SAID')} as ended_not_said,
                (2 * count(*) filter (where p.over))::int as reports_due
           from pairs p group by p.college_id
       ),
       reports as (
         select r.college_id, count(*)::int as given from pairs p join programs.pair_report r on r.mentorship_id = p.id
          group by r.college_id
       ),
       kept as (
         select k.college_id, count(*)::int as practices, count(k.shared_on)::int as shared
           from asked a join programs.practice k on (k.college_id, k.academic_year) = (a.id, p_year)
          where k.withdrawn_on is null group by k.college_id
       ),
       finished as materialized (
         select distinct p.college_id, p.mentee_id from pairs p
          where p.status = 'COMPLETED' or p.over and p.status = 'ACTIVE'
       ),
       gone_back as (
         select f.college_id, count(*)::int as finished, count(b.person_id)::int as returned
           from finished f
           left join contracts.mentors_in_base(array(select id from asked)) b
             on (b.college_id, b.person_id) = (f.college_id, f.mentee_id)
          group by f.college_id
       ),
       rewarded as (
         select w.college_id, jsonb_object_agg(w.level, w.n) as levels
           from (select r.college_id, r.level, count(*)::int as n
                   from asked a join programs.reward r on (r.college_id, r.academic_year) = (a.id, p_year)
                  where r.void_reason is null group by r.college_id, r.level) w
          group by w.college_id
       )
       select a.id, coalesce(p.completed, 0), coalesce(p.at_work, 0), coalesce(p.left_by_mentor, 0),
              coalesce(p.left_by_mentee, 0), coalesce(p.ended_by_college, 0), coalesce(p.ended_not_said, 0),
              coalesce(p.reports_due, 0), coalesce(r.given, 0), coalesce(k.practices, 0), coalesce(k.shared, 0),
              coalesce(g.finished, 0), coalesce(g.returned, 0), coalesce(w.levels, '{}'::jsonb)
         from asked a
         left join of_pairs p on p.college_id = a.id
         left join reports r on r.college_id = a.id
         left join kept k on k.college_id = a.id
         left join gone_back g on g.college_id = a.id
         left join rewarded w on w.college_id = a.id $$`,
  ...ownedFunction('contracts.year_totals(uuid[], integer)', serviceRole('programs'), serviceRole('monitoring')),
  // For the college's report, likewise: how many rewards of each kind and level, never whose.
  `create function contracts.rewards_of_year(p_college uuid, p_year integer)
     returns table (kind text, level text, count integer)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select r.kind, r.level, count(*)::int from programs.reward r
        where r.college_id = p_college and r.academic_year = p_year and r.void_reason is null
          and p_college = any (contracts.session_reach())
        group by r.kind, r.level order by r.kind, r.level $$`,
  ...ownedFunction('contracts.rewards_of_year(uuid, integer)', serviceRole('monitoring')),
  // What the college shares with its region while the sides agree: the title and the form, never who they are.
  `create function contracts.shared_practices(p_college uuid, p_year integer, p_most integer)
     returns table (title text, form_ru text, form_en text)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select k.title, f.title_ru, f.title_en from programs.practice k join programs.form f on f.code = k.form_code
        where k.college_id = p_college and k.academic_year = p_year and k.shared_on is not null
          and k.withdrawn_on is null and p_college = any (contracts.session_reach())
        order by k.id limit p_most $$`,
  ...ownedFunction('contracts.shared_practices(uuid, integer, integer)', serviceRole('monitoring')),
];
