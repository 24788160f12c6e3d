import type { ClientBase } from 'pg';
import type { DatabasePart } from '../service-database.js';
import type { Run } from './run.js';

/** What a database says of itself: the state that its objects were made from, and the migrations that ran, by schema. */
export interface Kept {
  readonly hash: string | null;
  readonly migrations: ReadonlyMap<string, readonly string[]>;
}

/** Reads it by two statements, whatever the number of schemas. */
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
  if (lists.length === 0) return { hash: null, migrations: new Map() };
  const { rows: kept } = await client.query<{ of: string | null; name: string }>(
    `select k.of, k.name from (${lists.join(' union all ')}) k order by k.id`,
  );
  const migrations = new Map(names.map((name) => [name, kept.filter(({ of }) => of === name).map((row) => row.name)]));
  return { hash: kept.find(({ of }) => of === null)?.name ?? null, migrations };
}

/** Keeps what the objects were made from; the table stands with the first of it. */
export async function keepHash(run: Run, hash: string): Promise<void> {
  await run(`create table if not exists contracts.current_objects (
    one boolean primary key default true check (one), hash text not null, made_at timestamptz not null default now())`);
  await run(
    `insert into contracts.current_objects (hash) values ($1)
     on conflict (one) do update set hash = excluded.hash, made_at = excluded.made_at`,
    [hash],
  );
}
