import { Migration } from '@mikro-orm/migrations';
import { CONTRACTS_ROLE } from '#kernel/database/roles.js';
import { REACHED_COLLEGE, secureTable } from '#kernel/database/table-security.js';

const HEADCOUNT = 'participants.headcount';
const REPORT = 'participants.headcount_report';

/** Who of each total is how old, as far as the college knows: {"minors", "groups": [{"from", "to", "count"}]}. */
const AGES = [
  `create function participants.ages_fit(ages jsonb, total integer) returns boolean
     language sql immutable parallel safe as $$
       select coalesce((ages ->> 'minors')::int, 0) <= total and total >= (
         select coalesce(sum((g.value ->> 'count')::int), 0) from jsonb_array_elements(ages -> 'groups') g) $$`,
  `alter table ${HEADCOUNT}
     add column student_ages jsonb,
     add column pupil_ages jsonb,
     add column teacher_ages jsonb,
     add constraint ages_fit check (participants.ages_fit(student_ages, students)
       and participants.ages_fit(pupil_ages, pupils) and participants.ages_fit(teacher_ages, teachers))`,
];

const KEPT =
  'college_id, academic_year, students, pupils, teachers, young_specialists, student_ages, pupil_ages, teacher_ages, ' +
  'reported_by, reported_at';

/**
 * Every report, numbered within its college and year: each replaced the one before. The database itself keeps them,
 * whoever writes a headcount and by whichever way, and the service can neither add to the history nor change it.
 * Reports of one college and year wait for each other at the row of the headcount, so no number is taken twice.
 */
const HISTORY = [
  `create table ${REPORT} (
     like ${HEADCOUNT} including constraints,
     number integer not null check (number > 0),
     primary key (college_id, academic_year, number),
     foreign key (college_id) references participants.college
   )`,
  `insert into ${REPORT} (${KEPT}, number) select ${KEPT}, 1 from ${HEADCOUNT}`,
  ...secureTable({ schema: 'participants', table: 'headcount_report', read: REACHED_COLLEGE }),
  `grant select, insert on ${REPORT} to ${CONTRACTS_ROLE}`,
  `create function contracts.keep_headcount_reports() returns trigger
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
     begin
       insert into ${REPORT} (${KEPT}, number)
       select ${KEPT}, 1 + (select coalesce(max(r.number), 0) from ${REPORT} r
                             where r.college_id = n.college_id and r.academic_year = n.academic_year)
         from reported n;
       return null;
     end $$`,
  `alter function contracts.keep_headcount_reports() owner to ${CONTRACTS_ROLE}`,
  `revoke all on function contracts.keep_headcount_reports() from public`,
  ...['insert', 'update'].map(
    (event) => `create trigger keep_reports_of_${event} after ${event} on ${HEADCOUNT}
      referencing new table as reported for each statement execute function contracts.keep_headcount_reports()`,
  ),
];

/** What was reported before, and how old those are who were counted. */
export class Participants0010 extends Migration {
  override up(): void {
    for (const sql of [...AGES, ...HISTORY]) this.addSql(sql);
  }
}
