import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  // What a region has decided about publishing; without a row all is as it usually is.
  `create table monitoring.region_rules (
     region_id uuid primary key,
     people_threshold smallint not null check (people_threshold between 3 and 100),
     answers_threshold smallint not null check (answers_threshold between 3 and 100)
   )`,
  `create table monitoring.period (
     id uuid primary key,
     region_id uuid not null,
     kind text not null check (kind in ('MONTH', 'QUARTER', 'YEAR')),
     academic_year smallint not null,
     number smallint not null check (number between 1 and 12),
     first_day date not null,
     speaks_for date not null check (speaks_for > first_day),
     submit_by date not null check (submit_by >= speaks_for),
     automatic boolean not null,
     opened_by text not null,
     opened_at timestamptz not null default now(),
     unique (region_id, academic_year, kind, number),
     unique (region_id, id)
   )`,
  // Attempts of a college to tell a period; what was sent back stays, with the comment.
  `create table monitoring.submission (
     id uuid primary key,
     region_id uuid not null,
     period_id uuid not null,
     college_id uuid not null,
     number smallint not null check (number > 0),
     state text not null check (state in ('SUBMITTED', 'ACCEPTED', 'RETURNED')),
     automatic boolean not null,
     submitted_by text not null,
     submitted_at timestamptz not null default now(),
     submitted_on date not null,
     decided_by text,
     decided_at timestamptz,
     comment text not null default '' check (length(comment) <= 2000),
     unique (period_id, college_id, number),
     unique (college_id, id),
     foreign key (region_id, period_id) references monitoring.period (region_id, id),
     check ((state = 'SUBMITTED') = (decided_at is null))
   )`,
  // One stands at a time: what was returned stands no more.
  `create unique index submission_standing on monitoring.submission (period_id, college_id) where state <> 'RETURNED'`,
  'create index submission_of_college on monitoring.submission (college_id, period_id)',
  // What a college said of a check that its figures did not pass.
  `create table monitoring.submission_answer (
     submission_id uuid not null,
     college_id uuid not null,
     check_code text not null,
     finding_ru text not null,
     finding_en text not null,
     answer text not null check (length(answer) between 1 and 1000),
     primary key (submission_id, check_code),
     foreign key (college_id, submission_id) references monitoring.submission (college_id, id)
   )`,
  `create table monitoring.submitted_measure (
     submission_id uuid not null,
     college_id uuid not null,
     measure text not null,
     category text not null,
     form text not null,
     value integer not null check (value >= 0),
     primary key (submission_id, measure, category, form),
     foreign key (college_id, submission_id) references monitoring.submission (college_id, id)
   )`,
  // Things that colleges share, so that the region counts each of them once.
  `create table monitoring.submitted_thing (
     submission_id uuid not null,
     college_id uuid not null,
     measure text not null,
     thing_id uuid not null,
     primary key (submission_id, measure, thing_id),
     foreign key (college_id, submission_id) references monitoring.submission (college_id, id)
   )`,
  `create table monitoring.publication (
     id uuid primary key,
     region_id uuid not null,
     period_id uuid not null,
     revision smallint not null check (revision > 0),
     people_threshold smallint not null,
     answers_threshold smallint not null,
     snapshot_hash text not null,
     colleges integer not null,
     told integer not null,
     hidden integer not null,
     reason text not null default '' check (length(reason) <= 2000),
     published_by text not null,
     published_at timestamptz not null default now(),
     unique (period_id, revision),
     unique (region_id, id),
     foreign key (region_id, period_id) references monitoring.period (region_id, id)
   )`,
  // What a publication was made of, so that it can be counted again and compared with the next one.
  `create table monitoring.published_submission (
     publication_id uuid not null,
     region_id uuid not null,
     college_id uuid not null,
     submission_id uuid not null,
     primary key (publication_id, college_id),
     foreign key (region_id, publication_id) references monitoring.publication (region_id, id),
     foreign key (college_id, submission_id) references monitoring.submission (college_id, id)
   )`,
  // A figure as everybody may read it: what is hidden has no parts here, whoever asks.
  `create table monitoring.published_figure (
     publication_id uuid not null,
     region_id uuid not null,
     subject text not null check (subject in ('COLLEGE', 'MUNICIPALITY', 'REGION')),
     college_id uuid,
     municipality text not null default '',
     indicator_id uuid not null references monitoring.indicator,
     form text not null default '',
     category text not null default '',
     status text not null check (status in ('OK', 'SUPPRESSED', 'MISSING', 'NOT_APPLICABLE')),
     numerator integer check (numerator >= 0),
     denominator integer check (denominator >= 0),
     reported integer not null check (reported >= 0),
     expected integer not null check (expected >= reported),
     -- Whether some of it was submitted and accepted by itself, and whether it is that of an earlier revision still.
     automatic boolean not null,
     kept boolean not null,
     unique nulls not distinct (publication_id, subject, college_id, municipality, indicator_id, form, category),
     foreign key (region_id, publication_id) references monitoring.publication (region_id, id),
     check ((subject = 'COLLEGE') = (college_id is not null)),
     check (form = '' or category = ''),
     check (status <> 'SUPPRESSED' or (numerator is null and denominator is null)),
     check (status <> 'OK' or (numerator is not null and denominator > 0))
   )`,
  'create index published_figure_of_college on monitoring.published_figure (college_id, publication_id)',
];

/** Periods of a region, what its colleges submit for them, and what is published of that. */
export class Monitoring0002 extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
  }
}
