import { ownedFunction } from '#kernel/database/objects/owned.js';
import { serviceRole } from '#kernel/database/roles.js';

/**
 * Who takes part in a year as mentee or as mentor, in one form or in any (null), with a consent in force: whom a survey
 * may ask. It asks who calls by itself; the staff of the people's own college alone gets an answer.
 */
export const SURVEYED: readonly string[] = [
  `create function contracts.taking_part(p_college uuid, p_year integer, p_side text, p_form text) returns setof uuid
     language sql stable rows 1000 security definer set search_path = pg_catalog, pg_temp as $$
       select distinct t.id from programs.taking_part(p_college, p_year, contracts.as_of(p_college, p_year)) t
        where p_college = any (contracts.session_colleges()) and t.consent_in_force
          and t.side = case p_side when 'MENTEE' then 'mentees' else 'mentors' end
          and (p_form is null or t.form = p_form) $$`,
  ...ownedFunction('contracts.taking_part(uuid, integer, text, text)', serviceRole('monitoring')),
];
