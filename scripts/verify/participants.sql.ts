import { comparison } from './comparison.sql.js';
import { COLLEGES, MENTORSHIPS_BY_YEAR, PARTNERS, SIDES } from './facts.sql.js';

const HEADCOUNT = `
  select h.college_id, h.academic_year::int as year, f.measure, f.value
    from participants.headcount h
   cross join lateral unnest(
     array['learners', 'students', 'pupils', 'teachers', 'young_specialists', 'headcount_reported'],
     array[h.students, h.students, h.pupils, h.teachers, h.young_specialists, 1]) as f (measure, value)`;

/**
 * Denominators. A headcount gives them for its year, the number of partner enterprises among them, be it zero; without
 * one, a college that has partners says how many in the years that it opened or has mentorships in.
 */
export const PARTICIPANTS = comparison({
  owner: 'participants',
  groups: ['headcount', 'partner_enterprises'],
  facts: [
    COLLEGES,
    MENTORSHIPS_BY_YEAR,
    SIDES,
    PARTNERS,
    `headcounts as (${HEADCOUNT})`,
    `reported as (select college_id, academic_year::int as year from participants.headcount)`,
  ],
  things: {
    measure: 'partner_enterprises',
    as: 'partner_enterprise',
    counted: `
      select d.college_id, d.year, d.of_group, 'partner_enterprise', p.partner_id::text, '', 1
        from days d join partners p
          on p.college_id = d.college_id and p.confirmed_on <= d.as_of and (p.last_year is null or p.last_year >= d.year)
       where d.of_group = 'partner_enterprises'`,
  },
  years: `
    select college_id, year from reported
    union select college_id, year from kept
    union select college_id, academic_year::int from programs.college_year
    union select college_id, year from sides`,
  counted: `
    select college_id, year, 'headcount' as of_group, measure, '' as category, '' as form, value from headcounts
    union all
    select d.college_id, d.year, d.of_group, 'partner_enterprises', '', '', count(distinct p.partner_id)::int
      from days d
      left join reported r using (college_id, year)
      left join partners p
        on p.college_id = d.college_id and p.confirmed_on <= d.as_of and (p.last_year is null or p.last_year >= d.year)
     where d.of_group = 'partner_enterprises'
     group by d.college_id, d.year, d.of_group, r.college_id
    having r.college_id is not null or count(p.partner_id) > 0`,
});
