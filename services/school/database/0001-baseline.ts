import { Migration } from '@mikro-orm/migrations';
import { auditTable, createSchema, measureTable } from '#kernel/database/service-tables.js';

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

/** The tables as the release after 0.1.0 found them. What changes them from then on is a migration of its own. */
export class School0001 extends Migration {
  override up(): void {
    const statements = [
      createSchema('school'),
      ...ORGANISATION,
      ...ENROLMENTS,
      auditTable('school'),
      measureTable('school'),
    ];
    for (const sql of statements) this.addSql(sql);
  }
}
