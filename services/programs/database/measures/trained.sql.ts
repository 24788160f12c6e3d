import { statusOn } from '../mentorship-status.sql.js';
import { ofYear } from './present.sql.js';

/**
 * Mentors of a pair that is at work on the day, and those of them who have completed a course of the network school by
 * it: at the mentor's college, with a consent in force, each once.
 */
export const TRAINED_AT_WORK = ofYear({
  name: 'trained',
  measures: ['active_mentors', 'active_mentors_trained'],
  restsOn: ['people', 'consents', 'mentorships', 'trainings'],
  counts: `
    with active as materialized (
      select distinct m.mentor_id from programs.mentorship m
       where m.mentor_college_id = p_college and m.status in ('APPROVED', 'ENDED') and m.started_on <= p_day
         and coalesce(m.ended_on, m.until_on) >= greatest(p_day, make_date(p_year, 9, 1))
         and ${statusOn('p_day')} = 'ACTIVE'
    ),
    counted as materialized (
      select p.id from contracts.people_of_year(p_college, p_year, p_day, array(select mentor_id from active)) p
       where p.consent_in_force
    )
    select 'active_mentors', '', '', (select count(*)::int from counted)
    union all
    select 'active_mentors_trained', '', '', count(*)::int
      from counted c join contracts.trained_by(p_college, p_day) t on t.person_id = c.id`,
});
