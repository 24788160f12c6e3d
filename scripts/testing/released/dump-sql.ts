import type { ClientBase } from 'pg';
import { currentObjects, partsOf } from '#kernel/database/current-objects.js';
import { CURRENT_OBJECTS } from '#kernel/database/objects/kept.js';
import type { ServiceDatabase } from '#kernel/database/service-database.js';
import { statementsOf } from '../../runtime/database-sql.js';

/** Rows of one statement: PostgreSQL reads it whole. */
const ROWS = 2_000;

/** As MikroORM makes the list of what ran. */
const listOf = (schema: string): string => `create table ${schema}.migration (
  id serial primary key, name varchar(255) not null, executed_at timestamptz(6) not null default current_timestamp(6))`;

/**
 * A database as text: the statements that made it, which are those of this code and stay as they are whatever becomes of
 * it, and its rows. PostgreSQL's own program does not come along with its server.
 */
export async function dumpSql(client: ClientBase, services: readonly ServiceDatabase[]): Promise<string> {
  const parts = partsOf(services);
  const made = parts.flatMap(({ name, migrations }) => [
    `create schema if not exists ${name}`,
    ...migrations.flatMap(statementsOf),
    ...(migrations.length > 0 ? [listOf(name)] : []),
  ]);
  const schemas = parts.map(({ name }) => name);
  const rows = await rowsSql(client, schemas);
  return [
    ...made,
    ...currentObjects(services),
    ...CURRENT_OBJECTS,
    // Rows come as they were: no trigger adds to them, no key asks for another table first, and no policy hides them.
    `set session_replication_role = 'replica'`,
    `set row_security = off`,
    // What migrations wrote is among the rows.
    `do $$ declare each regclass; begin
       for each in select c.oid::regclass from pg_class c
         where c.relkind = 'r' and c.relnamespace::regnamespace::text = any (array[${schemas.map((each) => `'${each}'`).join(', ')}])
       loop execute format('delete from %s', each); end loop;
     end $$`,
    ...rows,
    `reset session_replication_role`,
    `reset row_security`,
  ]
    .map((sql) => `${sql.trim().replace(/;$/, '')};\n`)
    .join('');
}

async function rowsSql(client: ClientBase, schemas: readonly string[]): Promise<string[]> {
  const { rows: tables } = await client.query<{ name: string; columns: string }>(
    `select c.oid::regclass::text as name,
            string_agg(quote_ident(a.attname), ', ' order by a.attnum) filter (where a.attgenerated = '') as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind = 'r' and c.relnamespace::regnamespace::text = any ($1) group by c.oid order by 1`,
    [schemas],
  );
  const statements: string[] = [];
  for (const { name, columns } of tables) {
    const { rows } = await client.query<{ row: string }>(
      `select to_jsonb(t)::text as row from ${name} t order by t.ctid`,
    );
    for (let from = 0; from < rows.length; from += ROWS) {
      const lines = rows.slice(from, from + ROWS).map(({ row }) => row);
      statements.push(
        `insert into ${name} (${columns}) overriding system value
         select ${columns} from jsonb_populate_recordset(null::${name}, $rows$[\n${lines.join(',\n')}\n]$rows$)`,
      );
    }
  }
  const { rows: sequences } = await client.query<{ name: string; last: string }>(
    `select format('%I.%I', schemaname, sequencename) as name, last_value as last
       from pg_sequences where schemaname = any ($1) and last_value is not null order by 1`,
    [schemas],
  );
  return [...statements, ...sequences.map(({ name, last }) => `select setval('${name}', ${last}, true)`)];
}
