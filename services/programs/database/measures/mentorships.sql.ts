import { statusOn } from '../mentorship-status.sql.js';
import { ofYear } from './present.sql.js';

/**
 * Mentorships that were recorded for the academic year, by where they stand on the day. When a proposal was made or
 * approved is not kept, so a past day has those of today.
 */
export const MENTORSHIPS = ofYear({
  name: 'mentorships',
  measures: ['mentorships', 'mentorships_past_term'],
  restsOn: ['mentorships'],
  counts: `
    with standing as materialized (
      select ${statusOn('p_day')} as status from programs.mentorship m
       where m.college_id = p_college and m.academic_year = p_year
    )
    select 'mentorships', s.status, '', count(k.status)::int
      from unnest(array['PROPOSED', 'ACCEPTED', 'ACTIVE', 'COMPLETED', 'ENDED', 'VOIDED']) as s (status)
      left join standing k using (status)
     group by s.status
    union all
    select 'mentorships_past_term', '', '', count(*)::int from programs.mentorship m
     where m.college_id = p_college and m.academic_year = p_year and m.until_on < p_day
       and (m.status = 'APPROVED' or m.status = 'ENDED' and m.ended_on > p_day)`,
});

/**
 * Mentorships that have been at work in the academic year up to the day, by form, and those among them that came after
 * one that ended early.
 */
export const MENTORSHIPS_COUNTED = ofYear({
  name: 'mentorships_counted',
  measures: ['mentorships_counted', 'mentorships_following'],
  restsOn: ['mentorships', 'forms'],
  counts: `
    with counted as materialized (
      select m.id, m.form_code, m.follows_id from programs.mentorship m
       where m.college_id = p_college and m.status in ('APPROVED', 'ENDED') and m.started_on <= p_day
         and coalesce(m.ended_on, m.until_on) >= make_date(p_year, 9, 1)
    )
    select w.measure, '', f.code, count(c.id) filter (where w.whole or c.follows_id is not null)::int
      from (select code from programs.forms_of(p_college) union all select '') as f (code)
     cross join (values ('mentorships_counted', true), ('mentorships_following', false)) as w (measure, whole)
      left join counted c on f.code in ('', c.form_code)
     group by w.measure, f.code`,
});
