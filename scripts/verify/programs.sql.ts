import { CATEGORIES } from '#kernel/graph/person-category.data.js';
import { AGREEMENT_FIGURES, AGREEMENTS_NEEDED } from './agreements.sql.js';
import { comparison } from './comparison.sql.js';
import { FREE_DAYS, MEETING_FIGURES, PAIRS_WAITING } from './meetings.sql.js';
import { PLAN_FIGURES, PLANS_STANDING } from './plans.sql.js';
import { OUTCOME_FIGURES, OUTCOMES_ASKED } from './outcomes.sql.js';
import { STAGES, STANDING } from './roadmap.sql.js';
import { SHOWN } from './shown.sql.js';
import { MENTORS_AT_WORK, TRAINED_FIGURES } from './trained.sql.js';
import {
  COLLEGES,
  CONSENTS,
  FORMER_CATEGORIES,
  MENTORSHIPS_BY_YEAR,
  PARTNERS,
  SIDES,
  youngSpecialist,
} from './facts.sql.js';

/**
 * People who take part by the day of the count, with what they counted as on it: their category may have changed since.
 * For both groups that count by them, each as of its own day.
 */
const TAKING_PART = `
  taking_part as (
    select s.college_id, s.year, d.of_group, s.side, s.form, s.person_id, k.category, e.partner_id,
           ${youngSpecialist('k.category', 'p.career_started_on', 's.year')} as young_specialist,
           coalesce(c.days @> d.as_of, false) as consented,
           k.category = 'TEACHER' and p.qualification is not null and p.qualified_on <= d.as_of as qualified
      from sides s
      join days d on (d.college_id, d.year) = (s.college_id, s.year) and d.as_of >= s.started_on
                 and d.of_group in ('people', 'enterprises')
      join participants.person p on (p.college_id, p.id) = (s.college_id, s.person_id)
      left join former_categories f on (f.college_id, f.person_id) = (s.college_id, s.person_id) and f.days @> d.as_of
     cross join lateral (select coalesce(f.category, p.category) as category) k
      left join consents c on (c.college_id, c.person_id) = (s.college_id, s.person_id)
      left join partners e
        on k.category = 'EMPLOYER_REPRESENTATIVE' and (e.college_id, e.partner_id) = (p.college_id, p.partner_id)
       and e.confirmed_on <= d.as_of and (e.last_year is null or e.last_year >= d.year)
  )`;

/** Colleges that opened the year, or have a mentorship in it: these have figures, zeros too; the others are MISSING. */
const PRESENT = `
  present as (
    select college_id, academic_year::int as year from programs.college_year
    union select college_id, year from sides
  )`;

/** Whom each form pairs: the category that a form's figures are told by. */
const FORM_CATEGORIES = `
  form_categories (side, category, form) as (
    select 'mentees', mentee_category, code from programs.form
    union all select 'mentors', mentor_category, code from programs.form
  )`;

/** Figures that always have a row where a college has the year. */
const CELLS = `
  cells (of_group, measure, category, form) as (
    values ('people', 'mentees', 'YOUNG_SPECIALIST', ''), ('people', 'left_out_without_consent', '', ''),
           ('people', 'mentors_with_category', '', ''),
           ('enterprises', 'enterprises_with_mentors', '', ''), ('mentorships_counted', 'mentorships_counted', '', ''),
           ('mentorships_counted', 'mentorships_following', '', ''),
           ('mentorships', 'mentorships_past_term', '', '')
    union all
    select 'people', side, category, ''
      from (values ('mentees'), ('mentors')) s (side),
           (values ${['', ...CATEGORIES].map((each) => `('${each}')`).join(', ')}) k (category)
    union all
    select of_group, measure, '', code
      from (values ('people', 'mentees'), ('people', 'mentors'), ('mentorships_counted', 'mentorships_counted'),
                   ('mentorships_counted', 'mentorships_following'))
             s (of_group, measure), programs.form
    union all
    select 'people', side, category, form from form_categories
    union all
    select 'people', 'mentees', 'YOUNG_SPECIALIST', form from form_categories where side = 'mentees' and category = 'TEACHER'
    union all
    select 'mentorships', 'mentorships', status, '' from (values ('PROPOSED'), ('ACCEPTED'), ('ACTIVE'), ('COMPLETED'), ('ENDED'), ('VOIDED')) s (status)
    union all
    select 'trained', measure, '', '' from (values ('active_mentors'), ('active_mentors_trained')) m (measure)
    union all
    select 'agreements', measure, '', '' from (values ('agreements_due'), ('agreements_signed')) m (measure)
    union all
    select 'activities', 'activities', status, '' from (values ('DONE'), ('OVERDUE'), ('DUE'), ('PLANNED'), ('NOT_APPLICABLE')) s (status)
    union all
    select 'activities', measure, '', '' from (values ('activities_proven'), ('activities_claimed'), ('stages_due'), ('stages_on_time')) m (measure)
    union all
    select 'documents', measure, category, ''
      from (values ('documents_required'), ('documents_held')) m (measure),
           (select '' union all select 'STAGE_' || generate_series(1, 7)) s (category)
    union all
    select 'meetings', measure, '', code
      from (values ('meetings_held'), ('mentorships_to_meet'), ('mentorships_on_cadence'), ('feedback_due'), ('feedback_given')) s (measure),
           (select code from programs.form union all select '') f (code)
    union all
    select 'plans', measure, '', code
      from (values ('plans_due'), ('plans_agreed'), ('plans_done')) s (measure),
           (select code from programs.form union all select '') f (code)
    union all
    select 'outcomes', measure, kind, ''
      from (values ('outcomes_due'), ('outcomes_told'), ('outcomes_reached')) s (measure),
           (values ('RETENTION_ONE_YEAR'), ('RETENTION_THREE_YEARS'), ('ATTESTATION'), ('EMPLOYMENT')) k (kind)
  )`;

/** People, never pairs: whoever has two mentees, or is in two forms, is one of the total. */
const FIGURES = `
  people as (select * from taking_part where of_group = 'people'),
  answers as (
    select mentorship_id, count(*) filter (where agrees) as yes from programs.mentorship_answer group by mentorship_id
  ),
  figures as (
    select college_id, year, 'people' as of_group, side as measure, coalesce(category, '') as category,
           coalesce(form, '') as form, count(distinct person_id)::int as value
      from people where consented
     group by college_id, year, side, grouping sets ((), (category), (form))
    union all
    select college_id, year, 'people', side, 'YOUNG_SPECIALIST', '', count(distinct person_id)::int
      from people where consented and side = 'mentees' and young_specialist group by college_id, year, side
    union all
    select t.college_id, t.year, 'people', side, category, form, count(distinct t.person_id)::int
      from people t join form_categories k using (side, category, form)
     where t.consented group by t.college_id, t.year, side, category, form
    union all
    select t.college_id, t.year, 'people', t.side, 'YOUNG_SPECIALIST', t.form, count(distinct t.person_id)::int
      from people t join form_categories k on k.side = t.side and k.form = t.form and k.category = 'TEACHER'
     where t.consented and t.side = 'mentees' and t.young_specialist group by t.college_id, t.year, t.side, t.form
    union all
    select college_id, year, 'people', 'left_out_without_consent', '', '', count(distinct person_id)::int
      from people where not consented group by college_id, year
    union all
    select college_id, year, 'people', 'mentors_with_category', '', '', count(distinct person_id)::int
      from people where consented and qualified and side = 'mentors' group by college_id, year
    union all
    select college_id, year, 'enterprises', 'enterprises_with_mentors', '', '', count(*)::int from providers group by college_id, year
    union all
    select m.college_id, m.academic_year, 'mentorships', 'mentorships', s.status, '', count(*)::int
      from programs.mentorship m
      join days d on (d.college_id, d.year, d.of_group) = (m.college_id, m.academic_year, 'mentorships')
      left join answers a on a.mentorship_id = m.id
     -- One that ended behind the day was at work on it; one is left early where somebody left it before its term.
     cross join lateral (
       select case m.status
                when 'PROPOSED' then case when a.yes = 2 then 'ACCEPTED' else 'PROPOSED' end
                when 'VOIDED' then 'VOIDED'
                else case when d.as_of >= m.ended_on and m.ended_on < m.until_on and m.ended_by is not null then 'ENDED'
                          when d.as_of > coalesce(m.ended_on, m.until_on) then 'COMPLETED'
                          else 'ACTIVE' end end) as s (status)
     group by m.college_id, m.academic_year, s.status
    union all
    select m.college_id, m.academic_year, 'mentorships', 'mentorships_past_term', '', '', count(*)::int
      from programs.mentorship m
      join days d on (d.college_id, d.year, d.of_group) = (m.college_id, m.academic_year, 'mentorships')
                 and d.as_of > m.until_on and (m.ended_on is null or m.ended_on > d.as_of)
     where m.status in ('APPROVED', 'ENDED')
     group by m.college_id, m.academic_year
    union all
    select l.college_id, l.year, 'mentorships_counted', 'mentorships_counted', '', coalesce(l.form_code, ''),
           count(distinct l.id)::int
      from lasting l
      join days d on (d.college_id, d.year, d.of_group) = (l.college_id, l.year, 'mentorships_counted')
                 and d.as_of >= l.started_on
     group by l.college_id, l.year, grouping sets ((), (l.form_code))
    union all
    select l.college_id, l.year, 'mentorships_counted', 'mentorships_following', '', coalesce(l.form_code, ''),
           count(distinct l.id)::int
      from lasting l
      join programs.mentorship former on former.id = l.follows_id
      join days d on (d.college_id, d.year, d.of_group) = (l.college_id, l.year, 'mentorships_counted')
                 and d.as_of >= l.started_on
     group by l.college_id, l.year, grouping sets ((), (l.form_code))
    union all
    select college_id, academic_year, 'activities', 'activities', status, '', count(*)::int from standing
     group by college_id, academic_year, status
    union all
    select s.college_id, s.academic_year, 'activities', w.measure, '', '', count(*)::int
      from standing s join (values (true, 'activities_proven'), (false, 'activities_claimed')) w (proven, measure)
        on w.proven = s.proven
     where s.status <> 'NOT_APPLICABLE' and (s.proven or s.status = 'DONE')
     group by s.college_id, s.academic_year, w.measure
    union all
    select college_id, year, 'activities', m.measure, '', '', count(*)::int
      from stages cross join lateral unnest(array['stages_due', case when in_time then 'stages_on_time' end]) as m (measure)
     where m.measure is not null group by college_id, year, m.measure
    union all
    select college_id, year, 'documents', 'documents_required', coalesce('STAGE_' || stage, ''), '', count(*)::int
      from papers group by college_id, year, grouping sets ((), (stage))
    union all
    select college_id, year, 'documents', 'documents_held', coalesce('STAGE_' || stage, ''), '', count(*)::int
      from papers where entries > 0 group by college_id, year, grouping sets ((), (stage))
    ${AGREEMENT_FIGURES}
    ${MEETING_FIGURES}
    ${PLAN_FIGURES}
    ${OUTCOME_FIGURES}
    ${TRAINED_FIGURES}
  )`;

/** Enterprises whose people are mentors, of those that the college has confirmed: rows of their own, since a region counts them once. */
const PROVIDERS = `
  providers as (
    select distinct college_id, year, partner_id from taking_part
     where of_group = 'enterprises' and side = 'mentors' and consented and partner_id is not null
  )`;

/** Kinds that a college must hold in a year, with how many entries of its register stand for each on the day of the count. */
const PAPERS = `
  papers as (
    select d.college_id, d.year, k.code, k.stage, count(r.id) as entries
      from days d join present p on (p.college_id, p.year) = (d.college_id, d.year)
     cross join programs.document_kind k
      left join programs.document r
        on r.college_id = d.college_id and r.kind = k.code and r.withdrawn_on is null
       and r.academic_year between case when k.lasting then 0 else d.year end and d.year
       and (not k.numbered or num_nulls(r.number, r.dated_on::text) = 0)
       and daterange(greatest(r.dated_on, r.valid_from), r.valid_until, '[]') @> d.as_of
     where d.of_group = 'documents' and k.required
     group by d.college_id, d.year, k.code, k.stage
  )`;

/** The measure under which the enterprises themselves are compared, one row each, the partner's id as its category. */
export const PROVIDER = 'enterprise_with_mentors';

export const PROGRAMS = comparison({
  owner: 'programs',
  groups: [
    'people',
    'enterprises',
    'mentorships',
    'mentorships_counted',
    'activities',
    'documents',
    'meetings',
    'plans',
    'outcomes',
    'agreements',
    'trained',
  ],
  facts: [COLLEGES, MENTORSHIPS_BY_YEAR, SIDES, PARTNERS, CONSENTS, FORMER_CATEGORIES],
  things: { measure: 'enterprises_with_mentors', as: PROVIDER },
  alsoKept: `
    select college_id, academic_year, 'enterprises', '${PROVIDER}', partner_id::text, '', 1, null
      from programs.enterprise_with_mentors`,
  years: `
    select college_id, year from kept
    union select college_id, academic_year::int from programs.college_year
    union select college_id, year from sides`,
  upon: [
    TAKING_PART,
    PROVIDERS,
    SHOWN,
    STANDING,
    STAGES,
    FREE_DAYS,
    PAIRS_WAITING,
    PLANS_STANDING,
    OUTCOMES_ASKED,
    AGREEMENTS_NEEDED,
    MENTORS_AT_WORK,
    PRESENT,
    PAPERS,
    FORM_CATEGORIES,
    CELLS,
    FIGURES,
  ],
  counted: `
    select college_id, year, of_group, measure, category, form, coalesce(f.value, 0) as value
      from (select p.college_id, p.year, c.* from present p cross join cells c
             where c.form = '' or c.form in (select f.code from programs.form f
                                               left join participants.college k on k.region_id = f.region_id
                                              where f.region_id is null or k.id = p.college_id)) due
      full join figures f using (college_id, year, of_group, measure, category, form)
    union all
    select college_id, year, 'enterprises', '${PROVIDER}', partner_id::text, '', 1 from providers`,
});
