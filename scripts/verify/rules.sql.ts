import { KEPT_RULES } from './kept-rules.sql.js';
import { PEOPLE_RULES } from './people-rules.sql.js';
import type { RecordRule } from './rule.type.js';
import { YEAR_SHEET_OF_FACTS } from './year-sheets.sql.js';

const inCollege = (table: string, college: string, person: string) => `
  select t.${college} as college_id, t.id from ${table} t
   where not exists (select from participants.person p where (p.college_id, p.id) = (t.${college}, t.${person}))`;

/**
 * What the figures rest on. Most of it the database enforces by keys; keys to another subgraph's tables there are none,
 * and a row written past them would count nowhere, or show a person to a college that has no business with them.
 */
export const RECORD_RULES: readonly RecordRule[] = [
  {
    name: 'one_mentor',
    text: {
      ru: 'У наставляемого в одно время один наставник в области',
      en: 'A mentee has one mentor at a time in a scope',
    },
    broken: `
      select m.college_id, m.id from programs.mentorship m
       where m.status in ('APPROVED', 'ENDED') and exists (
         select from programs.mentorship o
          where (o.college_id, o.mentee_id, o.exclusive_scope) = (m.college_id, m.mentee_id, m.exclusive_scope)
            and o.id <> m.id and o.status in ('APPROVED', 'ENDED') and (o.started_on, o.id) < (m.started_on, m.id)
            and m.started_on <= coalesce(o.ended_on, o.until_on))`,
  },
  {
    name: 'not_before_order',
    text: {
      ru: 'Пара начинается не раньше дня, с которого действует её приказ',
      en: 'A pair begins no earlier than the day from which its order acts',
    },
    broken: `
      select college_id, id from programs.mentorship
       where status in ('APPROVED', 'ENDED') and order_number is not null
         and started_on < coalesce(order_acts_from, order_date)`,
  },
  {
    name: 'mentee_of_college',
    text: { ru: 'Наставляемый — из колледжа пары', en: 'A mentee belongs to the college of the mentorship' },
    broken: inCollege('programs.mentorship', 'college_id', 'mentee_id'),
  },
  {
    name: 'mentor_of_college',
    text: { ru: 'Наставник — из колледжа, который назван', en: 'A mentor belongs to the college that is named' },
    broken: inCollege('programs.mentorship', 'mentor_college_id', 'mentor_id'),
  },
  {
    name: 'mentor_college_agreed',
    text: {
      ru: 'Наставник из другого колледжа — с согласия этого колледжа',
      en: 'A mentor from another college comes with that college’s agreement',
    },
    broken: `
      select m.college_id, m.id from programs.mentorship m
        left join programs.mentor_agreement a
          on (a.mentorship_id, a.mentor_college_id, a.college_id) = (m.id, m.mentor_college_id, m.college_id)
       where m.status in ('APPROVED', 'ENDED') and m.mentor_college_id <> m.college_id and a.mentorship_id is null`,
  },
  {
    name: 'reward_of_person',
    text: { ru: 'Награда — человека из этого колледжа', en: 'A reward is of a person of its college' },
    broken: inCollege('programs.reward', 'college_id', 'person_id'),
  },
  {
    name: 'practice_shared_with_a_yes',
    text: {
      ru: 'Регион читает только те практики, на которые согласны их стороны',
      en: 'The region reads those practices alone to which their sides have said yes',
    },
    broken: `
      select k.college_id, k.id from programs.practice k
       where k.shared_on is not null and (k.offered_on is null or k.withdrawn_on is not null or exists (
         select from unnest(k.sides) as s (side)
           left join programs.practice_answer a on (a.practice_id, a.side, a.version) = (k.id, s.side, k.version)
          where a.agrees is distinct from true))`,
  },
  {
    name: 'consent_of_person',
    text: { ru: 'Согласие — человека из этого колледжа', en: 'A consent is of a person of its college' },
    broken: inCollege('participants.consent', 'college_id', 'person_id'),
  },
  {
    name: 'enrolment_of_person',
    text: { ru: 'В школу зачислен человек своего колледжа', en: 'An enrolment is of a person of its college' },
    broken: inCollege('school.enrolment', 'college_id', 'person_id'),
  },
  {
    name: 'enrolment_at_host',
    text: {
      ru: 'Слушателя видит только колледж, который ведёт группу',
      en: 'A listener is seen by the host of the cohort alone',
    },
    broken: `
      select e.college_id, e.id from school.enrolment e
        left join school.cohort c on (c.id, c.college_id) = (e.cohort_id, e.host_college_id)
       where c.id is null`,
  },
  {
    name: 'certificate_of_completion',
    text: {
      ru: 'За каждое оконченное обучение выдан один первый сертификат, с его днём и номером, и напечатан',
      en: 'For each completed enrolment one first certificate was issued, with its day and number, and printed',
    },
    broken: `
      select coalesce(e.college_id, c.college_id) as college_id, coalesce(c.id, e.id) as id
        from (select * from school.enrolment where completed_on is not null) e
        full join (select * from school.certificate where renews is null) c on c.enrolment_id = e.id
       where (c.number, c.completed_on, c.college_id, c.cohort_id)
             is distinct from (e.certificate_number, e.completed_on, e.college_id, e.cohort_id)
      union all
      select c.college_id, c.id from school.certificate c
        left join school.certificate_print p on p.certificate_id = c.id
       where p.certificate_id is null or (p.name is null) <> c.holder_erased`,
  },
  {
    name: 'renewal_of_holding',
    text: {
      ru: 'Новый сертификат выдан вместо другого за то же обучение и после него',
      en: 'A certificate renews another one of the same enrolment, and was issued after it',
    },
    broken: `
      select c.college_id, c.id from school.certificate c join school.certificate o on o.id = c.renews
       where c.enrolment_id <> o.enrolment_id or c.issued_on < o.issued_on or o.valid_until is null
          or o.revoked_on < c.issued_on`,
  },
  {
    name: 'application_of_person',
    text: { ru: 'Заявка в школу — человека своего колледжа', en: 'An application is of a person of its college' },
    broken: inCollege('school.application', 'college_id', 'person_id'),
  },
  {
    name: 'places_of_cohort',
    text: {
      ru: 'В группе школы занято не больше мест, чем у неё есть, и никто не ждёт при свободном',
      en: 'No more places of a cohort are held than it has, and nobody waits while one is free',
    },
    broken: `
      select c.college_id, c.id from school.cohort c
       cross join lateral (
         select count(*) as held from (
           select e.person_id from school.enrolment e where e.cohort_id = c.id and e.withdrawn_on is null
           union
           select a.person_id from school.application a
            where a.cohort_id = c.id and a.state in ('APPLIED', 'ACCEPTED') and not exists (
              select from school.enrolment e where e.cohort_id = c.id and e.person_id = a.person_id)) p) h
       where h.held > c.capacity
          or (h.held < coalesce(c.capacity, h.held + 1) and c.ends_on >= (transaction_timestamp() at time zone 'UTC')::date + 1
              and exists (select from school.application a where a.cohort_id = c.id and a.state = 'WAITING'))`,
  },
  {
    name: 'sessions_within_hours',
    text: {
      ru: 'Занятия группы не длиннее программы и лежат в её сроке',
      en: 'The sessions of a cohort take no more hours than its programme, and lie in its term',
    },
    broken: `
      select c.college_id, c.id from school.cohort c
        join school.course_version v on (v.course_id, v.version) = (c.course_id, c.version)
        join school.cohort_session s on s.cohort_id = c.id and s.cancelled_on is null
       group by c.id, v.hours
      having sum(s.hours) > v.hours or min(s.day) < c.starts_on or max(s.day) > c.ends_on`,
  },
  {
    name: 'completion_by_rule',
    text: {
      ru: 'Обучение завершено приказом у того, кто посетил нужные часы и сдал всё, что нужно',
      en: 'A course is completed by an order for those who attended the hours and passed what it takes',
    },
    broken: `
      with attended as (
        select a.enrolment_id, sum(s.hours) as hours
          from school.attendance a
          join school.enrolment e on e.id = a.enrolment_id
          join school.cohort_session s on (s.id, s.cohort_id) = (a.session_id, a.cohort_id)
         where a.status = 'PRESENT' and s.cancelled_on is null and s.day <= e.completed_on group by a.enrolment_id
      )
      select e.college_id, e.id
        from school.enrolment e
        join school.cohort c on c.id = e.cohort_id
        join school.course_version v on (v.course_id, v.version) = (c.course_id, c.version)
        left join attended a on a.enrolment_id = e.id
       where e.completed_on is not null and not e.completion_attested
         and (coalesce(a.hours, 0) * 100 < v.hours * v.attendance_percent
              or e.completion_order_date is null or e.completion_order_date < e.completed_on
              or exists (
                select from jsonb_to_recordset(v.assessments) as t (code text, "passMark" numeric)
                  left join school.mark m on (m.enrolment_id, m.assessment) = (e.id, t.code) and m.day <= e.completed_on
                 where coalesce(m.value, -1) < t."passMark"))`,
  },
  {
    name: 'learning_of_enrolment',
    text: {
      ru: 'Посещаемость и оценки — слушателя этой группы, и таковы, каким записано их последнее изменение',
      en: 'Attendance and marks are of a listener of the cohort, and as the last noted change of them says',
    },
    broken: `
      with results as (
        select enrolment_id, college_id, host_college_id, cohort_id, session_id, null::text as assessment, status as value
          from school.attendance
        union all
        select enrolment_id, college_id, host_college_id, cohort_id, null, assessment, trim_scale(value)::text from school.mark
      ),
      noted as (
        select distinct on (enrolment_id, session_id, assessment) enrolment_id, session_id, assessment, after
          from school.learning_history order by enrolment_id, session_id, assessment, id desc
      )
      select r.college_id, r.enrolment_id as id
        from results r
        left join school.enrolment e on (e.id, e.college_id, e.host_college_id, e.cohort_id)
          = (r.enrolment_id, r.college_id, r.host_college_id, r.cohort_id)
        left join noted n on n.enrolment_id = r.enrolment_id and n.session_id is not distinct from r.session_id
          and n.assessment is not distinct from r.assessment
       where e.id is null or (n.enrolment_id is not null and n.after is distinct from r.value)`,
  },
  {
    name: 'invitation_of_person',
    text: { ru: 'К опросу приглашён человек своего колледжа', en: 'A survey asks a person of the college that asks' },
    broken: `
      select i.college_id, i.campaign_id as id from monitoring.survey_invitation i
       where not exists (select from participants.person p where (p.college_id, p.id) = (i.college_id, i.person_id))`,
  },
  {
    name: 'partner_of_region',
    text: { ru: 'Партнёр — из региона колледжа', en: 'A partner is of the region of the college' },
    broken: `
      select cp.college_id, cp.partner_id as id from participants.college_partner cp
        join participants.college c on c.id = cp.college_id
        join participants.partner p on p.id = cp.partner_id
       where p.region_id <> c.region_id`,
  },
  {
    name: 'one_role_of_a_kind',
    text: {
      ru: 'У учётной записи одна роль в регионах и одна в колледжах: иначе её права сложились бы',
      en: 'An account holds one role for regions and one for colleges: else their rights would add up',
    },
    broken: `
      select b.region_id as college_id, b.id from participants.role_binding b
       where b.revoked_at is null and not b.offered and b.role in ('ANALYST', 'COORDINATOR') and exists (
         select from participants.role_binding o
          where o.account = b.account and o.revoked_at is null and not o.offered and o.role <> b.role
            and o.role in ('ANALYST', 'COORDINATOR'))
      union all
      select b.college_id, b.id from participants.role_binding b
       where b.revoked_at is null and not b.offered and b.role in ('DIRECTOR', 'CURATOR', 'COLLEGE_SYSTEM') and exists (
         select from participants.role_binding o
          where o.account = b.account and o.revoked_at is null and not o.offered and o.role <> b.role
            and o.role in ('DIRECTOR', 'CURATOR', 'COLLEGE_SYSTEM'))`,
  },
  {
    name: 'system_by_its_client',
    text: {
      ru: 'Роль информационной системы есть у её действующего доступа и ни у кого больше',
      en: 'The role of an information system belongs to its client that stands, and to nobody else',
    },
    broken: `
      select coalesce(b.college_id, b.region_id, c.holder) as college_id, coalesce(b.id, c.id) as id
        from (select * from participants.role_binding
               where revoked_at is null and (starts_with(account, 'college-') or starts_with(account, 'analyst-client-'))) b
        full join (select id, client_id, coalesce(college_id, region_id) as holder from participants.client
                    where revoked_at is null) c
          on (c.holder, c.client_id) = (coalesce(b.college_id, b.region_id), b.account)
       where b.id is null or c.id is null`,
  },
  {
    name: 'roles_of_a_link',
    text: {
      ru: 'Роли личной ссылки есть только у ссылки и только на её человека',
      en: 'The roles of a personal link belong to a link, and to its own person',
    },
    broken: `
      select b.college_id, b.id from participants.role_binding b
       where b.revoked_at is null and starts_with(b.account, 'personal-link-') and not exists (
         select from participants.personal_link l
          where (l.client_id, l.college_id, l.person_id) = (b.account, b.college_id, b.person_id))`,
  },
  YEAR_SHEET_OF_FACTS,
  ...PEOPLE_RULES,
  ...KEPT_RULES,
];

/** A row for each college whose records break the rule. */
export const brokenByCollege = ({ broken }: RecordRule): string => `
  select coalesce(c.code, b.college_id::text) as college, count(*)::int as records, min(b.id::text) as example
    from (${broken}) b left join participants.college c on c.id = b.college_id
   group by 1 order by 1`;
