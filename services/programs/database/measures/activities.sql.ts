import { PERIODS, STAGES, type DayOfYear } from '../../stage/stages.data.js';
import { ofYear } from './present.sql.js';

const dayOf = ({ yearOffset, month, day }: DayOfYear): string => `make_date(p_year + ${yearOffset}, ${month}, ${day})`;

const STAGE_DAYS = STAGES.map(({ number, period }) => `(${number}, ${dayOf(PERIODS[period].to)})`).join(', ');

/**
 * Activities of the roadmap by where they stand on the day; how many of them are proven, and how many only said to be
 * done; and stages of a year that is open whose last day has come, with those of them that were closed by then. What
 * proves an activity is whatever any of the subgraphs has to show, so the group rests on facts of all of them.
 */
export const ACTIVITIES = ofYear({
  name: 'activities',
  measures: ['activities', 'activities_proven', 'activities_claimed', 'stages_due', 'stages_on_time'],
  restsOn: [
    ...['people', 'newcomers', 'consents', 'bases', 'enrolments', 'events', 'checkpoints', 'surveys'],
    ...['mentorships', 'documents', 'meetings', 'closing', 'agreements'],
  ],
  counts: `
    with shown as materialized (
      select coalesce(array_agg(e.proof), '{}') as proofs
        from contracts.evidence(p_college, p_year, p_day) e where e.found > 0
    ),
    standing as materialized (
      select case when a.not_applicable_on <= p_day then 'NOT_APPLICABLE' when a.done_on <= p_day then 'DONE'
                  when p_day > a.due_on then 'OVERDUE' when p_day < a.starts_on then 'PLANNED' else 'DUE' end as status,
             a.proofs <> '{}' and a.proofs <@ s.proofs as proven
        from programs.activity a cross join shown s
       where a.college_id = p_college and a.academic_year = p_year
    ),
    stages as materialized (
      select c.closed_on <= d.due_on as on_time
        from (values ${STAGE_DAYS}) as d (stage, due_on)
        left join programs.stage_closure c
          on (c.college_id, c.academic_year, c.stage) = (p_college, p_year, d.stage) and c.closed_on <= p_day
       where d.due_on <= p_day
         and exists (select from programs.college_year y where (y.college_id, y.academic_year) = (p_college, p_year))
    )
    select 'activities', s.status, '', count(k.status)::int
      from unnest(array['DONE', 'OVERDUE', 'PLANNED', 'DUE', 'NOT_APPLICABLE']) as s (status)
      left join standing k using (status)
     group by s.status
    union all
    select m.measure, '', '', m.value
      from (select (count(*) filter (where proven and status <> 'NOT_APPLICABLE'))::int as proven,
                   (count(*) filter (where status = 'DONE' and not proven))::int as claimed from standing) k,
           (select count(*)::int as due, (count(*) filter (where on_time))::int as on_time from stages) t,
           lateral (values ('activities_proven', k.proven), ('activities_claimed', k.claimed),
                           ('stages_due', t.due), ('stages_on_time', t.on_time)) as m (measure, value)`,
});
