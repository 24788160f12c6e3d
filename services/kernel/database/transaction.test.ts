import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { EventEmitter } from 'node:events';
import type pg from 'pg';
import { freshDatabase, type FreshDatabase } from '../testing/database/fresh-database.js';
import { openPool } from './connection.js';
import { keptStatement } from './prepared.js';
import { Transaction } from './transaction.js';

const BEGINNING = [keptStatement('begin', []), keptStatement(`select set_config('hub.actor', $1, true)`, ['somebody'])];
const COUNT = keptStatement('select count(*)::int as notes from public.note', []);
const note = (text: string) => keptStatement('insert into public.note values ($1)', [text]);

let database: FreshDatabase;
let pool: pg.Pool;
/** How often the server was ready for more: once for each round trip. */
let trips = 0;
beforeAll(async () => {
  database = await freshDatabase();
  pool = openPool({ url: database.ownerUrl, size: 1 });
  await pool.query('create table public.note (text text)');
  const client = await pool.connect();
  const { connection } = client as unknown as { connection: EventEmitter };
  connection.on('readyForQuery', () => (trips += 1));
  client.release();
});
beforeEach(() => void (trips = 0));
afterAll(async () => {
  await pool.end();
  await database.drop();
});

it('begins with its first statement and ends with its last ones, a round trip each', async () => {
  const transaction = new Transaction(pool, BEGINNING);
  expect((await transaction.send(COUNT)).rows).toEqual([{ notes: 0 }]);
  await transaction.send(note('first'));
  await transaction.commit([note('second'), note('third')]);
  expect(trips).toBe(3);
  const preview = new Transaction(pool, BEGINNING);
  expect((await preview.send(COUNT)).rows).toEqual([{ notes: 3 }]);
  await preview.undo([note('fourth')]);
  expect(trips).toBe(5);
  expect((await pool.query('select from public.note')).rowCount).toBe(3);
});

it('is one round trip where there is nothing but last statements, and none where there is nothing', async () => {
  await new Transaction(pool, BEGINNING).commit([]);
  expect(trips).toBe(0);
  await new Transaction(pool, BEGINNING).commit([note('alone')]);
  expect(trips).toBe(1);
});
