import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole, VERIFY_ROLE } from '#kernel/database/roles.js';
import { OWN_COLLEGE, REACHED_COLLEGE, secureTable } from '#kernel/database/table-security.js';

const HEADCOUNT = 'participants.headcount';
const REPORT = 'participants.headcount_report';

const KEPT =
  'college_id, academic_year, students, pupils, teachers, young_specialists, student_ages, pupil_ages, teacher_ages, ' +
  'reported_by, reported_at';

/** The number of what is said next of the college and year of a row `n`. */
const NEXT_NUMBER = `1 + (select coalesce(max(r.number), 0) from ${REPORT} r
                             where r.college_id = n.college_id and r.academic_year = n.academic_year)`;

/**
 * The database itself keeps every report, whoever writes a headcount and by whichever way, and the service can neither
 * add to the history nor change it. Reports of one college and year wait for each other at the row of the headcount,
 * so no number is taken twice.
 */
const HISTORY = [
  `create function contracts.keep_headcount_reports() returns trigger
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
     begin
       insert into ${REPORT} (${KEPT}, number, kind)
       select ${KEPT}, ${NEXT_NUMBER}, 'REPORTED' from reported n;
       return null;
     end $$`,
  ...ownedFunction('contracts.keep_headcount_reports()'),
  ...['insert', 'update'].map(
    (event) => `create trigger keep_reports_of_${event} after ${event} on ${HEADCOUNT}
      referencing new table as reported for each statement execute function contracts.keep_headcount_reports()`,
  ),
];

/**
 * The one way to take a headcount back: it leaves the numbers that stood in the history, with who withdrew them and why.
 * True when it did, false when it had been done, null when there never was any.
 */
const WITHDRAWAL = [
  `create function contracts.withdraw_headcount(p_college uuid, p_year integer, p_reason text) returns boolean
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
     declare
       gone ${HEADCOUNT};
     begin
       if p_college <> all (contracts.session_colleges()) then return null; end if;
       -- First, so that whoever reports meanwhile has had the next number before this one is looked for.
       delete from ${HEADCOUNT} h where h.college_id = p_college and h.academic_year = p_year returning * into gone;
       if not found then
         return (select false from ${REPORT} r where r.college_id = p_college and r.academic_year = p_year limit 1);
       end if;
       insert into ${REPORT} (${KEPT}, number, kind, reason)
       select ${KEPT.replace('reported_by, reported_at', `coalesce(contracts.session_actor(), ''), now()`)},
              ${NEXT_NUMBER}, 'WITHDRAWN', p_reason
         from (select gone.*) n;
       return true;
     end $$`,
  ...ownedFunction('contracts.withdraw_headcount(uuid, integer, text)', serviceRole('participants')),
];

const SIZES = (of: string): string =>
  `jsonb_build_object(${['students', 'pupils', 'teachers', 'young_specialists'].map((column) => `'${column}', ${of}.${column}`).join(', ')})`;

/**
 * A headcount is of its year and not of a day: whoever corrects it says that the year had other people, and figures of all
 * its days are of the latest report. Where that came after a day on which another stood, this says so, to the college and
 * its region: what stood then, what stands, and since when.
 */
const CORRECTIONS = [
  `create function contracts.headcount_corrected_after(p_college uuid, p_year integer, p_day date)
     returns table (corrected_on date, stood jsonb, stands jsonb)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       with place as (
         select c.id, r.time_zone from contracts.colleges c join contracts.regions r on r.id = c.region_id
          where c.id = p_college and c.id = any ((select contracts.session_reach())::uuid[])
       )
       select (h.reported_at at time zone p.time_zone)::date, ${SIZES('o')}, ${SIZES('h')}
         from place p
         join ${HEADCOUNT} h on (h.college_id, h.academic_year) = (p.id, p_year)
        cross join lateral (
          select * from ${REPORT} o
           where (o.college_id, o.academic_year) = (p.id, p_year)
             and (o.reported_at at time zone p.time_zone)::date <= p_day
           order by o.number desc limit 1) o
        where o.kind = 'REPORTED' and ${SIZES('o')} <> ${SIZES('h')} $$`,
  ...ownedFunction('contracts.headcount_corrected_after(uuid, integer, date)', serviceRole('monitoring')),
];

export const HEADCOUNTS: readonly string[] = [
  ...secureTable({
    schema: 'participants',
    table: 'headcount',
    read: REACHED_COLLEGE,
    write: OWN_COLLEGE,
    grants: ['insert', 'update'],
  }),
  `grant select, delete on ${HEADCOUNT} to ${CONTRACTS_ROLE}`,
  `grant select on ${HEADCOUNT} to ${VERIFY_ROLE}`,
  ...secureTable({ schema: 'participants', table: 'headcount_report', read: REACHED_COLLEGE }),
  `grant select, insert on ${REPORT} to ${CONTRACTS_ROLE}`,
  ...HISTORY,
  ...WITHDRAWAL,
  ...CORRECTIONS,
];
