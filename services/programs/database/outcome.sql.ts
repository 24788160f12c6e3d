import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';
import { OWN_COLLEGE, secureTable } from '#kernel/database/table-security.js';
import { OUTCOME_KINDS } from '../outcome/outcome-kinds.data.js';

const KINDS = OUTCOME_KINDS.map(({ code, mentee, years }) => `('${code}', '${mentee}', ${years})`).join(', ');

const SECURITY = [
  ...secureTable({
    schema: 'programs',
    table: 'outcome',
    read: OWN_COLLEGE,
    write: OWN_COLLEGE,
    grants: ['insert', 'update'],
  }),
  `grant select, delete, update (person_id, document) on programs.outcome to ${CONTRACTS_ROLE}`,
];

/**
 * What is to be told of whom in an academic year, up to a day: a year, or three, have passed since the last day of the
 * last pair that the person had begun as a mentee. Who is mentored anew is asked when that is over; of whom no consent is
 * in force nothing is asked (domain.md rule 5).
 */
const DUE = `
  create function programs.outcomes_due(p_college uuid, p_year integer, p_day date)
    returns table (person_id uuid, kind text, due_on date, ended_on date)
    language sql stable set search_path = pg_catalog, pg_temp as $$
      with last_days as (
        select m.mentee_id, f.mentee_category, max(coalesce(m.ended_on, m.until_on)) as day
          from programs.mentorship m join programs.form f on f.code = m.form_code
         where m.college_id = p_college and m.status in ('APPROVED', 'ENDED') and m.started_on <= p_day
         group by m.mentee_id, f.mentee_category
      ),
      asked as materialized (
        select l.mentee_id, k.kind, d.due_on, l.day
          from last_days l
          join (values ${KINDS}) as k (kind, mentee, years) on k.mentee = l.mentee_category
         cross join lateral (select (l.day + make_interval(years => k.years) + interval '1 day')::date as due_on) d
         where d.due_on between make_date(p_year, 9, 1) and least(p_day, make_date(p_year + 1, 8, 31))
      )
      select a.mentee_id, a.kind, a.due_on, a.day
        from asked a
        join contracts.people_of_year(p_college, p_year, p_day, array(select distinct mentee_id from asked)) p
          on p.id = a.mentee_id
       where p.consent_in_force $$`;

/** The same for the staff of the college, as of the day that the figures of the year are told for. */
const LIST = [
  `create function contracts.outcomes_due(p_college uuid, p_year integer)
     returns table (person_id uuid, kind text, due_on date, ended_on date)
     language sql stable rows 200 security definer set search_path = pg_catalog, pg_temp as $$
       select d.* from programs.outcomes_due(p_college, p_year, contracts.as_of(p_college, p_year)) d
        where p_college = any (contracts.session_colleges()) $$`,
  ...ownedFunction('contracts.outcomes_due(uuid, integer)', serviceRole('programs')),
];

/** What came of mentees when their mentoring had been over for a year, or for three (S003). */
export const OUTCOMES: readonly string[] = [...SECURITY, DUE, ...LIST];
