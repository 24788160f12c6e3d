import type { MeasureGroup } from '#kernel/database/measure-group.type.js';
import { publishMeasures } from '#kernel/database/measures.js';
import { FEWEST_ANSWERS } from '../survey/result/fewest.data.js';
import { OVER_FROM } from './survey-results.sql.js';

/**
 * People who said how satisfied they are, and those of them who are, at the latest phase of the year at which enough of
 * the college said it. Campaigns count once they are over: while one runs the college sees who has answered, and a figure
 * that moved with each answer would say what. Nor are fewer than five told, or a total from which they could be had.
 *
 * Those who are invited have a row from the first link on, so that the night after the last day comes back to count. They
 * are people: who was asked at the beginning and at the end was asked.
 */
const SURVEYS: MeasureGroup = {
  name: 'surveys',
  measures: ['surveyed', 'respondents', 'satisfied'],
  restsOn: [],
  counts: `
    with asked as (
      select c.id, c.audience, array_position(array['ENTRY', 'INTERIM', 'FINAL'], c.phase) as phase,
             t.satisfaction_question as question, t.satisfied_from
        from monitoring.survey_campaign c join monitoring.survey_template t on t.id = c.template_id
       where c.academic_year = p_year and ${OVER_FROM} <= p_day
         and (c.college_id = p_college or c.college_id is null and c.region_id = (
               select k.region_id from contracts.colleges k where k.id = p_college))
    ),
    given as (
      select a.audience, a.phase, count(*)::int as respondents,
             (count(*) filter (where w.score >= a.satisfied_from))::int as satisfied
        from asked a
        join monitoring.survey_answer w on (w.campaign_id, w.college_id, w.question) = (a.id, p_college, a.question)
       group by a.audience, a.phase
    ),
    told as (
      select distinct on (audience) audience, respondents, satisfied from given
       where respondents >= ${FEWEST_ANSWERS} order by audience, phase desc
    ),
    cells as (
      select audience as category, respondents, satisfied from told
      union all
      select '', sum(respondents)::int, sum(satisfied)::int from told
      having count(*) = (select count(distinct audience) from given)
    )
    select m.measure, c.category, '', m.value
      from cells c cross join lateral (values ('respondents', c.respondents), ('satisfied', c.satisfied))
             as m (measure, value)
     where c.respondents is not null
    union all
    select 'surveyed', i.audience, '', count(distinct i.person_id)::int from monitoring.survey_invitation i
     where (i.college_id, i.academic_year) = (p_college, p_year) and i.invited_on <= p_day group by i.audience`,
};

/**
 * Periods that a college was to tell in an academic year, by the last day to submit them, and those of them that it told,
 * or told by that day. It was asked for those that were opened when it was there, and for what it told all the same; not
 * for such as are told by themselves. Rows are there from the opening on, so that the night after the last day comes back
 * to count.
 */
const REPORTING: MeasureGroup = {
  name: 'reporting',
  measures: ['periods_due', 'periods_told', 'periods_told_in_time'],
  restsOn: [],
  counts: `
    with asked as (
      select p.submit_by, s.first_told
        from contracts.colleges c
        join contracts.regions r on r.id = c.region_id
        join monitoring.period p on p.region_id = c.region_id
        left join lateral (
          select min(t.submitted_on) as first_told from monitoring.submission t
           where (t.college_id, t.period_id) = (c.id, p.id) and t.submitted_on <= p_day) s on true
       where c.id = p_college and not p.automatic
         and p.submit_by between make_date(p_year, 9, 1) and make_date(p_year + 1, 8, 31)
         and (p.opened_at at time zone r.time_zone)::date <= p_day
         and (c.joined_at <= p.opened_at or s.first_told is not null)
    ),
    due as (select * from asked where submit_by <= p_day),
    told as (
      select count(*)::int as due, count(first_told)::int as told,
             (count(*) filter (where first_told <= submit_by))::int as in_time
        from due
    )
    select m.measure, '', '', m.value
      from told t cross join lateral (values
             ('periods_due', t.due), ('periods_told', t.told), ('periods_told_in_time', t.in_time)) as m (measure, value)
     where exists (select from asked)`,
};

export const MEASURE_GROUPS: readonly MeasureGroup[] = [SURVEYS, REPORTING];

export const MEASURES: readonly string[] = publishMeasures('monitoring');
