import { CONTRACTS_ROLE } from '#kernel/database/roles.js';

const SUBMITTED = ['submission', 'submitted_measure', 'submitted_thing']
  .map((table) => `monitoring.${table}`)
  .join(', ');

/**
 * Periods of regions that want no ceremony: the day after the last one to submit by, what a college has not submitted is
 * counted as of the period's last day and accepted, and what waits for the region is accepted as it stands. Each says
 * that nobody had looked at it. What the region sent back waits for the college, and what is published stays.
 */
export const AUTOMATIC_PERIODS: readonly string[] = [
  `grant select, insert, update on ${SUBMITTED} to ${CONTRACTS_ROLE}`,
  `grant select on monitoring.period, monitoring.publication, monitoring.published_submission to ${CONTRACTS_ROLE}`,
  `create function contracts.after_midnight_monitoring() returns table (what text, changed integer)
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
     begin
       -- Facts are counted of colleges that the session reaches.
       perform set_config('hub.regions', coalesce(
         (select array_agg(distinct p.region_id)::text from monitoring.period p where p.automatic), ''), true);
       return query
       with due as materialized (
         select p.id as period_id, p.region_id, p.academic_year, p.speaks_for, c.id as college_id, c.today, l.id, l.state
           from monitoring.period p
           join contracts.colleges c on c.region_id = p.region_id and c.today > p.submit_by
           left join lateral (
             select s.id, s.state from monitoring.submission s
              where (s.period_id, s.college_id) = (p.id, c.id) order by s.number desc limit 1) l on true
          where p.automatic and not exists (select from monitoring.publication b where b.period_id = p.id)
       ),
       accepted as (
         update monitoring.submission s
            set state = 'ACCEPTED', automatic = true, decided_by = 'hub', decided_at = now()
           from due d where s.id = d.id and d.state = 'SUBMITTED' returning s.id
       ),
       made as (
         insert into monitoring.submission
           (id, region_id, period_id, college_id, number, state, automatic, submitted_by, submitted_on, decided_by, decided_at)
         select uuidv7(), d.region_id, d.period_id, d.college_id, 1, 'ACCEPTED', true, 'hub', d.today, 'hub', now()
           from due d where d.state is null
         returning id, period_id, college_id
       ),
       told as materialized (
         select m.id, m.college_id, d.academic_year, d.speaks_for
           from made m join due d on (d.period_id, d.college_id) = (m.period_id, m.college_id)
       ),
       measures as (
         insert into monitoring.submitted_measure (submission_id, college_id, measure, category, form, value)
         select t.id, t.college_id, c.*
           from told t cross join lateral contracts.count_measures(t.college_id, t.academic_year, t.speaks_for) c
       ),
       things as (
         insert into monitoring.submitted_thing (submission_id, college_id, measure, thing_id)
         select t.id, t.college_id, c.*
           from told t cross join lateral contracts.count_things(t.college_id, t.academic_year, t.speaks_for) c
       )
       select 'submissions', (select count(*) from accepted)::integer + (select count(*) from made)::integer;
     end $$`,
];
