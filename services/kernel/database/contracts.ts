import { CONTRACTS_ROLE } from './roles.js';

/** A relation of `contracts` that several services publish parts of, under `contracts.<name>_of_<service>`. */
interface SharedRelation {
  readonly name: string;
  readonly columns: readonly (readonly [column: string, type: string])[];
}

/** Whose rows of people a college or a person may see beyond its own, and until when (null: no end). */
const VISIBILITY: SharedRelation = {
  name: 'visibility',
  columns: [
    ['viewer_college_id', 'uuid'],
    ['viewer_person_id', 'uuid'],
    ['person_id', 'uuid'],
    ['until', 'date'],
  ],
};

/** Counts that the services keep, read by monitoring alone. */
const MEASURES: SharedRelation = {
  name: 'measures',
  columns: [
    ['college_id', 'uuid'],
    ['academic_year', 'smallint'],
    ['measure', 'text'],
    ['category', 'text'],
    ['form', 'text'],
    ['value', 'integer'],
    ['as_of', 'date'],
  ],
};

const SHARED = [VISIBILITY, MEASURES];

/** Reads a list from a session setting. */
const listOf = (setting: string, type: 'uuid' | 'text'): string =>
  `coalesce(nullif(current_setting('${setting}', true), '')::${type}[], '{}'::${type}[])`;

const sessionFunction = (name: string, returns: string, body: string): string => `
  create or replace function contracts.${name}() returns ${returns}
    language sql stable parallel safe as $$ select ${body} $$`;

/**
 * What every subgraph's migrations stand on: the schema `contracts`, the functions that read the session, and the
 * shared relations, empty until services publish their parts. Safe to run again.
 */
export const BOOTSTRAP_SQL: readonly string[] = [
  'create extension if not exists pg_trgm',
  // Counts the letters between two words, for names with a slip in them.
  'create extension if not exists fuzzystrmatch',
  // Lets an exclusion constraint compare texts; like pg_trgm trusted, so that an owner without superuser may create it.
  'create extension if not exists btree_gist',
  'create schema if not exists contracts',
  // The role that owns contract objects must be able to replace them.
  `grant usage, create on schema contracts to ${CONTRACTS_ROLE}`,
  sessionFunction('session_actor', 'text', `nullif(current_setting('hub.actor', true), '')`),
  sessionFunction('session_colleges', 'uuid[]', listOf('hub.colleges', 'uuid')),
  sessionFunction('session_regions', 'uuid[]', listOf('hub.regions', 'uuid')),
  sessionFunction('session_persons', 'uuid[]', listOf('hub.persons', 'uuid')),
  sessionFunction('session_roles', 'text[]', listOf('hub.roles', 'text')),
  sessionFunction('session_is_operator', 'boolean', `coalesce(current_setting('hub.operator', true), '') = 'on'`),
  ...SHARED.map(
    ({ name, columns }) => `
  do $$ begin
    if to_regclass('contracts.${name}') is null then
      create view contracts.${name} as
        select ${columns.map(([column, type]) => `null::${type} as ${column}`).join(', ')} where false;
      alter view contracts.${name} owner to ${CONTRACTS_ROLE};
    end if;
  end $$`,
  ),
  // Academic years that a college has figures of: what a change of its people, consents or partners may move.
  `create or replace function contracts.measured_years(p_college uuid) returns setof integer
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select distinct academic_year::integer from contracts.measures where college_id = p_college $$`,
  `alter function contracts.measured_years(uuid) owner to ${CONTRACTS_ROLE}`,
];

/** Rebuilds a shared relation as the union of its published parts. Run after all migrations, in one transaction. */
export const PUBLISH_SQL: readonly string[] = SHARED.map(
  ({ name, columns }) => `
  do $$
  declare
    parts text;
  begin
    select string_agg(format('select ${columns.map(([column]) => column).join(', ')} from contracts.%I', c.relname), ' union all ' order by c.relname)
      into parts
      from pg_class c
     where c.relnamespace = 'contracts'::regnamespace and c.relname like '${name}\\_of\\_%';
    if parts is not null then
      execute 'create or replace view contracts.${name} as ' || parts;
    end if;
  end $$`,
);
