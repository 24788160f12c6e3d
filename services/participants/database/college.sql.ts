import { CONTRACTS_ROLE, VERIFY_ROLE } from '#kernel/database/roles.js';
import { openFunction, ownedView } from '#kernel/database/objects/owned.js';
import { OWN_REGION, secureTable } from '#kernel/database/table-security.js';

const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

const SECURITY = [
  ...secureTable({
    schema: 'participants',
    table: 'region',
    read: 'true',
    write: '(select contracts.session_is_operator())',
    grants: ['insert', 'update'],
  }),
  ...secureTable({
    schema: 'participants',
    table: 'college',
    read: 'true',
    write: OWN_REGION,
    grants: ['insert', 'update'],
  }),
  `grant select on participants.region, participants.college to ${CONTRACTS_ROLE}, ${VERIFY_ROLE}`,
];

/** Organisations are public, to the other services as well, and so is the day that it is in them. */
const PUBLISHED = [
  `create view contracts.regions as
     select id, code, time_zone, (now() at time zone time_zone)::date as today, first_year, name_ru, name_en
       from participants.region`,
  `create view contracts.colleges as
     select c.id, c.region_id, c.code, r.code as region_code, r.today, c.municipality, c.municipality_en,
            r.first_year, c.name_ru, c.name_en, c.joined_at, r.time_zone
       from participants.college c join contracts.regions r on r.id = c.region_id`,
  ...['contracts.regions', 'contracts.colleges'].map(ownedView),
  'grant select on contracts.regions, contracts.colleges to public',
];

const DAYS = [
  `create function contracts.today(p_college uuid) returns date
     language sql stable parallel safe ${DEFINER} as $$
       select c.today from contracts.colleges c where c.id = p_college $$`,
  openFunction('contracts.today(uuid)'),
  // The day at which an academic year is counted: today while it runs, 31 August when it is past.
  `create function contracts.as_of(p_college uuid, p_year integer) returns date
     language sql stable parallel safe as $$
       select least(contracts.today(p_college), make_date(p_year + 1, 8, 31)) $$`,
  openFunction('contracts.as_of(uuid, integer)'),
];

export const COLLEGE: readonly string[] = [...SECURITY, ...PUBLISHED, ...DAYS];
