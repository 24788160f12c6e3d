import { ownedFunction } from '#kernel/database/objects/owned.js';

/**
 * Names of people as papers print them, for functions of the seam that ask by themselves who may have one printed.
 * None of whoever was erased.
 */
export const PRINTED_NAMES: readonly string[] = [
  `create function contracts.printed_names(p_people uuid[]) returns table (id uuid, name text)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select p.id, concat_ws(' ', p.family_name, p.given_name, nullif(p.patronymic, ''))
         from participants.person p where p.id = any (p_people) and p.erased_on is null $$`,
  ...ownedFunction('contracts.printed_names(uuid[])'),
];
