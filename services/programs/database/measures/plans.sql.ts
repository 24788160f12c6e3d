import { statusOn } from '../mentorship-status.sql.js';
import { planStateOn } from '../plan-state.sql.js';
import { byForm } from './by-form.sql.js';
import { ofYear } from './present.sql.js';

/**
 * Pairs of the year that are at work on the day and so are to have a plan (S001 5.2, S003), those of them whose plan is
 * agreed by then, and pairs of the year whose plan is done, at work or not.
 */
export const PLANS_COUNTED = ofYear({
  name: 'plans',
  measures: ['plans_due', 'plans_agreed', 'plans_done'],
  restsOn: ['mentorships', 'forms'],
  counts: `
    with pairs as materialized (
      select m.form_code, m.started_on <= p_day and ${statusOn('p_day')} = 'ACTIVE' as at_work, s.state
        from programs.mentorship m
        left join programs.plan p on p.mentorship_id = m.id
       cross join lateral (select case when p.id is not null then ${planStateOn('p_day')} end as state) s
       where m.college_id = p_college and m.academic_year = p_year
    ),
    due as (select form_code from pairs where at_work),
    agreed as (select form_code from pairs where at_work and state in ('AGREED', 'DONE')),
    done as (select form_code from pairs where state = 'DONE')
    ${byForm('plans_due', 'due')}
    union all ${byForm('plans_agreed', 'agreed')}
    union all ${byForm('plans_done', 'done')}`,
});
