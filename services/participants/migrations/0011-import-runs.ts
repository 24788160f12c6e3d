import { Migration } from '@mikro-orm/migrations';
import { OWN_COLLEGE, secureTable } from '#kernel/database/table-security.js';

/** The record of what a college imported, and never a row of it. Insert-only by grant: nobody tidies it up. */
const IMPORT_RUNS = [
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
  `create index import_run_of_college on participants.import_run (college_id, id)`,
  ...secureTable({
    schema: 'participants',
    table: 'import_run',
    read: OWN_COLLEGE,
    write: OWN_COLLEGE,
    grants: ['insert'],
  }),
];

/** Imports past. */
export class Participants0011 extends Migration {
  override up(): void {
    for (const sql of IMPORT_RUNS) this.addSql(sql);
  }
}
