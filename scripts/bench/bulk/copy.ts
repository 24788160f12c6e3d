import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { connect } from '#kernel/database/connection.js';
import type { BenchDatabase } from '../database/open.js';
import { SOURCE } from './people.js';

/** What upsertPeople writes of people. Columns that COPY fills anew, or leaves to their defaults, are named. */
const TABLES = [
  { name: 'person', id: 'm.copy_id', of: 'id' },
  { name: 'consent', id: 'uuidv7()', of: 'person_id' },
  { name: 'audit', id: null, of: 'entity_id' },
] as const;

/**
 * The rows that the hub has written since the last turn, written once more by COPY for other colleges: by the owner of
 * the tables, whom no policy binds, from a file on the server, so that no client takes any time.
 */
export class CopySide {
  readonly #client: pg.Client;
  readonly #folder: string;

  private constructor(client: pg.Client, folder: string) {
    this.#client = client;
    this.#folder = folder;
  }

  /** @param colleges which college of COPY's each one of the hub's stands for */
  static async open(database: BenchDatabase, colleges: readonly (readonly [hub: string, copy: string])[]) {
    const client = await connect(database.ownerUrl);
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    await client.query('create temp table college_pair (hub_id uuid primary key, copy_id uuid)');
    await client.query('create temp table copied (id uuid primary key, college_id uuid, copy_id uuid, turn int)');
    await client.query('insert into college_pair select * from unnest($1::uuid[], $2::uuid[])', [
      colleges.map(([hub]) => hub),
      colleges.map(([, copy]) => copy),
    ]);
    return new CopySide(client, rows[0]!.data_directory);
  }

  /** Puts the rows of a turn aside. Not measured. */
  async prepare(turn: number): Promise<number> {
    const { rowCount } = await this.#client.query(
      `insert into copied
       select p.id, c.copy_id, uuidv7(), $1 from participants.person p join college_pair c on c.hub_id = p.college_id
        where p.source = '${SOURCE}' and not exists (select from copied k where k.id = p.id)
        order by p.created_at, p.id`,
      [turn],
    );
    await this.#client.query('analyze copied');
    for (const table of TABLES) {
      const columns = await this.#columns(table.name);
      const as: Record<string, string> = { id: table.id ?? '', [table.of]: 'm.copy_id', college_id: 'm.college_id' };
      await this.#client.query(
        `copy (select ${columns.map((column) => as[column] || `t.${column}`).join(', ')}
                 from participants.${table.name} t join copied m on m.id = t.${table.of} and m.turn = ${turn}
                order by m.copy_id)
           to '${this.#file(table.name)}'`,
      );
    }
    return rowCount ?? 0;
  }

  /** Writes them, in one transaction; answers the milliseconds. */
  async run(): Promise<number> {
    const columns: string[][] = [];
    for (const { name } of TABLES) columns.push(await this.#columns(name));
    const begun = performance.now();
    await this.#client.query('begin');
    for (const [at, { name }] of TABLES.entries()) {
      await this.#client.query(`copy participants.${name} (${columns[at]!.join(', ')}) from '${this.#file(name)}'`);
    }
    await this.#client.query('commit');
    return performance.now() - begun;
  }

  async close(): Promise<void> {
    await this.#client.end();
    for (const { name } of TABLES) await rm(this.#file(name), { force: true });
  }

  #file(table: string): string {
    return join(this.#folder, `bench-${table}.copy`);
  }

  /** Columns that can be given; those that the database numbers itself can't. */
  async #columns(table: string): Promise<string[]> {
    const { rows } = await this.#client.query<{ name: string }>(
      `select attname as name from pg_attribute
        where attrelid = $1::regclass and attnum > 0 and not attisdropped and attidentity = '' and attgenerated = ''
        order by attnum`,
      [`participants.${table}`],
    );
    return rows.map(({ name }) => name);
  }
}
