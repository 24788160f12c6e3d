import { byForm } from './by-form.sql.js';
import { ofYear } from './present.sql.js';

/**
 * Meetings held up to the day; pairs at work on it that have met within a fortnight, of those that were to (S001 6.3); and
 * forms of feedback, one of each side for each meeting at which the two were. A meeting that is logged moves all of them.
 */
export const MEETINGS = ofYear({
  name: 'meetings',
  measures: ['meetings_held', 'mentorships_to_meet', 'mentorships_on_cadence', 'feedback_due', 'feedback_given'],
  restsOn: ['mentorships', 'free_days', 'forms'],
  counts: `
    with held as materialized (
      select k.id, k.form_code from programs.meeting k
       where k.college_id = p_college and k.academic_year = p_year and k.state = 'HELD' and k.day <= p_day
    ),
    pairs as materialized (
      select w.* from programs.pairs_at_work(p_college, p_day) w where w.academic_year = p_year
    ),
    to_meet as (select form_code from pairs where last_met is not null or counted > 14),
    in_time as (select form_code from pairs where last_met is not null and counted <= 14),
    told as materialized (
      select h.form_code,
             (select g.given_on <= p_day from programs.feedback g
               where (g.meeting_id, g.mentorship_id, g.side) = (p.meeting_id, p.mentorship_id, s.side)) as given
        from held h
       -- Looked up one by one: a plan that is kept from when there were none would read those of all colleges.
       cross join lateral (
         select p.meeting_id, p.mentorship_id from programs.meeting_mentorship p
          where (p.college_id, p.meeting_id) = (p_college, h.id) and p.attended offset 0) p
       cross join unnest(array['MENTOR', 'MENTEE']) as s (side)
    ),
    given as (select form_code from told where given)
    ${byForm('meetings_held', 'held')}
    union all ${byForm('mentorships_to_meet', 'to_meet')}
    union all ${byForm('mentorships_on_cadence', 'in_time')}
    union all ${byForm('feedback_due', 'told')}
    union all ${byForm('feedback_given', 'given')}`,
});
