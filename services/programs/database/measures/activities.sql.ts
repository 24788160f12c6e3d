import { ofYear } from './present.sql.js';

/** Activities of the roadmap by where they stand on the day. */
export const ACTIVITIES = ofYear({
  name: 'activities',
  restsOn: [],
  counts: `
    select 'activities', s.status, '', count(a.code)::int
      from unnest(array['DONE', 'OVERDUE', 'PLANNED', 'DUE']) as s (status)
      left join programs.activity a
        on a.college_id = p_college and a.academic_year = p_year
       and s.status = case when a.done_on <= p_day then 'DONE' when p_day > a.due_on then 'OVERDUE'
                           when p_day < a.starts_on then 'PLANNED' else 'DUE' end
     group by s.status`,
});
