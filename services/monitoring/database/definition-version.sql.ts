import { ownedFunction } from '#kernel/database/objects/owned.js';
import { hearsOfWrites } from '#kernel/database/objects/writes.js';
import { CONTRACTS_ROLE } from '#kernel/database/roles.js';
import { secureTable } from '#kernel/database/table-security.js';

/** Tables that say what figures are computed by; terms come with their indicator, and never change. */
const DEFINING = ['indicator', 'target', 'retired_indicator', 'chosen_indicator'];

const NOTE = 'contracts.note_definitions()';

/** What ships has this id in place of a region's. */
const SHIPPED = "'00000000-0000-0000-0000-000000000000'::uuid";

/**
 * The version of all that the figures of each region of a query are computed by, as `region_id` and `definitions`: with one
 * more change, its own or of what ships, it is another.
 */
export const definitionsOf = (regions: string): string => `
  select k.region_id, coalesce(sum(v.version), 0)::text as definitions
    from (select distinct region_id from ${regions}) k
    left join monitoring.definition_version v on v.region_id in (k.region_id, ${SHIPPED})
   group by k.region_id`;

/** The version moves with what it is of; a region waits for nobody but itself. */
export const DEFINITION_VERSIONS: readonly string[] = [
  ...secureTable({ schema: 'monitoring', table: 'definition_version', read: 'true' }),
  `grant select, insert, update on monitoring.definition_version to ${CONTRACTS_ROLE}`,
  `grant usage on sequence monitoring.definition_versions to ${CONTRACTS_ROLE}`,
  `create function ${NOTE} returns trigger
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
     begin
       insert into monitoring.definition_version as v (region_id, version)
       select k.id, nextval('monitoring.definition_versions')
         from (select distinct coalesce(region_id, ${SHIPPED}) as id from written) k
        order by k.id
       on conflict (region_id) do update set version = excluded.version;
       return null;
     end $$`,
  ...ownedFunction(NOTE),
  ...hearsOfWrites('note_definitions', 'monitoring', DEFINING, NOTE),
];
