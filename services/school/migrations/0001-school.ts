import { Migration } from '@mikro-orm/migrations';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';
import {
  createAudit,
  createMeasures,
  createRecount,
  createSchema,
  OWN_COLLEGE,
  REACHED_COLLEGE,
  secureTable,
} from '#kernel/database/table-security.js';

const SERVICE = serviceRole('school');

/** Courses and their runs name no people: everybody in the network may read what is taught, and where. */
const ORGANISATION = [
  `create table school.course (
     id uuid primary key,
     region_id uuid not null,
     code text not null check (code ~ '^[0-9A-Za-z-]{2,40}$'),
     title_ru text not null,
     title_en text not null,
     hours smallint not null check (hours > 0),
     founding_order_number text,
     founding_order_date date,
     sample boolean not null default false,
     unique (region_id, code),
     check ((founding_order_number is null) = (founding_order_date is null))
   )`,
  `create table school.cohort (
     id uuid primary key,
     course_id uuid not null references school.course,
     college_id uuid not null,
     academic_year smallint not null,
     title text not null,
     starts_on date not null,
     ends_on date not null,
     unique (college_id, id, academic_year),
     unique (college_id, academic_year, course_id, title),
     check (starts_on <= ends_on),
     check (starts_on >= make_date(academic_year, 9, 1) and ends_on <= make_date(academic_year + 1, 8, 31))
   )`,
  'create index cohort_of_course on school.cohort (course_id, starts_on, id)',
  'create index cohort_by_start on school.cohort (starts_on, id)',
];

/**
 * A mentor's place in a cohort belongs to the mentor's college, whichever college hosts the cohort. `order_attested`:
 * taken over from a list before the order's number and date are known (domain.md rule 6).
 */
const ENROLMENTS = [
  `create table school.enrolment (
     id uuid primary key,
     cohort_id uuid not null,
     college_id uuid not null,
     person_id uuid not null,
     host_college_id uuid not null,
     academic_year smallint not null,
     order_number text,
     order_date date,
     order_attested boolean not null,
     enrolled_on date not null,
     completed_on date,
     certificate_number text unique,
     withdrawn_on date,
     unique (college_id, cohort_id, person_id),
     foreign key (host_college_id, cohort_id, academic_year) references school.cohort (college_id, id, academic_year),
     check (order_attested = (order_number is null) and order_attested = (order_date is null)),
     check ((completed_on is null) = (certificate_number is null)),
     check (completed_on is null or withdrawn_on is null)
   )`,
  'create index enrolment_of_cohort on school.enrolment (cohort_id, id)',
  'create index enrolment_of_year on school.enrolment (college_id, academic_year)',
  'create index enrolment_of_host on school.enrolment (host_college_id, cohort_id)',
  // Participants' policies look visibility up by person.
  'create index enrolment_of_person on school.enrolment (person_id)',
  `create table school.certificate_counter (
     region_id uuid not null,
     academic_year smallint not null,
     last integer not null,
     primary key (region_id, academic_year)
   )`,
];

const FROM_SESSION = 'set search_path = pg_catalog, pg_temp';

const CONTRACTS = [
  `grant select on school.course, school.cohort, school.enrolment to ${CONTRACTS_ROLE}`,
  // A host sees its listeners from other colleges, until the last day of their cohort.
  `create view contracts.visibility_of_school as
     select e.host_college_id as viewer_college_id, null::uuid as viewer_person_id, e.person_id, c.ends_on as until
       from school.enrolment e join school.cohort c on c.id = e.cohort_id
      where e.host_college_id <> e.college_id and e.withdrawn_on is null`,
  // Courses that colleges host and, for whoever reaches a college, those that its mentors attend. p_year null: ever.
  `create function contracts.school_courses(p_colleges uuid[], p_year integer)
     returns table (college_id uuid, course_id uuid)
     language sql stable security definer ${FROM_SESSION} as $$
       select c.college_id, c.course_id from school.cohort c
        where c.college_id = any (p_colleges) and (p_year is null or c.academic_year = p_year)
       union
       select e.college_id, c.course_id from school.enrolment e join school.cohort c on c.id = e.cohort_id
        where e.college_id = any (p_colleges) and e.${REACHED_COLLEGE} and e.withdrawn_on is null
          and (p_year is null or e.academic_year = p_year) $$`,
  // Distinct people who ever completed a course and whose consent is in force today; a row for each college reached.
  `create function contracts.school_trained(p_colleges uuid[]) returns table (college_id uuid, trained integer)
     language sql stable security definer ${FROM_SESSION} as $$
       with reached as (
         select r.college_id from unnest(p_colleges) as r (college_id) where r.${REACHED_COLLEGE}
       ),
       completed as (
         select distinct e.college_id, e.person_id
           from school.enrolment e join reached using (college_id) where e.completed_on is not null
       ),
       counted as (
         select f.id from contracts.person_facts(array(select person_id from completed)) f where f.consent_in_force
       )
       select r.college_id, count(k.id)::integer
         from reached r left join completed c using (college_id) left join counted k on k.id = c.person_id
        group by r.college_id $$`,
  // Places taken in cohorts; a row for each cohort whose host the session reaches.
  `create function contracts.school_enrolment_counts(p_cohorts uuid[])
     returns table (cohort_id uuid, enrolments integer)
     language sql stable security definer ${FROM_SESSION} as $$
       select c.id, count(e.id)::integer
         from school.cohort c left join school.enrolment e on e.cohort_id = c.id and e.withdrawn_on is null
        where c.id = any (p_cohorts) and c.${REACHED_COLLEGE} group by c.id $$`,
  // What a certificate says to anybody who has its number: the course and the day. Whose it is, only to who may see.
  `create function contracts.school_certificate(p_number text)
     returns table (course_id uuid, completed_on date, person_id uuid)
     language sql stable security definer ${FROM_SESSION} as $$
       select c.course_id, e.completed_on,
              case when e.college_id = any (contracts.session_colleges())
                     or e.host_college_id = any (contracts.session_colleges())
                     or e.person_id = any (contracts.session_persons()) then e.person_id end
         from school.enrolment e join school.cohort c on c.id = e.cohort_id
        where e.certificate_number = p_number $$`,
];

const OWNED_FUNCTIONS = [
  'contracts.school_courses(uuid[], integer)',
  'contracts.school_trained(uuid[])',
  'contracts.school_enrolment_counts(uuid[])',
  'contracts.school_certificate(text)',
];

/** Zero is a figure wherever somebody of the college was enrolled that year; without any enrolment there is none. */
const COUNTS = `
  select m.measure, '' as category, '' as form, m.value
    from (select count(*) as enrolments,
                 count(distinct e.person_id) filter (
                   where e.enrolled_on <= v_as_of and (e.withdrawn_on is null or e.withdrawn_on > v_as_of)
                     and p.consent_in_force)::integer as enrolled,
                 count(distinct e.person_id) filter (
                   where e.completed_on <= v_as_of and p.consent_in_force)::integer as trained
            from school.enrolment e join contracts.people_of_year(p_college, p_year) p on p.id = e.person_id
           where e.college_id = p_college and e.academic_year = p_year) f,
         lateral (values ('mentors_enrolled', f.enrolled), ('mentors_trained', f.trained)) as m (measure, value)
   where f.enrolments > 0`;

const COORDINATED = 'region_id = any ((select contracts.session_regions())::uuid[])';

const HOST = 'host_college_id = any ((select contracts.session_colleges())::uuid[])';

/** Certificates are numbered by whoever completes courses: staff of the region's colleges. */
const STAFF_OF_REGION = `region_id in (select c.region_id from contracts.colleges c
  where c.id = any ((select contracts.session_colleges())::uuid[]))`;

const SECURITY = [
  ...secureTable({ schema: 'school', table: 'course', read: 'true', write: COORDINATED, grants: ['insert', 'update'] }),
  ...secureTable({
    schema: 'school',
    table: 'cohort',
    read: 'true',
    write: REACHED_COLLEGE,
    grants: ['insert', 'update'],
  }),
  // Only a college that has the person may enrol them, since an enrolment lets the host see who they are.
  ...secureTable({
    schema: 'school',
    table: 'enrolment',
    read: `${OWN_COLLEGE} or ${HOST} or person_id = any ((select contracts.session_persons())::uuid[])`,
    write: `${OWN_COLLEGE} and exists (select from contracts.people p
              where p.id = enrolment.person_id and p.college_id = enrolment.college_id)`,
    grants: ['insert'],
  }),
  // The host records how its course ended. Who is enrolled where never changes: those columns are nobody's to update.
  `create policy host_update on school.enrolment for update to ${SERVICE} using (${HOST}) with check (${HOST})`,
  `grant update (order_number, order_date, order_attested, enrolled_on, completed_on, certificate_number, withdrawn_on)
     on school.enrolment to ${SERVICE}`,
  ...secureTable({
    schema: 'school',
    table: 'certificate_counter',
    read: STAFF_OF_REGION,
    write: STAFF_OF_REGION,
    grants: ['insert', 'update'],
  }),
];

export class School0001 extends Migration {
  override up(): void {
    const statements = [
      ...createSchema('school'),
      ...ORGANISATION,
      ...ENROLMENTS,
      ...createAudit('school'),
      ...CONTRACTS,
      ...createMeasures('school'),
      ...createRecount('school', COUNTS),
      `alter view contracts.visibility_of_school owner to ${CONTRACTS_ROLE}`,
      ...OWNED_FUNCTIONS.flatMap((name) => [
        `alter function ${name} owner to ${CONTRACTS_ROLE}`,
        `revoke all on function ${name} from public`,
        `grant execute on function ${name} to ${SERVICE}`,
      ]),
      ...SECURITY,
      `grant select on contracts.people, contracts.measures_of_school to ${SERVICE}`,
    ];
    for (const sql of statements) this.addSql(sql);
  }
}
