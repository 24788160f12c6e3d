import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { columnList, tableName, type Table } from './dump.repository.js';
import type { Manifest } from './manifest.type.js';

/** Whether anything of a hub is in the database. */
export async function holdsHub(client: pg.ClientBase, schemas: readonly string[]): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = any ($1::text[]) limit 1`,
    [schemas],
  );
  return (rowCount ?? 0) > 0;
}

/** Whether a hub is at work on the database: its services are signed in. */
export async function isInUse(client: pg.ClientBase, roles: readonly string[]): Promise<boolean> {
  const { rowCount } = await client.query(
    'select from pg_stat_activity where datname = current_database() and usename = any ($1::text[]) limit 1',
    [roles],
  );
  return (rowCount ?? 0) > 0;
}

const ASIDE = '__before_restore';

/** Puts what is there aside, whole, until it is known whether the backup takes its place. */
export async function putAside(client: pg.ClientBase, schemas: readonly string[]): Promise<void> {
  for (const schema of await those(client, schemas))
    await client.query(`alter schema ${schema} rename to ${schema}${ASIDE}`);
}

export async function putBack(client: pg.ClientBase, schemas: readonly string[]): Promise<void> {
  await drop(client, schemas);
  const aside = await those(
    client,
    schemas.map((schema) => `${schema}${ASIDE}`),
  );
  for (const name of aside) await client.query(`alter schema ${name} rename to ${name.slice(0, -ASIDE.length)}`);
}

export async function dropAside(client: pg.ClientBase, schemas: readonly string[]): Promise<void> {
  await drop(
    client,
    schemas.map((schema) => `${schema}${ASIDE}`),
  );
}

/** One statement, since they stand on each other. */
async function drop(client: pg.ClientBase, schemas: readonly string[]): Promise<void> {
  await client.query(`drop schema if exists ${schemas.join(', ')} cascade`);
}

async function those(client: pg.ClientBase, schemas: readonly string[]): Promise<readonly string[]> {
  const sql = 'select nspname::text as name from pg_namespace where nspname = any ($1::text[])';
  const { rows } = await client.query<{ name: string }>(sql, [schemas]);
  return rows.map(({ name }) => name);
}

interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/**
 * Takes the foreign keys away, so that tables may come in any order, and answers what makes them again. Adding a key looks
 * through all rows at once, which is quicker than looking up each of them as it comes.
 */
export async function withoutForeignKeys(
  client: pg.ClientBase,
  schemas: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await client.query<ForeignKey>(
    `select c.conrelid::regclass::text as table, quote_ident(c.conname) as name, pg_get_constraintdef(c.oid) as definition
       from pg_constraint c join pg_namespace n on n.oid = c.connamespace
      where c.contype = 'f' and n.nspname = any ($1::text[]) order by 1, 2`,
    [schemas],
  );
  for (const { table, name } of rows) await client.query(`alter table ${table} drop constraint ${name}`);
  return rows.map(({ table, name, definition }) => `alter table ${table} add constraint ${name} ${definition}`);
}

/** Takes away what migrations wrote: the rows of the backup are all there are. */
export async function emptyTables(
  client: pg.ClientBase,
  tables: readonly Pick<Table, 'schema' | 'name'>[],
): Promise<void> {
  await client.query(`truncate ${tables.map(tableName).join(', ')}`);
}

/** Takes rows in the text format of COPY, part by part. */
export interface Loading {
  write(part: AsyncIterable<Uint8Array>): Promise<void>;
  /** Answers how many rows there were. */
  end(): Promise<number>;
}

export function loading(client: pg.ClientBase, table: Pick<Table, 'schema' | 'name' | 'columns'>): Loading {
  const rows = client.query(copyFrom(`copy ${tableName(table)} (${columnList(table)}) from stdin`));
  const ended = finished(rows as Writable);
  // What is wrong with a row is told by `write` or `end`, whichever comes first.
  ended.catch(() => undefined);
  return {
    async write(part) {
      for await (const chunk of part) {
        const isFull = !rows.write(chunk);
        if (isFull) await Promise.race([new Promise((resolve) => rows.once('drain', resolve)), ended]);
      }
    },
    async end() {
      rows.end();
      await ended;
      return rows.rowCount;
    },
  };
}

export async function setSequences(client: pg.ClientBase, sequences: Manifest['sequences']): Promise<void> {
  for (const { name, last } of sequences) await client.query('select setval($1::regclass, $2::bigint)', [name, last]);
}
