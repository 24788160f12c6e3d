import { comparison } from './comparison.sql.js';
import { COLLEGES } from './facts.sql.js';

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
      join days d on (d.college_id, d.year) = (a.college_id, v.academic_year)
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

/** What surveys say of satisfaction, and how many were asked. */
export const MONITORING = comparison({
  owner: 'monitoring',
  groups: ['surveys'],
  facts: [COLLEGES],
  years: `
    select college_id, year from kept
    union select college_id, academic_year::int from monitoring.survey_invitation`,
  upon: [OPINIONS, RESPONDENTS],
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
    select college_id, academic_year, 'surveys', 'surveyed', audience, '', count(*)::int
      from monitoring.survey_invitation group by college_id, academic_year, audience`,
});
