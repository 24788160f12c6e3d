import { Migration } from '@mikro-orm/migrations';

/** What a region decided of a norm of law: added to, never changed, so that each day has what was decided for it. */
const RULES = `
  create table programs.region_rule (
    region_id uuid not null,
    rule text not null check (length(rule) between 1 and 60),
    n integer not null check (n > 0),
    effect text not null check (effect in ('OFF', 'NOTE', 'WARN', 'BLOCK')),
    acts_from date not null,
    set_by text not null,
    set_on date not null,
    primary key (region_id, rule, n)
  )`;

/** The addendum to the contract of a mentor who is an employee, with the consent that goes before it (ТК РФ 351.8). */
const AGREEMENTS = [
  `create table programs.labour_agreement (
     id uuid primary key,
     college_id uuid not null,
     mentor_id uuid not null,
     consent_on date not null,
     number text not null check (length(number) between 1 and 100),
     signed_on date not null check (signed_on >= consent_on),
     content text not null check (length(content) between 1 and 4000),
     form text not null check (length(form) between 1 and 500),
     acts_from date not null check (acts_from >= signed_on),
     acts_until date not null check (acts_until >= acts_from),
     -- A month's pay in kopecks; null where the work is done for free.
     payment bigint check (payment between 1 and 100000000),
     ended_by text check (ended_by in ('MENTOR', 'EMPLOYER')),
     notice_on date,
     ended_on date check (ended_on > notice_on),
     end_reason text check (length(end_reason) between 1 and 500),
     created_at timestamptz not null default now(),
     unique (college_id, number),
     check (num_nulls(ended_by, notice_on, ended_on) in (0, 3)),
     check (end_reason is null or ended_by is not null)
   )`,
  'create index labour_agreement_of_mentor on programs.labour_agreement (mentor_id, college_id)',
];

/** Forms that a region adds, from which year to which it opens programmes of a form, and what its sheets call one. */
const FORMS = [
  'alter table programs.form add column region_id uuid',
  `create table programs.region_form (
     region_id uuid not null,
     form_code text not null references programs.form,
     first_year smallint check (first_year between 2000 and 2100),
     last_year smallint check (last_year between 2000 and 2100),
     set_by text not null,
     set_on date not null,
     primary key (region_id, form_code),
     check (last_year >= first_year)
   )`,
  `create table programs.form_alias (
     region_id uuid not null,
     alias text not null check (length(alias) between 1 and 100),
     form_code text not null references programs.form,
     taken_back boolean not null default false,
     primary key (region_id, alias)
   )`,
];

/** A region's list of tags, and the programmes and years of colleges that have them. */
const TAGS = [
  `create table programs.region_tag (
     region_id uuid not null,
     code text not null check (code ~ '^[a-z0-9-]{2,60}$'),
     title_ru text not null check (length(title_ru) between 1 and 200),
     title_en text not null check (length(title_en) between 1 and 200),
     retired boolean not null default false,
     primary key (region_id, code)
   )`,
  `create table programs.year_tag (
     college_id uuid not null,
     academic_year smallint not null,
     -- Empty: the whole college year.
     form_code text not null default '',
     region_id uuid not null,
     tag text not null,
     taken_back boolean not null default false,
     primary key (college_id, academic_year, form_code, tag),
     foreign key (college_id, academic_year) references programs.college_year (college_id, academic_year),
     foreign key (region_id, tag) references programs.region_tag (region_id, code)
   )`,
];

/** Colleges and years that have figures get those of agreements from today on: behind their day, the next start counts them. */
const FIGURES = `
  with years as (
    select college_id, academic_year, min(as_of) as as_of from programs.measure
     where measure_group = 'mentorships' group by 1, 2
  ),
  begun as (
    insert into programs.measure (college_id, academic_year, measure_group, measure, category, form, value, as_of)
    select college_id, academic_year, 'agreements', m.measure, '', '', 0, as_of - 1
      from years cross join (values ('agreements_due'), ('agreements_signed')) m (measure)
  )
  insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value)
  select college_id, academic_year, m.measure, '', '', as_of, 0
    from years cross join (values ('agreements_due'), ('agreements_signed')) m (measure)`;

/** Norms that a region works by, agreements with mentors who are employees, forms and tags of a region. */
export class Programs0012 extends Migration {
  override up(): void {
    for (const sql of [RULES, ...AGREEMENTS, ...FORMS, ...TAGS, FIGURES]) this.addSql(sql);
  }
}
