import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';
import { OWN_COLLEGE, secureTable } from '#kernel/database/table-security.js';

const SERVICE = serviceRole('participants');
const FORMER = 'participants.former_category';

/**
 * What a person was before, up to its last day; what they are now stands with the person. Each begins where the one
 * before ended, so there are neither gaps nor overlaps to guard, and whoever never changed, nearly everybody, has no
 * row. A row that turned out wrong is marked as corrected, and stays.
 */
const TABLE = [
  'alter table participants.person add column job_started_on date',
  `create table ${FORMER} (
     college_id uuid not null,
     person_id uuid not null,
     category text not null check (category in ('STUDENT', 'PUPIL', 'TEACHER', 'EMPLOYER_REPRESENTATIVE')),
     until_on date not null,
     recorded_by text not null,
     recorded_at timestamptz not null default now(),
     corrected_at timestamptz,
     foreign key (college_id, person_id) references participants.person (college_id, id)
   )`,
  `create unique index former_category_standing on ${FORMER} (college_id, person_id, until_on)
     where corrected_at is null`,
];

const SECURITY = [
  ...secureTable({
    schema: 'participants',
    table: 'former_category',
    read: `${OWN_COLLEGE} or person_id = any ((select contracts.session_persons())::uuid[])`,
    write: OWN_COLLEGE,
    grants: ['insert'],
  }),
  `grant update (corrected_at) on ${FORMER} to ${SERVICE}`,
  `grant select on ${FORMER} to ${CONTRACTS_ROLE}`,
];

/**
 * As in 0001, by the category of the day at which the year is counted: one that changed within a year counts for the
 * whole of it as what they were on its 31 August, or are today while it runs.
 */
const PEOPLE_OF_YEAR = `
  create or replace function contracts.people_of_year(p_college uuid, p_year integer)
    returns table (id uuid, category text, partner_id uuid, young_specialist boolean, consent_in_force boolean)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      with a as materialized (select contracts.as_of(p_college, p_year) as as_of),
      former as materialized (
        select distinct on (f.person_id) f.person_id, f.category from ${FORMER} f, a
         where f.college_id = p_college and f.corrected_at is null and f.until_on >= a.as_of
         order by f.person_id, f.until_on
      )
      select p.id, k.category, p.partner_id,
             participants.young_specialist(k.category, p.career_started_on, p_year),
             exists (select from participants.consent c
                      where c.college_id = p.college_id and c.person_id = p.id
                        and participants.consent_holds(c, participants.adult_on(p.birth_date, p.birth_year), a.as_of))
        from a cross join participants.person p
        left join former f on f.person_id = p.id
       cross join lateral (select coalesce(f.category, p.category) as category) k
       where p.college_id = p_college $$`;

export const CATEGORIES: readonly string[] = [...TABLE, ...SECURITY, PEOPLE_OF_YEAR];
