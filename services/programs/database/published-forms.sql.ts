import { ownedFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole } from '#kernel/database/roles.js';

/** The forms of mentoring of a region, for whoever names them elsewhere: a course says whose mentors it is for. */
export const PUBLISHED_FORMS: readonly string[] = [
  `create function contracts.forms_of_region(p_region uuid) returns table (code text, mentor_category text)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select f.code, f.mentor_category from programs.form f
        where f.region_id is null or f.region_id = p_region order by f.code $$`,
  `grant select on programs.form to ${CONTRACTS_ROLE}`,
  ...ownedFunction('contracts.forms_of_region(uuid)', serviceRole('school')),
];
