import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, VERIFY_ROLE } from '#kernel/database/roles.js';
import { OWN_COLLEGE, REACHED_COLLEGE, secureTable } from '#kernel/database/table-security.js';

const HEADCOUNT = 'participants.headcount';
const REPORT = 'participants.headcount_report';

const KEPT =
  'college_id, academic_year, students, pupils, teachers, young_specialists, student_ages, pupil_ages, teacher_ages, ' +
  'reported_by, reported_at';

/**
 * The database itself keeps every report, whoever writes a headcount and by whichever way, and the service can neither
 * add to the history nor change it. Reports of one college and year wait for each other at the row of the headcount,
 * so no number is taken twice.
 */
const HISTORY = [
  `create function contracts.keep_headcount_reports() returns trigger
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
     begin
       insert into ${REPORT} (${KEPT}, number)
       select ${KEPT}, 1 + (select coalesce(max(r.number), 0) from ${REPORT} r
                             where r.college_id = n.college_id and r.academic_year = n.academic_year)
         from reported n;
       return null;
     end $$`,
  ...ownedFunction('contracts.keep_headcount_reports()'),
  ...['insert', 'update'].map(
    (event) => `create trigger keep_reports_of_${event} after ${event} on ${HEADCOUNT}
      referencing new table as reported for each statement execute function contracts.keep_headcount_reports()`,
  ),
];

export const HEADCOUNTS: readonly string[] = [
  ...secureTable({
    schema: 'participants',
    table: 'headcount',
    read: REACHED_COLLEGE,
    write: OWN_COLLEGE,
    grants: ['insert', 'update'],
  }),
  `grant select on ${HEADCOUNT} to ${CONTRACTS_ROLE}, ${VERIFY_ROLE}`,
  ...secureTable({ schema: 'participants', table: 'headcount_report', read: REACHED_COLLEGE }),
  `grant select, insert on ${REPORT} to ${CONTRACTS_ROLE}`,
  ...HISTORY,
];
