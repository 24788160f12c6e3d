import { Migration } from '@mikro-orm/migrations';

/**
 * What a course teaches, as versions: a cohort keeps the one that it was opened on. Modules, materials and assessments
 * are read and written whole, as the parts of a document are.
 */
const COURSES = [
  `alter table school.course add column college_id uuid`,
  `alter table school.course add column reach text not null default 'NETWORK' check (reach in ('OWN', 'NETWORK'))`,
  `alter table school.course add column retired_on date`,
  `alter table school.course add column version smallint not null default 1 check (version > 0)`,
  `alter table school.course add constraint course_own_of_college check (reach = 'NETWORK' or college_id is not null)`,
  `create table school.course_version (
     course_id uuid not null references school.course deferrable initially deferred,
     version smallint not null check (version > 0),
     hours smallint not null check (hours > 0),
     audience text[] not null default '{}',
     competences text[] not null default '{}',
     competence_keys text[] not null default '{}',
     modules jsonb not null default '[]',
     materials jsonb not null default '[]',
     attendance_percent smallint not null default 80 check (attendance_percent between 1 and 100),
     assessments jsonb not null default '[]',
     made_on date not null,
     primary key (course_id, version),
     unique (course_id, version, hours)
   )`,
  `insert into school.course_version (course_id, version, hours, made_on)
   select id, 1, hours, coalesce(founding_order_date, current_date) from school.course`,
  // What is deferred is looked at now: a table with checks to come can't be changed by what follows in the transaction.
  'set constraints all immediate',
  // The hours that a course tells are those of the version that it is offered in.
  `alter table school.course add constraint course_offered_version foreign key (id, version, hours)
     references school.course_version (course_id, version, hours) deferrable initially deferred`,
  `create index course_of_college on school.course (college_id) where college_id is not null`,
];

/** A cohort is founded by an order, has places and teachers, and keeps the version that it was opened on. */
const COHORTS = [
  `alter table school.cohort add column version smallint not null default 1`,
  `alter table school.cohort add column order_number text`,
  `alter table school.cohort add column order_date date`,
  `alter table school.cohort add column capacity integer check (capacity between 1 and 10000)`,
  `alter table school.cohort add column teachers jsonb not null default '[]'`,
  `alter table school.cohort add constraint cohort_order check ((order_number is null) = (order_date is null))`,
  `alter table school.cohort add constraint cohort_version
     foreign key (course_id, version) references school.course_version (course_id, version)`,
  `alter table school.cohort add constraint cohort_of_host unique (college_id, id)`,
  `create index cohort_of_version on school.cohort (course_id, version)`,
  `create table school.cohort_session (
     id uuid primary key,
     cohort_id uuid not null,
     college_id uuid not null,
     kind text not null check (kind in ('LESSON', 'PRACTICE', 'WEBINAR')),
     title text not null check (length(title) between 1 and 300),
     day date not null,
     starts_at time(0) not null,
     ends_at time(0) not null,
     hours smallint not null check (hours between 1 and 12),
     place text check (length(place) between 1 and 300),
     link text check (length(link) <= 2000),
     teacher text check (length(teacher) between 1 and 200),
     teacher_key text,
     cancelled_on date,
     cancel_reason text check (length(cancel_reason) between 1 and 500),
     foreign key (college_id, cohort_id) references school.cohort (college_id, id),
     check (starts_at < ends_at),
     check ((teacher is null) = (teacher_key is null)),
     check ((cancelled_on is null) = (cancel_reason is null))
   )`,
  `create index session_of_cohort on school.cohort_session (cohort_id, day, starts_at, id)`,
  `create index session_of_teacher on school.cohort_session (college_id, teacher_key, day) where cancelled_on is null`,
  // Of the code of a calendar its hash alone is kept. One at a time.
  `create table school.cohort_calendar (
     id uuid primary key,
     cohort_id uuid not null,
     college_id uuid not null,
     code_hash bytea not null unique check (length(code_hash) = 32),
     created_at timestamptz not null default now(),
     revoked_at timestamptz,
     foreign key (college_id, cohort_id) references school.cohort (college_id, id)
   )`,
  `create unique index cohort_calendar_in_use on school.cohort_calendar (cohort_id) where revoked_at is null`,
];

/**
 * Who asks for a place in a cohort. It belongs to the mentor's college, as the enrolment does that comes of it. `queue`
 * is the order in which they asked.
 */
const APPLICATIONS = [
  `create table school.application (
     id uuid primary key,
     cohort_id uuid not null,
     college_id uuid not null,
     person_id uuid not null,
     host_college_id uuid not null,
     academic_year smallint not null,
     state text not null check (state in ('APPLIED', 'WAITING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
     queue bigint generated always as identity,
     applied_on date not null,
     applied_by text not null check (applied_by in ('SELF', 'COLLEGE')),
     moved_up_on date,
     decided_on date,
     reason text check (length(reason) between 1 and 500),
     unique (college_id, cohort_id, person_id),
     foreign key (host_college_id, cohort_id, academic_year) references school.cohort (college_id, id, academic_year),
     check ((state = 'DECLINED') = (reason is not null)),
     check ((state in ('APPLIED', 'WAITING')) = (decided_on is null))
   )`,
  `create index application_of_cohort on school.application (cohort_id, state, queue)`,
  `create index application_of_host on school.application (host_college_id, cohort_id)`,
  `create index application_of_college on school.application (college_id, id)`,
  `create index application_of_person on school.application (person_id)`,
  // An order that was recorded wrongly, and until when it stood.
  `create table school.former_order (
     id bigint generated always as identity primary key,
     enrolment_id uuid not null references school.enrolment,
     college_id uuid not null,
     host_college_id uuid not null,
     order_number text not null,
     order_date date not null,
     replaced_at timestamptz not null default now(),
     replaced_by text not null
   )`,
  `create index former_order_of_enrolment on school.former_order (enrolment_id, id)`,
];

/** The network school, whole: versions of courses, sessions of cohorts, applications. */
export class School0004 extends Migration {
  override up(): void {
    for (const sql of [...COURSES, ...COHORTS, ...APPLICATIONS]) this.addSql(sql);
  }
}
