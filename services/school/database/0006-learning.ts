import { Migration } from '@mikro-orm/migrations';

const OF_ENROLMENT = `foreign key (college_id, host_college_id, cohort_id, enrolment_id)
       references school.enrolment (college_id, host_college_id, cohort_id, id)`;

/**
 * What a listener did: it belongs to the mentor's college, as the enrolment does. What was recorded by mistake is taken
 * back as null, and its history stays.
 */
const LEARNING = [
  'alter table school.cohort_session add constraint session_in_cohort unique (cohort_id, id)',
  `create table school.attendance (
     enrolment_id uuid not null,
     session_id uuid not null,
     college_id uuid not null,
     host_college_id uuid not null,
     cohort_id uuid not null,
     status text check (status in ('PRESENT', 'ABSENT', 'EXCUSED')),
     reason text check (length(reason) between 1 and 500),
     primary key (enrolment_id, session_id),
     ${OF_ENROLMENT},
     foreign key (cohort_id, session_id) references school.cohort_session (cohort_id, id),
     check (reason is null or coalesce(status = 'EXCUSED', false))
   )`,
  'create index attendance_of_session on school.attendance (cohort_id, session_id)',
  `create table school.mark (
     enrolment_id uuid not null,
     assessment text not null check (assessment ~ '^[0-9A-Za-z-]{1,40}$'),
     college_id uuid not null,
     host_college_id uuid not null,
     cohort_id uuid not null,
     value numeric(6, 2) check (value between 0 and 1000),
     day date,
     primary key (enrolment_id, assessment),
     ${OF_ENROLMENT},
     check ((value is null) = (day is null))
   )`,
  'create index mark_of_cohort on school.mark (cohort_id)',
  // No words of people stand here: what an absence is excused by is no part of it.
  `create table school.learning_history (
     id bigint generated always as identity primary key,
     enrolment_id uuid not null,
     college_id uuid not null,
     host_college_id uuid not null,
     cohort_id uuid not null,
     session_id uuid,
     assessment text,
     before text,
     after text,
     day date,
     changed_at timestamptz not null default now(),
     changed_by text not null,
     ${OF_ENROLMENT},
     check (num_nonnulls(session_id, assessment) = 1)
   )`,
  'create index learning_history_of_enrolment on school.learning_history (enrolment_id, id)',
];

/**
 * A course is completed by an order. What was completed before attendance was kept is so on the word of the college, and
 * says so; its order can be added.
 */
const COMPLETION = [
  'alter table school.enrolment add column completion_order_number text',
  'alter table school.enrolment add column completion_order_date date',
  'alter table school.enrolment add column completion_attested boolean not null default false',
  'update school.enrolment set completion_attested = true where completed_on is not null',
  'set constraints all immediate',
  `alter table school.enrolment add constraint enrolment_completion_order check (
     (completion_order_number is null) = (completion_order_date is null)
     and (completed_on is not null or (completion_order_number is null and not completion_attested))
     and (completed_on is null or completion_attested or completion_order_number is not null))`,
  `alter table school.former_order add column about text not null default 'ENROLMENT'
     check (about in ('ENROLMENT', 'COMPLETION'))`,
];

/** Learning: attendance, marks, and completion that is counted from them. */
export class School0006 extends Migration {
  override up(): void {
    for (const sql of [...LEARNING, ...COMPLETION]) this.addSql(sql);
  }
}
