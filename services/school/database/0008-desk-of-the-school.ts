import { Migration } from '@mikro-orm/migrations';

/** A course that is retired says why. Of those that were retired before, nobody was asked. */
const COURSES = [
  `alter table school.course add column retire_reason text check (length(retire_reason) between 1 and 500)`,
  `alter table school.course add constraint course_retired_why check (retire_reason is null or retired_on is not null)`,
];

/** Who of a cohort's teachers is a person of its host: what lets them see whom they teach. */
const TEACHERS = [
  `create table school.cohort_teacher (
     cohort_id uuid not null,
     college_id uuid not null,
     person_id uuid not null,
     primary key (cohort_id, person_id),
     foreign key (college_id, cohort_id) references school.cohort (college_id, id)
   )`,
  'create index cohort_teacher_person on school.cohort_teacher (person_id)',
];

/** Events for curators, working groups and mentors, such as the webinar of S001 6.6, and how many came of which college. */
const EVENTS = [
  `create table school.event (
     id uuid primary key,
     region_id uuid not null,
     college_id uuid,
     academic_year smallint not null,
     kind text not null check (kind in ('WEBINAR', 'SEMINAR', 'MEETING')),
     title text not null check (length(title) between 1 and 300),
     day date not null,
     starts_at time(0) not null,
     ends_at time(0) not null,
     place text check (length(place) between 1 and 300),
     link text check (length(link) <= 2000),
     audience text[] not null
       check (cardinality(audience) > 0 and audience <@ array['CURATORS', 'WORKING_GROUPS', 'MENTORS']),
     materials jsonb not null default '[]',
     cancelled_on date,
     cancel_reason text check (length(cancel_reason) between 1 and 500),
     check (starts_at < ends_at),
     check ((cancelled_on is null) = (cancel_reason is null)),
     check (day between make_date(academic_year, 9, 1) and make_date(academic_year + 1, 8, 31))
   )`,
  'create index event_of_region on school.event (region_id, day, id)',
  `create table school.event_attendance (
     event_id uuid not null references school.event,
     college_id uuid not null,
     audience text not null check (audience in ('CURATORS', 'WORKING_GROUPS', 'MENTORS')),
     attended smallint not null check (attended between 0 and 1000),
     primary key (event_id, college_id, audience)
   )`,
  'create index event_attendance_of_college on school.event_attendance (college_id, event_id)',
];

/** Secret addresses of what there is for one person, or for the staff of one college. Of a code its hash alone is kept. */
const CALENDARS = [
  `create table school.own_calendar (
     id uuid primary key,
     college_id uuid not null,
     person_id uuid,
     code_hash bytea not null unique check (length(code_hash) = 32),
     created_at timestamptz not null default now(),
     revoked_at timestamptz
   )`,
  `create unique index own_calendar_in_use on school.own_calendar (college_id, person_id) nulls not distinct
     where revoked_at is null`,
  'create index own_calendar_person on school.own_calendar (person_id) where person_id is not null',
];

/** What the host's desk of the school is about besides: why courses are retired, who teaches, events and calendars. */
export class School0008 extends Migration {
  override up(): void {
    for (const sql of [...COURSES, ...TEACHERS, ...EVENTS, ...CALENDARS]) this.addSql(sql);
  }
}
