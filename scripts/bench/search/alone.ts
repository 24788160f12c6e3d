import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { connect } from '#kernel/database/connection.js';
import { migrate } from '#kernel/database/migrate.js';
import { SUBGRAPHS } from '../../subgraphs.js';
import type { BenchDatabase } from '../database/open.js';

const NAME = 'bench_alone';
const SCHEMAS = SUBGRAPHS.map(({ name }) => `'${name}'::regnamespace`).join(', ');

/** What a college's records stand on: tables without its id, and which of their rows. */
const AROUND: Readonly<Record<string, string>> = {
  'participants.region': 'id = (select region_id from participants.college where id = $college)',
  'participants.college': 'id = $college',
  'participants.partner': 'id in (select partner_id from participants.college_partner where college_id = $college)',
};

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await connect(url);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Columns that can be given a value. */
const COLUMNS = `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
  where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`;

/** A database on the same server with all that there is of one college and nothing of others; its owner's address. */
export async function databaseOfCollege(database: BenchDatabase, collegeId: string): Promise<string> {
  const { ownerUrl } = database;
  const owner = <Row extends object>(sql: string, params?: readonly unknown[]) => database.owner<Row>(sql, params);
  await owner(`drop database if exists ${NAME} with (force)`);
  await owner(`create database ${NAME}`);
  const url = new URL(ownerUrl);
  url.pathname = `/${NAME}`;
  await migrate(
    url.href,
    SUBGRAPHS.map(({ database }) => database),
  );
  const [place] = await owner<{ folder: string }>(`select current_setting('data_directory') as folder`);
  const file = join(place!.folder, 'bench-alone.copy');
  const own = await owner<{ name: string }>(
    `select a.attrelid::regclass::text as name from pg_attribute a join pg_class c on c.oid = a.attrelid
      where a.attname = 'college_id' and c.relkind = 'r' and not a.attisdropped and c.relnamespace in (${SCHEMAS})`,
  );
  const which = { ...AROUND, ...Object.fromEntries(own.map(({ name }) => [name, 'college_id = $college'])) };
  await connected(url.href, async (client) => {
    // What the rows refer to beyond the college stays behind, and what triggers keep is copied as well.
    await client.query('set session_replication_role = replica');
    for (const [table, condition] of Object.entries(which)) {
      const [{ columns } = { columns: '' }] = await owner<{ columns: string }>(COLUMNS, [table]);
      const where = condition.replace('$college', `'${collegeId}'`);
      await owner(`copy (select ${columns} from ${table} where ${where}) to '${file}'`);
      await client.query(`copy ${table} (${columns}) from '${file}'`);
    }
    await client.query('vacuum analyze');
  });
  await rm(file, { force: true });
  return url.href;
}

export async function dropDatabaseOfCollege({ owner }: Pick<BenchDatabase, 'owner'>): Promise<void> {
  await owner(`drop database if exists ${NAME} with (force)`);
}
