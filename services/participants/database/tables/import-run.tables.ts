/** The record of what a college imported, and never a row of it. */
export const IMPORT_RUN_TABLES: readonly string[] = [
  `create table participants.import_run (
     id uuid primary key,
     college_id uuid not null references participants.college (id),
     form text not null check (form in ('MENTEES', 'MENTORS', 'HEADCOUNT')),
     academic_year smallint,
     file_name text,
     accepted integer not null check (accepted >= 0),
     refused integer not null check (refused >= 0),
     unchanged integer not null check (unchanged between 0 and accepted),
     imported_by text not null,
     imported_at timestamptz not null default now(),
     -- A table of headcounts says in each row which year it is about.
     check ((academic_year is null) = (form = 'HEADCOUNT'))
   )`,
  'create index import_run_of_college on participants.import_run (college_id, id)',
];
