import { Migration } from '@mikro-orm/migrations';

/**
 * What mentors say themselves that they would like to learn: a course, or a competence. A person has ten places for it,
 * so that there is a bound that no race goes beyond; a wish that is taken back keeps its place until another one takes it.
 */
const WISHES = [
  `create table school.learning_wish (
     id uuid primary key,
     college_id uuid not null,
     person_id uuid not null,
     slot smallint not null check (slot between 1 and 10),
     course_id uuid references school.course,
     competence text check (length(competence) between 1 and 100),
     competence_key text,
     wished_on date not null,
     taken_back_on date,
     unique (college_id, person_id, slot),
     check (num_nonnulls(course_id, competence) = 1),
     check ((competence is null) = (competence_key is null))
   )`,
  `create unique index learning_wish_of_course on school.learning_wish (college_id, person_id, course_id)
     where taken_back_on is null`,
  `create unique index learning_wish_of_competence on school.learning_wish (college_id, person_id, competence_key)
     where taken_back_on is null`,
  'create index learning_wish_of_college on school.learning_wish (college_id, id) where taken_back_on is null',
  'create index learning_wish_of_person on school.learning_wish (person_id)',
];

/** Wishes that mentors write themselves. */
export class School0013 extends Migration {
  override up(): void {
    for (const sql of WISHES) this.addSql(sql);
  }
}
