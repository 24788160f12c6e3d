import { wordKey } from '#kernel/text/words.js';
import { consentInForceOn } from '#participants/person/record/in-force.sql.js';
import { SAMPLE_COURSES } from '../sample/school.data.js';
import { DRAW, KIND } from './chance.sql.js';
import type { Statement } from './statement.js';
import { inBatches, type PlannedRegion } from './plan.js';

/** Neighbours that send their mentors to one host. */
const COLLEGES_OF_HOST = 5;
/** Of the mentors of a year so many are enrolled, and of these so many complete the course. */
const ENROLLED = 0.2;
const COMPLETED = 0.85;

const SESSION_HOURS = 4;

/** Room for the courses, cohorts and enrolments of one region. */
const PER_REGION = 1_000_000;

/** Runs of a course: which of the region's, in which academic year, and when. */
const RUNS = [
  { course: 0, year: 2023, title: 'Весенний поток', startsOn: '2024-02-05', endsOn: '2024-03-29' },
  { course: 0, year: 2024, title: 'Осенний поток', startsOn: '2024-11-05', endsOn: '2024-12-20' },
  { course: 1, year: 2024, title: 'Для предприятий', startsOn: '2025-02-17', endsOn: '2025-03-14' },
  { course: 2, year: 2024, title: 'Для опытных педагогов', startsOn: '2025-03-10', endsOn: '2025-04-25' },
] as const;

/** Years in which the courses of the sample were founded: here the last year but one is 2023/2024. */
const FOUNDED = { FIRST: 2023, WHOLE: 2024, RUNNING: 2025 } as const;

/** Academic years in which anybody attended a course. */
export const SCHOOL_YEARS: readonly number[] = [...new Set(RUNS.map(({ year }) => year))];

/** Whom each course is for. */
const LISTENERS = ['STUDENT', 'EMPLOYER_REPRESENTATIVE', 'TEACHER'];

/** Courses of the region's network school of mentors, their runs at host colleges, and who attended them (S001 4.3). */
export function school({ n, code, colleges }: PlannedRegion): Statement[] {
  const courses = SAMPLE_COURSES.map(
    ({ since, foundingOrder, certificateMonths: _, audience, competences, modules, ...course }, at) => ({
      ...{ ...course, n: n * PER_REGION + at, audience, modules: JSON.stringify(modules) },
      ...{ competences, keys: competences.map(wordKey) },
      ...{ number: foundingOrder.number, date: `${FOUNDED[since]}-${foundingOrder.date}` },
    }),
  );
  const cohorts = inBatches(colleges, COLLEGES_OF_HOST).flatMap((neighbours, turn) =>
    RUNS.map((run, at) => ({
      ...run,
      n: n * PER_REGION + turn * RUNS.length + at,
      course: n * PER_REGION + run.course,
      listeners: LISTENERS[run.course],
      host: neighbours[0]!.n,
      colleges: neighbours.map((college) => college.n),
    })),
  );
  const cohortsOf = `jsonb_to_recordset($1::jsonb) as c
    (n bigint, course bigint, year integer, title text, "startsOn" date, "endsOn" date, listeners text, host bigint,
     colleges bigint[])`;
  return [
    [
      `insert into school.course (id, region_id, code, title_ru, title_en, hours, founding_order_number,
                                  founding_order_date, sample)
       select pg_temp.id(${KIND.course}, n), pg_temp.id(${KIND.region}, $2::bigint), code, "titleRu", "titleEn", hours,
              number, date, true
         from jsonb_to_recordset($1::jsonb) as c
           (n bigint, code text, "titleRu" text, "titleEn" text, hours integer, number text, date date)`,
      JSON.stringify(courses),
      n,
    ],
    [
      `insert into school.course_version (course_id, version, hours, audience, competences, competence_keys, modules, made_on)
       select pg_temp.id(${KIND.course}, n), 1, hours, audience, competences, keys, modules::jsonb, date
         from jsonb_to_recordset($1::jsonb) as c
           (n bigint, hours integer, audience text[], competences text[], keys text[], modules text, date date)`,
      JSON.stringify(courses),
    ],
    [
      `insert into school.cohort (id, course_id, college_id, academic_year, title, starts_on, ends_on)
       select pg_temp.id(${KIND.cohort}, n), pg_temp.id(${KIND.course}, course), pg_temp.id(${KIND.college}, host), year,
              title, "startsOn", "endsOn"
         from ${cohortsOf}`,
      JSON.stringify(cohorts),
    ],
    [
      // Mentors of the year whose consent is in force when the cohort begins; nobody attends a course twice in a year.
      `with cohorts as materialized (
         select c.*, pg_temp.id(${KIND.college}, k.college) as college_id
           from ${cohortsOf}, unnest(c.colleges) as k (college)
       ),
       mentors as materialized (
         select distinct m.mentor_college_id as college_id, m.academic_year as year, m.mentor_id as id
           from programs.mentorship m
          where m.mentor_college_id in (select college_id from cohorts) and m.status in ('APPROVED', 'ENDED')
       ),
       listeners as (
         select c.n as cohort, c.host, c.year, c."startsOn", c."endsOn", p.id as person_id, p.college_id,
                pg_temp.draw(p.id, ${DRAW.completed} + c.year) < ${COMPLETED} as completed
           from cohorts c
           join mentors m on (m.college_id, m.year) = (c.college_id, c.year)
                         and pg_temp.draw(m.id, ${DRAW.enrolled} + c.year) < ${ENROLLED}
           join participants.person p on p.id = m.id and p.category = c.listeners
          where ${consentInForceOn('c."startsOn"')}
       ),
       numbered as (
         select *, row_number() over (order by cohort, person_id) as turn,
                case when completed
                     then row_number() over (partition by year, completed order by cohort, person_id) end as certificate
           from listeners
       ),
       counted as (
         insert into school.certificate_counter (region_id, academic_year, last)
         select pg_temp.id(${KIND.region}, $2::bigint), year, max(certificate) from numbered
          where completed group by year
       )
       insert into school.enrolment (id, cohort_id, college_id, person_id, host_college_id, academic_year, order_number,
                                     order_date, order_attested, enrolled_on, completed_on, certificate_number,
                                     completion_order_number, completion_order_date)
       select pg_temp.id(${KIND.enrolment}, $2::bigint * ${PER_REGION} + turn), pg_temp.id(${KIND.cohort}, cohort),
              college_id, person_id, pg_temp.id(${KIND.college}, host), year, to_char("startsOn", 'DDMM') || '-з',
              "startsOn" - 4, false, "startsOn" - 4, case when completed then "endsOn" end,
              $3::text || '-' || year || '-' || lpad(certificate::text, 6, '0'),
              case when completed then to_char("endsOn", 'DDMM') || '-о' end, case when completed then "endsOn" end
         from numbered`,
      JSON.stringify(cohorts),
      n,
      code,
    ],
    ...learning(n),
    ...certificates(n),
  ];
}

/**
 * Sessions of four hours over the term of each cohort, as many as its programme has, and who attended them: whoever did not
 * complete the course was at every other one.
 */
function learning(region: number): Statement[] {
  const ofRegion = `school.course k join school.cohort c on c.course_id = k.id
    join school.course_version v on (v.course_id, v.version) = (c.course_id, c.version)`;
  return [
    [
      `insert into school.cohort_session (id, cohort_id, college_id, kind, title, day, starts_at, ends_at, hours, place)
       select pg_temp.id(${KIND.session} + t.n, c.id), c.id, c.college_id, 'LESSON', 'Занятие ' || t.n,
              c.starts_on + (t.n - 1) * (c.ends_on - c.starts_on) / (v.hours / ${SESSION_HOURS}), '15:00', '18:00',
              ${SESSION_HOURS}, 'Учебный корпус 1'
         from ${ofRegion} cross join lateral generate_series(1, v.hours / ${SESSION_HOURS}) as t (n)
        where k.region_id = pg_temp.id(${KIND.region}, $1::bigint)`,
      region,
    ],
    [
      `insert into school.attendance (enrolment_id, session_id, college_id, host_college_id, cohort_id, status)
       select e.id, pg_temp.id(${KIND.session} + t.n, c.id), e.college_id, e.host_college_id, e.cohort_id,
              case when e.completed_on is not null or t.n % 2 = 1 then 'PRESENT' else 'ABSENT' end
         from ${ofRegion} join school.enrolment e on e.cohort_id = c.id
        cross join lateral generate_series(1, v.hours / ${SESSION_HOURS}) as t (n)
        where k.region_id = pg_temp.id(${KIND.region}, $1::bigint)`,
      region,
    ],
  ];
}

/**
 * What completed enrolments are certified by. Codes are drawn like everything else, the same for the same seed: they
 * prove what made-up people did.
 */
function certificates(region: number): Statement[] {
  return [
    [
      `insert into school.certificate (id, enrolment_id, college_id, host_college_id, cohort_id, number, title_ru,
                                       title_en, hours, competences, completed_on, issued_on)
       select pg_temp.id(${KIND.certificate}, e.id), e.id, e.college_id, e.host_college_id, e.cohort_id,
              e.certificate_number, k.title_ru, k.title_en, k.hours, '{}', e.completed_on, e.completed_on
         from school.course k
         join school.cohort c on c.course_id = k.id
         join school.enrolment e on e.cohort_id = c.id
        where k.region_id = pg_temp.id(${KIND.region}, $1::bigint) and e.completed_on is not null`,
      region,
    ],
    [
      `insert into school.certificate_print (certificate_id, code, name)
       select c.id, translate(rtrim(encode(substring(sha256(uuid_send(c.id)) from 1 for 16), 'base64'), '='), '+/', '-_'),
              concat_ws(' ', p.family_name, p.given_name, nullif(p.patronymic, ''))
         from school.course k
         join school.cohort o on o.course_id = k.id
         join school.certificate c on c.cohort_id = o.id
         join school.enrolment e on e.id = c.enrolment_id
         join participants.person p on (p.college_id, p.id) = (e.college_id, e.person_id)
        where k.region_id = pg_temp.id(${KIND.region}, $1::bigint)`,
      region,
    ],
  ];
}
