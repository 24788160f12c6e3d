const present = (table: string): string => `
      select distinct s.college_id, d.year from participants.${table} s
        join asked d using (college_id)
        join participants.person p on (p.college_id, p.id) = (s.college_id, s.person_id)
       where daterange(s.entered_on, s.left_on) @> d.as_of and s.joined_into is null
         and coalesce(p.merged_into::text, p.erased_on::text) is null`;

/** Fewer than five answers to a survey are told to nobody (domain.md, Publishing figures about people). */
const FEWEST = 5;

/** What shows activities to be done on the day of the count: a row for each kind of proof that a college has. */
export const SHOWN = `
  asked as (select * from days where of_group = 'activities'),
  shown as (
    select distinct c.college_id, d.year, 'CONSENTS' as proof from consents c join asked d using (college_id)
      join participants.person p on (p.college_id, p.id) = (c.college_id, c.person_id)
     where c.days @> d.as_of and coalesce(p.merged_into::text, p.erased_on::text) is null
    union select college_id, year, 'MENTEE_BASE' from (${present('mentee_profile')}) b
    union select college_id, year, 'MENTOR_BASE' from (${present('mentor_profile')}) b
    union select e.college_id, d.year, 'ENROLMENTS' from school.enrolment e
      join asked d on (d.college_id, d.year) = (e.college_id, e.academic_year)
     where daterange(e.enrolled_on, e.withdrawn_on) @> d.as_of
    union select a.college_id, d.year, 'EVENTS' from school.event_attendance a
      join school.event v on v.id = a.event_id and a.attended > 0 and a.audience <> 'MENTORS'
      join asked d on (d.college_id, d.year) = (a.college_id, v.academic_year) and d.as_of >= v.day
    union select c.college_id, d.year, 'CHECKPOINT:' || c.checkpoint from monitoring.checkpoint_answer c
      join asked d on (d.college_id, d.year) = (c.college_id, c.academic_year) and d.as_of >= c.answered_on
    union select d.college_id, d.year, 'SURVEY_ANSWERS' from asked d
      join monitoring.survey_campaign v on v.academic_year = d.year
       and case when v.closed_on is null then v.closes_on < d.as_of else v.closed_on <= d.as_of end
      join monitoring.survey_template t on t.id = v.template_id
      join monitoring.survey_answer a
        on (a.campaign_id, a.college_id, a.question) = (v.id, d.college_id, t.satisfaction_question)
     group by d.college_id, d.year, v.audience, v.phase having count(distinct a.respondent_key) >= ${FEWEST}
    union select m.college_id, d.year, 'PAIR_ORDERS' from programs.mentorship m
      join asked d on (d.college_id, d.year) = (m.college_id, m.academic_year)
     where m.status not in ('PROPOSED', 'VOIDED') and m.order_number > '' and m.order_date <= d.as_of
    union select o.college_id, d.year, 'DOCUMENT:' || o.kind from programs.document o
      join programs.document_kind k on k.code = o.kind
      join asked d on d.college_id = o.college_id
       and (d.year = o.academic_year or d.year > o.academic_year and k.lasting)
     where o.withdrawn_on is null and (o.number is not null and o.dated_on is not null or not k.numbered)
       and daterange(greatest(o.dated_on, o.valid_from), o.valid_until, '[]') @> d.as_of
    union select m.college_id, d.year, 'MEETINGS:' || m.kind from programs.meeting m
      join asked d on (d.college_id, d.year) = (m.college_id, m.academic_year)
     where m.state = 'HELD' and m.day <= d.as_of
    union select p.college_id, d.year, 'PLANS' from programs.plan p
      join asked d on (d.college_id, d.year) = (p.college_id, p.academic_year) and d.as_of >= p.agreed_on
      join programs.mentorship m on m.id = p.mentorship_id and m.status in ('PROPOSED', 'APPROVED', 'ENDED')
    union select m.college_id, d.year, 'PAIR_REPORTS' from programs.pair_report r
      join programs.mentorship m on m.id = r.mentorship_id
      join asked d on (d.college_id, d.year) = (m.college_id, m.academic_year) and d.as_of >= r.given_on
     where m.status <> 'VOIDED'
    union select k.college_id, d.year, 'PRACTICES' from programs.practice k
      join asked d on (d.college_id, d.year) = (k.college_id, k.academic_year)
     where daterange(k.recorded_on, k.withdrawn_on) @> d.as_of
    union select r.college_id, d.year, 'REWARDS' from programs.reward r
      join asked d on (d.college_id, d.year) = (r.college_id, r.academic_year) and d.as_of >= r.rewarded_on
     where r.void_reason is null
    union select a.college_id, d.year, 'AGREEMENTS' from programs.labour_agreement a
      join asked d on d.college_id = a.college_id and d.as_of >= a.signed_on
       and daterange(a.acts_from, coalesce(a.ended_on, a.acts_until), '[]')
           && daterange(make_date(d.year, 9, 1), make_date(d.year + 1, 8, 31), '[]')
  )`;
