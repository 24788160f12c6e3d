/** Days back for which a period that was not submitted waits. */
const ASKED_DAYS = 366;

/** Periods that are over and not published, with the last attempt of each college that was there when they were opened. */
const SUBMISSIONS = `
  periods as materialized (
    select p.id, p.region_id, p.academic_year, p.kind || ' ' || p.number as code, p.speaks_for, p.submit_by,
           c.id as college_id, c.today, l.state, l.submitted_on, (l.decided_at at time zone c.time_zone)::date as decided_on,
           greatest(0, c.today - p.submit_by) as late
      from contracts.colleges c
      join monitoring.period p on p.region_id = c.region_id
       and p.speaks_for < c.today and p.submit_by > c.today - ${ASKED_DAYS} and c.joined_at <= p.opened_at
      left join lateral (
        select s.state, s.submitted_on, s.decided_at from monitoring.submission s
         where (s.period_id, s.college_id) = (p.id, c.id) order by s.number desc limit 1) l on true
     where (c.id = any (p_colleges) or c.region_id = any (p_regions))
       and not exists (select from monitoring.publication b where b.period_id = p.id)
  )`;

const column = (since: string, due: string, late: string, found = '1'): string =>
  `null::uuid, null::uuid, ${since}, ${due}, ${late}, ${found}`;

/**
 * What waits of periods, for colleges to submit, for coordinators to decide and to tell in a revision, and surveys that are
 * not answered yet.
 */
export const WAITING: readonly string[] = [
  `create function contracts.waiting_monitoring(p_colleges uuid[], p_regions uuid[], p_persons uuid[])
     returns table (audience text, owner_id uuid, kind text, college_id uuid, academic_year integer, code text,
       mentorship_id uuid, person_id uuid, since date, due_on date, late integer, found integer)
     language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
     #variable_conflict use_column
     begin
       return query
       with ${SUBMISSIONS}
       select 'COLLEGE', k.college_id, case when k.state is null then 'SUBMISSION_DUE' else 'SUBMISSION_RETURNED' end,
              k.college_id, k.academic_year::int, k.code,
              ${column('coalesce(k.decided_on, k.speaks_for)', 'k.submit_by', 'k.late')}
         from periods k
        where k.college_id = any (p_colleges) and (k.state is null or k.state = 'RETURNED')
       union all
       select 'REGION', k.region_id, case when k.state = 'SUBMITTED' then 'SUBMISSION_TO_REVIEW' else 'SUBMISSION_OVERDUE' end,
              k.college_id, k.academic_year::int, k.code,
              ${column('coalesce(k.submitted_on, k.speaks_for)', 'k.submit_by', "case when k.state = 'SUBMITTED' then 0 else k.late end")}
         from periods k
        where k.region_id = any (p_regions)
          and (k.state = 'SUBMITTED' or (k.late > 0 and (k.state is null or k.state = 'RETURNED')))
       union all
       select 'REGION', s.region_id, 'REVISION_TO_PUBLISH', s.college_id, p.academic_year::int, p.kind || ' ' || p.number,
              ${column('(s.decided_at at time zone r.time_zone)::date', 'null::date', '0')}
         from monitoring.submission s
         join monitoring.period p on p.id = s.period_id
         join contracts.regions r on r.id = s.region_id
        cross join lateral (
          select b.id from monitoring.publication b where b.period_id = p.id order by b.revision desc limit 1) b
         left join monitoring.published_submission k on (k.publication_id, k.college_id) = (b.id, s.college_id)
        where s.region_id = any (p_regions) and s.state = 'ACCEPTED' and k.submission_id is distinct from s.id
       union all
       select 'COLLEGE', i.college_id, 'SURVEY_UNANSWERED', i.college_id, c.academic_year::int, c.phase,
              ${column('c.opens_on', 'coalesce(c.closed_on - 1, c.closes_on)', '0', 'count(*)::int')}
         from contracts.colleges d
         join monitoring.survey_campaign c
           on c.region_id = d.region_id and d.today between c.opens_on and coalesce(c.closed_on - 1, c.closes_on)
         join monitoring.survey_invitation i on (i.campaign_id, i.college_id) = (c.id, d.id) and not i.answered
        where d.id = any (p_colleges)
        group by i.college_id, c.id;
     end $$`,
];
