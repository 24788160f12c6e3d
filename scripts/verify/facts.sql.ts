/**
 * The counting rules of domain.md once more, as relations for one statement over all colleges and years. Nothing here
 * calls the functions by which figures are kept: an error in those must not repeat itself in what they are checked by.
 */

/** The academic year of a day: eight months earlier it is the calendar year, since the year turns on 1 September. */
export const academicYear = (day: string): string => `extract(year from ${day} - interval '8 months')::int`;

/** Colleges with the day that it is in their region. */
export const COLLEGES = `
  colleges as (
    select c.id as college_id, (transaction_timestamp() at time zone r.time_zone)::date as today
      from participants.college c join participants.region r on r.id = c.region_id
  )`;

/** Approved and unvoided mentorships, a row for each academic year that their days lie in. */
export const MENTORSHIPS_BY_YEAR = `
  lasting as (
    select m.id, m.college_id, m.mentor_college_id, m.mentee_id, m.mentor_id, m.form_code, m.started_on, m.follows_id, y.year
      from programs.mentorship m
     cross join lateral generate_series(
       ${academicYear('m.started_on')}, ${academicYear('coalesce(m.ended_on, m.until_on)')}) as y (year)
     where m.status not in ('PROPOSED', 'VOIDED')
  )`;

/** Who takes part in which year: mentees at the college of the mentorship, mentors at their own. Needs `lasting`. */
export const SIDES = `
  sides as (
    select college_id, year, 'mentees' as side, form_code as form, mentee_id as person_id, started_on from lasting
    union all
    select mentor_college_id, year, 'mentors', form_code, mentor_id, started_on from lasting
  )`;

/** The day on which a person comes of age: the 18th birthday; of whom only the year is known, its 31 December. */
const OF_AGE_ON = `
  case when p.birth_date is null then make_date(p.birth_year + 18, 12, 31)
       when to_char(p.birth_date, 'MM-DD') = '02-29' then make_date(extract(year from p.birth_date)::int + 18, 3, 1)
       else make_date(extract(year from p.birth_date)::int + 18, extract(month from p.birth_date)::int,
                      extract(day from p.birth_date)::int) end`;

/**
 * The days on which somebody's consent is in force (domain.md rule 5): from its date to its term, until the day of
 * withdrawal, and if a representative gave it until the person comes of age.
 */
export const CONSENTS = `
  consents as (
    select c.college_id, c.person_id, range_agg(daterange(c.given_on, e.first_day_without)) as days
      from participants.consent c
      join participants.person p on (p.college_id, p.id) = (c.college_id, c.person_id)
     cross join lateral (select least(
       c.valid_until + 1, c.withdrawn_on,
       case when c.given_by = 'REPRESENTATIVE' then ${OF_AGE_ON} end) as first_day_without) e
     where e.first_day_without is null or e.first_day_without > c.given_on
     group by c.college_id, c.person_id
  )`;

/** Partner enterprises from the day on which a college confirmed them. */
export const PARTNERS = `
  partners as (
    select cp.college_id, cp.partner_id, cp.confirmed_on, ${academicYear('cp.ended_on')} as last_year
      from participants.college_partner cp join participants.partner p on p.id = cp.partner_id
     where p.kind = 'ENTERPRISE' and p.merged_into is null and cp.confirmed_on is not null
  )`;

/** Days on which somebody was what they are no longer, of what has not been corrected since. */
export const FORMER_CATEGORIES = `
  former_categories as (
    select f.college_id, f.person_id, f.category,
           daterange(lag(f.until_on) over (partition by f.college_id, f.person_id order by f.until_on), f.until_on, '(]') as days
      from participants.former_category f where f.corrected_at is null
  )`;

/** Fewer than three full years of teaching on 1 October of a year (S002). */
export const youngSpecialist = (category: string, careerStart: string, year: string): string =>
  `(${category} = 'TEACHER' and ${careerStart} is not null
    and extract(year from age(make_date(${year}, 10, 1), ${careerStart})) < 3)`;
