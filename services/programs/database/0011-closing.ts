import { Migration } from '@mikro-orm/migrations';

/** A short report of one side at the end of a pair (S000): that it was given is countable, its words stand apart. */
const REPORTS = [
  `create table programs.pair_report (
     mentorship_id uuid not null,
     college_id uuid not null,
     side text not null check (side in ('MENTOR', 'MENTEE')),
     given_on date not null,
     primary key (mentorship_id, side),
     foreign key (college_id, mentorship_id) references programs.mentorship (college_id, id)
   )`,
  'create index pair_report_of_college on programs.pair_report (college_id, mentorship_id)',
  // What the college reads of it, unless the pair is confidential.
  `create table programs.pair_report_word (
     mentorship_id uuid not null,
     college_id uuid not null,
     side text not null,
     worked text not null check (length(worked) between 1 and 2000),
     did_not_work text check (length(did_not_work) between 1 and 2000),
     would_go_on boolean not null,
     primary key (mentorship_id, side),
     foreign key (mentorship_id, side) references programs.pair_report (mentorship_id, side)
   )`,
];

/**
 * The base of practices (S001 6.4). Of whom one is stands in a table of its own, which the region never reads. A word of
 * a side is of the text that it was said of: a text that changes asks again.
 */
const PRACTICES = [
  `create table programs.practice (
     id uuid primary key,
     college_id uuid not null,
     academic_year smallint not null,
     form_code text not null references programs.form,
     title text not null check (length(title) between 1 and 200),
     done text not null check (length(done) between 1 and 4000),
     result text check (length(result) between 1 and 4000),
     link text check (length(link) between 9 and 2000 and starts_with(link, 'https://')),
     tags text[] not null default '{}' check (cardinality(tags) <= 20),
     tag_keys text[] not null default '{}',
     search_key text not null,
     version integer not null default 1 check (version > 0),
     sides text[] not null check (sides in (array['MENTOR'], array['MENTEE', 'MENTOR'])),
     offered_on date,
     -- Since when the region reads it: the database's own word, of the offer and of what the sides say.
     shared_on date,
     recorded_on date not null,
     withdrawn_on date,
     withdrawn_reason text check (length(withdrawn_reason) between 1 and 500),
     unique (college_id, id),
     foreign key (college_id, academic_year) references programs.college_year (college_id, academic_year),
     check ((withdrawn_on is null) = (withdrawn_reason is null))
   )`,
  'create index practice_of_college on programs.practice (college_id, academic_year, id)',
  'create index practice_shared on programs.practice (college_id, id) where shared_on is not null',
  `create table programs.practice_source (
     practice_id uuid primary key,
     college_id uuid not null,
     mentorship_id uuid,
     mentor_id uuid,
     foreign key (college_id, practice_id) references programs.practice (college_id, id),
     foreign key (college_id, mentorship_id) references programs.mentorship (college_id, id),
     check (num_nonnulls(mentorship_id, mentor_id) = 1)
   )`,
  'create index practice_of_mentorship on programs.practice_source (mentorship_id) where mentorship_id is not null',
  'create index practice_of_mentor on programs.practice_source (mentor_id) where mentor_id is not null',
  `create table programs.practice_answer (
     practice_id uuid not null,
     college_id uuid not null,
     side text not null check (side in ('MENTOR', 'MENTEE')),
     agrees boolean not null,
     version integer not null,
     answered_on date not null,
     primary key (practice_id, side),
     foreign key (college_id, practice_id) references programs.practice (college_id, id)
   )`,
];

/** Rewards, and places in contests (S003; S001 1.6, stage 7). One that was recorded by mistake is void and kept. */
const REWARDS = [
  `create table programs.reward (
     id uuid primary key,
     college_id uuid not null,
     academic_year smallint not null,
     person_id uuid not null,
     kind text not null check (kind in
       ('GRATITUDE', 'DIPLOMA', 'TITLE', 'BONUS', 'CONTEST_TAKEN_PART', 'CONTEST_PRIZE', 'CONTEST_WON')),
     level text not null check (level in ('COLLEGE', 'MUNICIPALITY', 'REGION', 'COUNTRY')),
     title text not null check (length(title) between 1 and 300),
     rewarded_on date not null,
     order_number text check (length(order_number) between 1 and 100),
     order_date date,
     void_reason text check (length(void_reason) between 1 and 500),
     foreign key (college_id, academic_year) references programs.college_year (college_id, academic_year),
     check ((order_number is null) = (order_date is null))
   )`,
  'create index reward_of_college on programs.reward (college_id, academic_year, id)',
  'create index reward_of_person on programs.reward (person_id)',
  // Of those of an erased person the titles are gone, and several may be alike.
  `create unique index reward_once on programs.reward (college_id, person_id, rewarded_on, kind, level, md5(title))
     where void_reason is null and title <> '—'`,
];

/** What came of a mentee when a year, or three, have passed since their mentoring was over (S003). */
const OUTCOMES = [
  `create table programs.outcome (
     college_id uuid not null,
     person_id uuid not null,
     kind text not null check (kind in ('RETENTION_ONE_YEAR', 'RETENTION_THREE_YEARS', 'ATTESTATION', 'EMPLOYMENT')),
     due_on date not null,
     answer text not null check (answer in ('YES', 'NO', 'UNKNOWN')),
     day date not null,
     category text check (category in ('FIT', 'FIRST', 'HIGHEST')),
     document text check (length(document) between 1 and 300),
     primary key (college_id, person_id, kind, due_on),
     check (category is null or kind = 'ATTESTATION' and answer = 'YES')
   )`,
  'create index outcome_of_person on programs.outcome (person_id)',
];

/** Colleges and years that have figures get those of outcomes by the next start: behind their day, they are counted. */
const FIRST_COUNT = `
  with years as materialized (
    select college_id, academic_year, min(as_of) as as_of
      from programs.measure where measure_group = 'mentorships' group by college_id, academic_year
  ),
  begun as (
    insert into programs.measure (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, academic_year, 'outcomes', 'outcomes_due', 'EMPLOYMENT', '', 0, as_of - 1 from years
  )
  insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value)
  select college_id, academic_year, 'outcomes_due', 'EMPLOYMENT', '', as_of, 0 from years`;

/** What is left when pairs are over: reports, practices, rewards, and what came of the people later. */
export class Programs0011 extends Migration {
  override up(): void {
    for (const sql of [...REPORTS, ...PRACTICES, ...REWARDS, ...OUTCOMES, FIRST_COUNT]) this.addSql(sql);
  }
}
