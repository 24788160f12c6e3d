import { ownedFunction, ownedView } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';
import { OWN_COLLEGE, secureTable } from '#kernel/database/table-security.js';
import { consentInForceOn, minorOn } from '../person/record/in-force.sql.js';

const SERVICE = serviceRole('participants');
const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

/**
 * People beyond its own college whom the session is shown, by what the subgraphs publish of who works with whom.
 * In plpgsql, so that a connection plans it once: as a part of the policy its tables came into the plan of every
 * statement about people, four times into that of an upsert, which spent more on planning them than on all its work.
 */
const SHOWN = [
  `create function contracts.session_shown() returns uuid[]
    language plpgsql stable parallel safe ${DEFINER} as $$
    declare
      colleges uuid[] := contracts.session_colleges();
      persons uuid[] := contracts.session_persons();
    begin
      return array(
        select v.person_id from contracts.visibility v join contracts.colleges c on c.id = v.college_id
         where v.viewer_college_id = any (colleges) and (v.until is null or v.until >= c.today)
        union all
        select v.person_id from contracts.visibility v join contracts.colleges c on c.id = v.college_id
         where v.viewer_person_id = any (persons) and (v.until is null or v.until >= c.today));
    end $$`,
  ...ownedFunction('contracts.session_shown()', SERVICE),
  `grant select on contracts.visibility to ${SERVICE}`,
];

const SECURITY = [
  ...secureTable({
    schema: 'participants',
    table: 'person',
    // Asked once by a statement, and only by one that meets somebody of another college. The last arm is no condition
    // that an index could answer, on purpose: with one for each arm PostgreSQL would find the rows by all three, and so
    // ask whom the session is shown, and read all people of its college, whatever it looks for.
    read: `${OWN_COLLEGE} or id = any ((select contracts.session_persons())::uuid[])
  or coalesce(id = any ((select contracts.session_shown())::uuid[]), false)`,
    write: OWN_COLLEGE,
    grants: ['insert', 'update'],
  }),
  // The service sees neither pointers nor those erased: no list, no search and no new reference has to leave them out.
  `create policy standing_alone on participants.person as restrictive for select to ${SERVICE}
     using (merged_into is null and erased_on is null)`,
  `grant select on participants.person to ${CONTRACTS_ROLE}`,
  `grant update (partner_id, merged_into, erased_on, external_id, updated_at) on participants.person to ${CONTRACTS_ROLE}`,
  ...secureTable({
    schema: 'participants',
    table: 'former_category',
    read: `${OWN_COLLEGE} or person_id = any ((select contracts.session_persons())::uuid[])`,
    write: OWN_COLLEGE,
    grants: ['insert'],
  }),
  `grant update (corrected_at) on participants.former_category to ${SERVICE}`,
  `grant select on participants.former_category to ${CONTRACTS_ROLE}`,
  ...secureTable({
    schema: 'participants',
    table: 'kept_apart',
    read: OWN_COLLEGE,
    write: OWN_COLLEGE,
    grants: ['insert'],
  }),
  `grant select, insert on participants.kept_apart to ${CONTRACTS_ROLE}`,
];

/** Under three full years of teaching on 1 October (S002). */
const YOUNG_SPECIALIST = `
  create function participants.young_specialist(category text, career_started_on date, year integer) returns boolean
     language sql immutable parallel safe as $$
       select category = 'TEACHER' and career_started_on is not null
          and career_started_on > (make_date(year, 10, 1) - interval '3 years') $$`;

/** What other services may know of a person. */
const PERSON_FACTS = `p.id, p.college_id, p.category, p.partner_id,
            ${minorOn('d.today')} as minor,
            ${consentInForceOn('d.today')} as consent_in_force
       from participants.person p join contracts.colleges d on d.id = p.college_id`;

const PUBLISHED = [
  `create view contracts.people with (security_barrier) as
     select ${PERSON_FACTS}
      where p.${OWN_COLLEGE} or p.id = any ((select contracts.session_persons())::uuid[])`,
  ownedView('contracts.people'),
  // The same for exact ids, to check a mentor who belongs to another college.
  `create function contracts.person_facts(ids uuid[])
     returns table (id uuid, college_id uuid, category text, partner_id uuid, minor boolean, consent_in_force boolean)
     language sql stable ${DEFINER} as $$
       select ${PERSON_FACTS} where p.id = any (ids) $$`,
  ...ownedFunction('contracts.person_facts(uuid[])'),
  // What people were before, with the days on which it held, likewise for exact ids. A list of a past year speaks of
  // those who were students then.
  `create function contracts.former_categories(ids uuid[])
     returns table (id uuid, category text, from_on date, until_on date)
     language sql stable ${DEFINER} as $$
       select p.id, f.category, lag(f.until_on) over (partition by p.id order by f.until_on) + 1, f.until_on
         from participants.person p
         join participants.former_category f on (f.college_id, f.person_id) = (p.college_id, p.id)
        where p.id = any (ids) and f.corrected_at is null $$`,
  ...ownedFunction('contracts.former_categories(uuid[])'),
];

/**
 * What counts of people need to know of some of a college's people in a year, by the category of the day at which the
 * year is counted: one that changed within a year counts for the whole of it as what they were on its 31 August, or are
 * today while it runs. Without a year it doesn't know who is a young specialist. For recounts only: it doesn't ask who
 * calls.
 */
const PEOPLE_OF_YEAR = [
  `create function contracts.people_of_year(p_college uuid, p_year integer, p_day date, p_people uuid[])
    returns table (id uuid, category text, partner_id uuid, young_specialist boolean, qualified boolean,
                   consent_in_force boolean)
    language sql stable ${DEFINER} as $$
      with former as materialized (
        select distinct on (f.person_id) f.person_id, f.category from participants.former_category f
         where f.college_id = p_college and f.corrected_at is null and f.until_on >= p_day
         order by f.person_id, f.until_on
      )
      select p.id, k.category, p.partner_id,
             participants.young_specialist(k.category, p.career_started_on, p_year),
             k.category = 'TEACHER' and coalesce(p.qualified_on <= p_day, false),
             ${consentInForceOn('p_day')}
        from participants.person p
        left join former f on f.person_id = p.id
       cross join lateral (select coalesce(f.category, p.category) as category) k
       where p.college_id = p_college and p.id = any (p_people) $$`,
  ...ownedFunction('contracts.people_of_year(uuid, integer, date, uuid[])'),
];

/** People, what they were before, and records that are two people's. Stands on consents and colleges. */
export const PERSON: readonly string[] = [...SHOWN, ...SECURITY, YOUNG_SPECIALIST, ...PUBLISHED, ...PEOPLE_OF_YEAR];
