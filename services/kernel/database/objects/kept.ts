import type { ClientBase } from 'pg';
import { serviceRole } from '../roles.js';
import type { DatabasePart } from '../service-database.js';
import type { Run } from './run.js';
import { STANDING } from './standing.js';

/** What a database says of itself: the state that its objects were made from, and the migrations that ran, by schema. */
export interface Kept {
  readonly hash: string | null;
  /** Whether rights and policies are still those that were made then. */
  readonly stands: boolean;
  readonly migrations: ReadonlyMap<string, readonly string[]>;
}

/** Reads it by three statements, whatever the number of schemas. */
export async function readKept(client: ClientBase, parts: readonly DatabasePart[]): Promise<Kept> {
  const names = parts.map(({ name }) => name);
  const { rows } = await client.query<{ name: string }>(
    `select n as name from unnest($1::text[]) n where to_regclass(n || '.migration') is not null
     union all select 'hash' where to_regclass('contracts.current_objects') is not null`,
    [names],
  );
  const there = new Set(rows.map(({ name }) => name));
  const lists = names
    .filter((name) => there.has(name))
    .map((name) => `select '${name}' as of, name, id from ${name}.migration`);
  if (there.has('hash')) lists.push('select null, hash, 0 from contracts.current_objects');
  if (lists.length === 0) return { hash: null, stands: false, migrations: new Map() };
  const { rows: kept } = await client.query<{ of: string | null; name: string }>(
    `select k.of, k.name from (${lists.join(' union all ')}) k order by k.id`,
  );
  const migrations = new Map(names.map((name) => [name, kept.filter(({ of }) => of === name).map((row) => row.name)]));
  const stands = there.has('hash') && (await isStanding(client, names));
  return { hash: kept.find(({ of }) => of === null)?.name ?? null, stands, migrations };
}

/** A former release kept nothing of it. */
async function isStanding(client: ClientBase, names: readonly string[]): Promise<boolean> {
  const { rows } = await client.query<{ stands: boolean }>(
    `with now as (${STANDING})
     select to_jsonb(k) -> 'kept' -> 'standing' = (select jsonb_object_agg(schema, digest) from now) as stands
       from contracts.current_objects k`,
    [names],
  );
  return rows[0]?.stands === true;
}

/** The table of it. */
export const CURRENT_OBJECTS: readonly string[] = [
  `create table if not exists contracts.current_objects (
    one boolean primary key default true check (one), hash text not null, made_at timestamptz not null default now())`,
  `alter table contracts.current_objects add column if not exists kept jsonb not null default '{}'`,
];

/**
 * Keeps what the objects were made from, and what came of it; the table stands with the first of it. Services read there
 * whether the database is what they were written for.
 */
export async function keepState(run: Run, { hash, roles, parts, services }: StateToKeep): Promise<void> {
  for (const sql of CURRENT_OBJECTS) await run(sql);
  await run(`grant select on contracts.current_objects to ${services.map(serviceRole).join(', ')}`);
  const standing = await run<StandingRow>(STANDING, [parts.map(({ name }) => name)]);
  const kept = {
    roles,
    standing: Object.fromEntries(standing.map(({ schema, digest }) => [schema, digest])),
    migrations: Object.fromEntries(parts.map(({ name, migrations }) => [name, migrations.map((each) => each.name)])),
  };
  await run(
    `insert into contracts.current_objects (hash, kept) values ($1, $2)
     on conflict (one) do update set hash = excluded.hash, kept = excluded.kept, made_at = excluded.made_at`,
    [hash, JSON.stringify(kept)],
  );
}

interface StateToKeep {
  readonly hash: string;
  /** How the names of the roles begin. */
  readonly roles: string;
  readonly parts: readonly DatabasePart[];
  readonly services: readonly string[];
}

interface StandingRow {
  readonly schema: string;
  readonly digest: string;
}
