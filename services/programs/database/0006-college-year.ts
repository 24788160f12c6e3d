import { Migration } from '@mikro-orm/migrations';

/** Who runs the year, by which order, and what for. */
const YEAR = `
  alter table programs.college_year
    add column curator text check (length(curator) between 1 and 200),
    add column working_group jsonb not null default '[]' check (jsonb_typeof(working_group) = 'array'),
    add column order_number text check (length(order_number) between 1 and 100),
    add column order_date date,
    add column goals text check (length(goals) between 1 and 4000),
    add column expected_results text check (length(expected_results) between 1 and 4000),
    add column roadmap_version integer not null default 1 check (roadmap_version > 0),
    add check ((order_number is null) = (order_date is null))`;

/**
 * A stage that was reopened keeps its row without a day. Of one that was closed with something missing stands why, and
 * what was. Of those that were closed until now nobody was asked: they stay as they are, in whatever order.
 */
const STAGES = [
  'alter table programs.stage_closure alter column closed_on drop not null',
  `alter table programs.stage_closure
     add column override_reason text check (length(override_reason) between 1 and 500),
     add column overridden text[] not null default '{}',
     add check ((override_reason is null) = (overridden = '{}')),
     add check (closed_on is not null or override_reason is null)`,
];

/** What proves an activity, and what a college says of its own copy. */
const ACTIVITIES = [
  `alter table programs.standard_activity add column proofs text[] not null default '{}'`,
  `alter table programs.activity
     add column proofs text[] not null default '{}',
     add column own boolean not null default false,
     add column done_document text check (length(done_document) between 1 and 300),
     add column not_applicable_on date,
     add column not_applicable_reason text check (length(not_applicable_reason) between 1 and 500),
     add column changed_reason text check (length(changed_reason) between 1 and 500),
     add check ((not_applicable_on is null) = (not_applicable_reason is null)),
     add check (done_on is null or not_applicable_on is null),
     add check (done_on is not null or done_document is null)`,
];

/** A region's own versions of the roadmap: version 1 is the standard that ships, so its own begin at 2. */
const ROADMAPS = [
  `create table programs.region_roadmap (
     region_id uuid not null,
     version integer not null check (version > 1),
     valid_from smallint not null check (valid_from between 2000 and 2100),
     source text not null check (length(source) between 1 and 300),
     made_at timestamptz not null default now(),
     primary key (region_id, version)
   )`,
  `create table programs.region_activity (
     region_id uuid not null,
     version integer not null,
     code text not null check (code ~ '^[1-7][.][0-9]{1,2}$'),
     stage smallint not null check (stage between 1 and 7),
     title_ru text not null check (length(title_ru) between 1 and 300),
     title_en text not null check (length(title_en) between 1 and 300),
     responsible text[] not null,
     results text[] not null,
     result_ru text not null check (length(result_ru) between 1 and 1000),
     result_en text not null check (length(result_en) between 1 and 1000),
     starts_on date not null,
     due_on date not null,
     proofs text[] not null,
     primary key (region_id, version, code),
     foreign key (region_id, version) references programs.region_roadmap,
     check (starts_on between '2000-08-01' and due_on and due_on <= '2001-08-31')
   )`,
];

/** What became of a college year, step by step; of stages that were closed until now the day is known. */
const HISTORY = [
  `create table programs.year_step (
     id bigint generated always as identity primary key,
     college_id uuid not null,
     academic_year smallint not null,
     at timestamptz not null default now(),
     step text not null,
     stage smallint check (stage between 1 and 7),
     code text,
     day date,
     reason text check (length(reason) between 1 and 500),
     foreign key (college_id, academic_year) references programs.college_year (college_id, academic_year)
   )`,
  'create index year_step_of_year on programs.year_step (college_id, academic_year, id)',
  `insert into programs.year_step (college_id, academic_year, step, stage, day)
   select college_id, academic_year, 'STAGE_RECORDED', stage, closed_on
     from programs.stage_closure order by college_id, academic_year, stage`,
];

/** The college year with its people and goals, stages with their gates, roadmaps of regions, and what proves activities. */
export class Programs0006 extends Migration {
  override up(): void {
    for (const sql of [YEAR, ...STAGES, ...ACTIVITIES, ...ROADMAPS, ...HISTORY]) this.addSql(sql);
    // Behind the day that they should be of, activities are counted anew by the next start.
    this.addSql(`update programs.measure set as_of = as_of - 1 where measure_group = 'activities'`);
  }
}
