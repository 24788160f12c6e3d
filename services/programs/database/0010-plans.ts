import { Migration } from '@mikro-orm/migrations';

const OF_THE_PAIR = 'foreign key (college_id, mentorship_id) references programs.mentorship (college_id, id)';
const DIRECTION = `~ '^[A-Z][A-Z0-9_]{1,39}$'`;

/**
 * What a pair works on for up to a year (S001 5.2, S003), one plan a pair. Year and form are those of the pair's
 * programme, so that plans are counted without asking for it; the year that it may last is that of its first end, and
 * each extension adds one.
 */
const PLANS = [
  `create table programs.plan (
     id uuid primary key,
     mentorship_id uuid not null unique,
     college_id uuid not null,
     academic_year smallint not null,
     form_code text not null references programs.form,
     kind text not null check (kind in ('INDIVIDUAL_PLAN', 'PERSONALISED_PROGRAMME')),
     authorship text not null check (authorship in ('JOINTLY', 'BY_MENTOR')),
     starts_on date not null,
     first_ends_on date not null check (first_ends_on between starts_on and starts_on + interval '1 year'),
     ends_on date not null check (ends_on >= first_ends_on),
     mentor_agreed_on date,
     mentee_agreed_on date,
     college_agreed_on date,
     -- The day from which it is agreed: kept, since either side may say yes anew after a change.
     agreed_on date,
     written_on date not null,
     written_by text not null check (written_by in ('MENTOR', 'MENTEE', 'COLLEGE')),
     -- The last change of what is planned, since it was written.
     changed_on date,
     version integer not null default 1,
     recorder text not null,
     client_key text check (length(client_key) between 1 and 100),
     unique (college_id, mentorship_id, id),
     ${OF_THE_PAIR}
   )`,
  'create index plan_of_college on programs.plan (college_id, academic_year, id)',
  // What was taken out of a plan is kept, as all is.
  `create table programs.plan_item (
     id uuid primary key,
     plan_id uuid not null,
     mentorship_id uuid not null,
     college_id uuid not null,
     place smallint not null,
     direction text not null check (direction ${DIRECTION}),
     form text not null check (form in ('IN_PERSON', 'AT_A_DISTANCE', 'BY_ONESELF')),
     planned_on date not null,
     done_on date,
     removed_on date,
     version integer not null default 1,
     client_key text check (length(client_key) between 1 and 100),
     unique (plan_id, client_key),
     unique (college_id, mentorship_id, id),
     foreign key (college_id, mentorship_id, plan_id) references programs.plan (college_id, mentorship_id, id)
   )`,
  'create index plan_item_of_plan on programs.plan_item (plan_id, place)',
  `create table programs.plan_extension (
     plan_id uuid not null,
     number smallint not null check (number > 0),
     mentorship_id uuid not null,
     college_id uuid not null,
     former_end date not null,
     new_end date not null,
     extended_on date not null,
     extended_by text not null check (extended_by in ('MENTOR', 'MENTEE', 'COLLEGE')),
     primary key (plan_id, number),
     unique (college_id, mentorship_id, plan_id, number),
     foreign key (college_id, mentorship_id, plan_id) references programs.plan (college_id, mentorship_id, id),
     check (new_end > former_end and new_end <= former_end + interval '1 year')
   )`,
];

/** Words stand apart from what is counted: of a confidential pair the two alone read them, and the database decides by row. */
const WORDS = [
  `create table programs.plan_item_word (
     item_id uuid primary key,
     mentorship_id uuid not null,
     college_id uuid not null,
     direction_words text check (length(direction_words) between 1 and 200),
     difficulty text check (length(difficulty) between 1 and 1000),
     measure text check (length(measure) between 1 and 1000),
     interim_result text check (length(interim_result) between 1 and 2000),
     final_result text check (length(final_result) between 1 and 2000),
     foreign key (college_id, mentorship_id, item_id) references programs.plan_item (college_id, mentorship_id, id)
   )`,
  'create index plan_item_word_of_mentorship on programs.plan_item_word (mentorship_id)',
  `create table programs.plan_extension_word (
     plan_id uuid not null,
     number smallint not null,
     mentorship_id uuid not null,
     college_id uuid not null,
     reason text not null check (length(reason) between 1 and 500),
     primary key (plan_id, number),
     foreign key (college_id, mentorship_id, plan_id, number)
       references programs.plan_extension (college_id, mentorship_id, plan_id, number)
   )`,
  'create index plan_extension_word_of_mentorship on programs.plan_extension_word (mentorship_id)',
];

/** Directions of individual plans that a region adds to those that ship. One that is no longer offered is kept. */
const DIRECTIONS = `
  create table programs.plan_direction (
    region_id uuid not null,
    code text not null check (code ${DIRECTION}),
    title_ru text not null check (length(title_ru) between 1 and 120),
    title_en text not null check (length(title_en) between 1 and 120),
    retired boolean not null default false,
    primary key (region_id, code)
  )`;

/**
 * Colleges and years that have figures get those of plans, from today on. Behind the day that they should be of, they
 * are counted by the next start.
 */
const FIGURES = `
  with years as (
    select college_id, academic_year, min(as_of) as as_of from programs.measure
     where measure_group = 'mentorships' group by 1, 2
  ),
  begun as (
    insert into programs.measure (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, academic_year, 'plans', 'plans_due', '', '', 0, as_of - 1 from years
  )
  insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value)
  select college_id, academic_year, 'plans_due', '', '', as_of, 0 from years`;

/** Individual development plans and personalised programmes of pairs. */
export class Programs0010 extends Migration {
  override up(): void {
    for (const sql of [...PLANS, ...WORDS, DIRECTIONS, FIGURES]) this.addSql(sql);
  }
}
