import { CONTRACTS_ROLE, VERIFY_ROLE } from '#kernel/database/roles.js';
import { OWN_COLLEGE, REACHED_COLLEGE } from '#kernel/database/table-security.js';

/** What other services may know of a person; the day is computed once per college, not once per consent. */
const PERSON_FACTS = `p.id, p.college_id, p.category, p.partner_id,
            coalesce(participants.adult_on(p.birth_date, p.birth_year) > d.today, false) as minor,
            exists (select from participants.consent c
                     where c.college_id = p.college_id and c.person_id = p.id
                       and participants.consent_holds(c, participants.adult_on(p.birth_date, p.birth_year), d.today)
            ) as consent_in_force
       from participants.person p
       join (select k.id, (now() at time zone r.time_zone)::date as today
               from participants.college k join participants.region r on r.id = k.region_id) d on d.id = p.college_id`;

/** What participants publishes to the other services. */
export const CONTRACTS = [
  ...['region', 'college', 'partner', 'college_partner', 'person', 'consent', 'headcount'].map(
    (table) => `grant select on participants.${table} to ${CONTRACTS_ROLE}, ${VERIFY_ROLE}`,
  ),
  // Who reaches a college: its own staff, and the coordinators of its region.
  `create function contracts.session_reach() returns uuid[]
     language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
       select case when cardinality(contracts.session_regions()) = 0 then contracts.session_colleges()
         else contracts.session_colleges() || array(
           select id from participants.college where region_id = any (contracts.session_regions())) end $$`,
  `create function contracts.today(p_college uuid) returns date
     language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
       select (now() at time zone r.time_zone)::date
         from participants.college c join participants.region r on r.id = c.region_id where c.id = p_college $$`,
  // The day at which an academic year is counted: today while it runs, 31 August when it is past.
  `create function contracts.as_of(p_college uuid, p_year integer) returns date
     language sql stable parallel safe as $$
       select least(contracts.today(p_college), make_date(p_year + 1, 8, 31)) $$`,
  'create view contracts.regions as select id, code, time_zone from participants.region',
  `create view contracts.colleges as
     select c.id, c.region_id, c.code, r.code as region_code, r.time_zone
       from participants.college c join participants.region r on r.id = c.region_id`,
  `create view contracts.people with (security_barrier) as
     select ${PERSON_FACTS}
      where p.${OWN_COLLEGE} or p.id = any ((select contracts.session_persons())::uuid[])`,
  // The same for exact ids, to check a mentor who belongs to another college.
  `create function contracts.person_facts(ids uuid[])
     returns table (id uuid, college_id uuid, category text, partner_id uuid, minor boolean, consent_in_force boolean)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select ${PERSON_FACTS} where p.id = any (ids) $$`,
  // What counts of people need to know of a college's people in a year. For recounts only: it doesn't ask who calls.
  `create function contracts.people_of_year(p_college uuid, p_year integer)
     returns table (id uuid, category text, partner_id uuid, young_specialist boolean, consent_in_force boolean)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       with a as materialized (select contracts.as_of(p_college, p_year) as as_of)
       select p.id, p.category, p.partner_id,
              participants.young_specialist(p.category, p.career_started_on, p_year),
              exists (select from participants.consent c
                       where c.college_id = p.college_id and c.person_id = p.id
                         and participants.consent_holds(c, participants.adult_on(p.birth_date, p.birth_year), a.as_of))
         from participants.person p, a
        where p.college_id = p_college $$`,
  // Enterprises that a college has confirmed as partners in an academic year.
  `create view contracts.partner_enterprises with (security_barrier) as
     select cp.college_id, cp.partner_id, cp.confirmed_on, cp.ended_on
       from participants.college_partner cp join participants.partner p on p.id = cp.partner_id and p.kind = 'ENTERPRISE'
      where cp.confirmed_on is not null and cp.${REACHED_COLLEGE}`,
  `create function contracts.enterprises_of_year(p_college uuid, p_year integer) returns setof uuid
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select cp.partner_id
         from participants.college_partner cp join participants.partner p on p.id = cp.partner_id and p.kind = 'ENTERPRISE'
        where cp.college_id = p_college
          and cp.confirmed_on <= contracts.as_of(p_college, p_year)
          and (cp.ended_on is null or cp.ended_on >= make_date(p_year, 9, 1)) $$`,
];

/** Functions that belong to the role without a login. */
export const OWNED_FUNCTIONS = [
  'contracts.session_reach()',
  'contracts.today(uuid)',
  'contracts.as_of(uuid, integer)',
  'contracts.person_facts(uuid[])',
  'contracts.people_of_year(uuid, integer)',
  'contracts.enterprises_of_year(uuid, integer)',
];

/** Figures that rest on a headcount exist only where the college has reported one. */
export const COUNTS = `
  select m.measure, '' as category, '' as form, m.value
    from participants.headcount h,
         lateral (values ('learners', h.students), ('students', h.students), ('pupils', h.pupils), ('teachers', h.teachers),
                         ('young_specialists', h.young_specialists), ('headcount_reported', 1)) as m (measure, value)
   where h.college_id = p_college and h.academic_year = p_year
  union all
  select 'partner_enterprises', '', '', count(*)::int from contracts.enterprises_of_year(p_college, p_year)
  having count(*) > 0 or exists (
    select from participants.headcount h where h.college_id = p_college and h.academic_year = p_year)`;
