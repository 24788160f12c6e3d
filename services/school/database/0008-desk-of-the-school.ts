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

/** What the host's desk of the school is about besides: why courses are retired, and who teaches. */
export class School0008 extends Migration {
  override up(): void {
    for (const sql of [...COURSES, ...TEACHERS]) this.addSql(sql);
  }
}
