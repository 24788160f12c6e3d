/** The categories that this migration found; for one that is added, another migration widens the checks. */
const CATEGORIES = `('STUDENT', 'PUPIL', 'TEACHER', 'EMPLOYER_REPRESENTATIVE')`;

/** Forms, and the academic years of colleges with their stages, dated roadmaps and programmes. */
export const YEAR_TABLES: readonly string[] = [
  `create table programs.form (
     code text primary key check (code ~ '^[a-z0-9-]{2,60}$'),
     mentor_category text not null check (mentor_category in ${CATEGORIES}),
     mentee_category text not null check (mentee_category in ${CATEGORIES}),
     title_ru text not null,
     title_en text not null,
     aliases text[] not null default '{}'
   )`,
  `create table programs.college_year (
     id uuid primary key,
     college_id uuid not null,
     academic_year smallint not null check (academic_year between 2000 and 2100),
     opened_at timestamptz not null default now(),
     unique (college_id, academic_year)
   )`,
  `create table programs.stage_closure (
     college_id uuid not null,
     academic_year smallint not null,
     stage smallint not null check (stage between 1 and 7),
     closed_on date not null,
     primary key (college_id, academic_year, stage),
     foreign key (college_id, academic_year) references programs.college_year (college_id, academic_year)
   )`,
  `create table programs.activity (
     college_id uuid not null,
     academic_year smallint not null,
     code text not null,
     stage smallint not null check (stage between 1 and 7),
     title_ru text not null,
     title_en text not null,
     responsible text[] not null,
     results text[] not null,
     result_ru text not null,
     result_en text not null,
     starts_on date not null,
     due_on date not null,
     done_on date,
     primary key (college_id, academic_year, code),
     foreign key (college_id, academic_year) references programs.college_year (college_id, academic_year),
     check (due_on >= starts_on)
   )`,
  `create table programs.program (
     id uuid primary key,
     college_id uuid not null,
     academic_year smallint not null,
     form_code text not null references programs.form,
     lead text,
     unique (college_id, academic_year, form_code),
     unique (college_id, id, academic_year, form_code),
     foreign key (college_id, academic_year) references programs.college_year (college_id, academic_year)
   )`,
];
