import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { keptPrefix } from '#kernel/database/roles.js';

export interface Table {
  readonly schema: string;
  readonly name: string;
  /** Those that are written; generated ones follow from them. */
  readonly columns: readonly string[];
}

/** Begins to read one moment of the database, whatever is written meanwhile, and keeps no writer waiting. */
export async function beginSnapshot(client: pg.ClientBase): Promise<void> {
  await client.query('begin isolation level repeatable read read only');
  await client.query('set local statement_timeout = 0');
}

/** An owner who is no superuser is under the policies of the tables: rows are read by this role, which sees all of them. */
export const readingRole = async (client: pg.ClientBase): Promise<string> => `${await keptPrefix(client)}backup`;

/** Tables with rows that last. What the objects of the database were made from is found out anew where it is restored. */
export async function tablesOf(client: pg.ClientBase, schemas: readonly string[]): Promise<readonly Table[]> {
  const { rows } = await client.query<Table>(
    `select n.nspname as schema, c.relname as name,
            array(select a.attname::text from pg_attribute a
                   where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                   order by a.attnum) as columns
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and c.relpersistence = 'p' and n.nspname = any ($1::text[])
        and (n.nspname, c.relname) <> ('contracts', 'current_objects')
      order by 1, 2`,
    [schemas],
  );
  return rows;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const tableName = ({ schema, name }: Pick<Table, 'schema' | 'name'>): string =>
  `${quoted(schema)}.${quoted(name)}`;
export const columnList = ({ columns }: Pick<Table, 'columns'>): string => columns.map(quoted).join(', ');

/** The rows of a table, in the text format of COPY. */
export async function* copied(client: pg.ClientBase, table: Table, role: string): AsyncGenerator<Buffer> {
  await client.query(`set local role ${role}`);
  const rows = client.query(copyTo(`copy (select ${columnList(table)} from ${tableName(table)}) to stdout`));
  yield* rows as AsyncIterable<Buffer>;
  await client.query('reset role');
}

export async function sequencesOf(
  client: pg.ClientBase,
  schemas: readonly string[],
): Promise<{ name: string; last: string }[]> {
  const { rows } = await client.query<{ name: string; last: string }>(
    `select format('%I.%I', schemaname, sequencename) as name, last_value::text as last from pg_sequences
      where schemaname = any ($1::text[]) and last_value is not null order by 1`,
    [schemas],
  );
  return rows;
}

export async function keptFilesOf(
  client: pg.ClientBase,
): Promise<{ collegeId: string; sha256: string; type: string }[]> {
  const { rows } = await client.query<{ collegeId: string; sha256: string; type: string }>(
    'select college_id as "collegeId", sha256, type from contracts.kept_files() order by 1, 2, 3',
  );
  return rows;
}

export async function versionOf(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ version: string }>("select current_setting('server_version') as version");
  return rows[0]!.version;
}
