import { ofYear } from './present.sql.js';

/** Partner enterprises whose people are mentors: a region counts them once, although several of its colleges name them. */
export const ENTERPRISES = ofYear({
  name: 'enterprises',
  measures: ['enterprises_with_mentors'],
  restsOn: ['people', 'consents', 'partners', 'mentorships'],
  counts: `
    select 'enterprises_with_mentors', '', '', count(*)::int
      from programs.things_of_enterprises(p_college, p_year, p_day)`,
  things: {
    measure: 'enterprises_with_mentors',
    kept: { table: 'programs.enterprise_with_mentors', column: 'partner_id' },
    found: `
      with mentors as (
        select distinct m.mentor_id as id from programs.mentorship m
         where m.mentor_college_id = p_college and m.status in ('APPROVED', 'ENDED') and m.started_on <= p_day
           and coalesce(m.ended_on, m.until_on) >= make_date(p_year, 9, 1)
      )
      select distinct p.partner_id
        from contracts.people_of_year(p_college, p_year, p_day, array(select id from mentors)) p
       where p.category = 'EMPLOYER_REPRESENTATIVE' and p.consent_in_force
         and p.partner_id in (select contracts.enterprises_of_year(p_college, p_year, p_day))`,
  },
});
