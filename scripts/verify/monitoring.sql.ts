import { comparison } from './comparison.sql.js';
import { academicYear, COLLEGES } from './facts.sql.js';

/** Fewer than five are told to nobody (domain.md, Publishing figures about people). */
const FEWEST = 5;

/** Answers to the question on satisfaction, of surveys that were over on the day of the count. */
const OPINIONS = `
  opinions as (
    select a.college_id, d.year, v.audience, a.respondent_key, a.score,
           case v.phase when 'FINAL' then 3 when 'INTERIM' then 2 else 1 end as lateness, t.satisfied_from
      from monitoring.survey_answer a
      join monitoring.survey_campaign v on v.id = a.campaign_id
      join monitoring.survey_template t on t.id = v.template_id and t.satisfaction_question = a.question
      join days d on (d.college_id, d.year, d.of_group) = (a.college_id, v.academic_year, 'surveys')
     where case when v.closed_on is null then v.closes_on < d.as_of else v.closed_on <= d.as_of end
  )`;

const RESPONDENTS = `
  asked as (
    select college_id, year, audience, lateness, count(distinct respondent_key)::int as respondents,
           count(distinct case when score >= satisfied_from then respondent_key end)::int as satisfied
      from opinions group by college_id, year, audience, lateness
  ),
  latest as (
    select * from (
      select *, rank() over (partition by college_id, year, audience order by lateness desc) as place
        from asked where respondents >= ${FEWEST}) r
     where place = 1
  ),
  whole as (
    select college_id, year, sum(respondents)::int as respondents, sum(satisfied)::int as satisfied
      from latest l
     group by college_id, year
    having not exists (
      select from asked a where (a.college_id, a.year) = (l.college_id, l.year)
         and a.audience <> all (array_agg(l.audience)))
  )`;

/** Periods that were to be told by each college, with the day on which it first told them; by the day of the count. */
const TELLINGS = `
  tellings as (
    select d.college_id, d.year, p.id, p.submit_by <= d.as_of as due, p.submit_by,
           (select min(s.submitted_on) from monitoring.submission s
             where s.college_id = d.college_id and s.period_id = p.id and s.submitted_on <= d.as_of) as told_on,
           c.joined_at as there_since, p.opened_at
      from days d
      join participants.college c on c.id = d.college_id
      join participants.region r on r.id = c.region_id
      join monitoring.period p on p.region_id = c.region_id and not p.automatic
       and ${academicYear('p.submit_by')} = d.year and (p.opened_at at time zone r.time_zone)::date <= d.as_of
     where d.of_group = 'reporting'
  ),
  reporting as (
    select college_id, year, (count(*) filter (where due))::int as periods_due,
           (count(*) filter (where due and told_on is not null))::int as periods_told,
           (count(*) filter (where due and told_on <= submit_by))::int as periods_told_in_time
      from tellings where there_since <= opened_at or told_on is not null group by college_id, year
  )`;

/** What surveys say of satisfaction, how many were asked, and how colleges report. */
export const MONITORING = comparison({
  owner: 'monitoring',
  groups: ['surveys', 'reporting'],
  facts: [COLLEGES],
  years: `
    select college_id, year from kept
    union select college_id, academic_year::int from monitoring.survey_invitation
    union select c.id, ${academicYear('p.submit_by')}
      from monitoring.period p join participants.college c on c.region_id = p.region_id`,
  upon: [OPINIONS, RESPONDENTS, TELLINGS],
  counted: `
    select college_id, year, 'surveys' as of_group, 'respondents' as measure, audience as category, '' as form,
           respondents as value from latest
    union all
    select college_id, year, 'surveys', 'satisfied', audience, '', satisfied from latest
    union all
    select college_id, year, 'surveys', 'respondents', '', '', respondents from whole
    union all
    select college_id, year, 'surveys', 'satisfied', '', '', satisfied from whole
    union all
    select i.college_id, d.year, d.of_group, 'surveyed', i.audience, '', count(*)::int
      from (select distinct on (college_id, academic_year, audience, person_id) *
              from monitoring.survey_invitation
             order by college_id, academic_year, audience, person_id, invited_on) i
      join days d on (d.college_id, d.year, d.of_group) = (i.college_id, i.academic_year, 'surveys')
     where not i.invited_on > d.as_of
     group by i.college_id, d.year, d.of_group, i.audience
    union all
    select college_id, year, 'reporting', m.measure, '', '', m.value
      from reporting cross join lateral (values ('periods_due', periods_due), ('periods_told', periods_told),
             ('periods_told_in_time', periods_told_in_time)) as m (measure, value)`,
});
