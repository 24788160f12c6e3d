import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { freshDatabase, type FreshDatabase } from '../testing/database/fresh-database.js';
import { openPool } from './connection.js';
import { writingStatement } from './prepared.js';

const COUNT = 'select count(*)::int as given from unnest($1::int[])';

let database: FreshDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await freshDatabase();
  pool = openPool({ url: database.ownerUrl, size: 1 });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const given = async (rows: number): Promise<unknown> => {
  const ids = Array.from({ length: rows }, (_, n) => n);
  return (await pool.query<{ given: number }>(writingStatement(COUNT, [ids]) as pg.QueryConfig)).rows[0]?.given;
};
const kept = async (): Promise<number> => {
  const sql = `select count(*)::int as kept from pg_prepared_statements where statement = '${COUNT}'`;
  return (await pool.query<{ kept: number }>(sql)).rows[0]!.kept;
};

describe('a connection that writes', () => {
  it('plans a statement anew for many rows', async () => {
    expect(await given(1000)).toBe(1000);
    expect(await kept()).toBe(0);
  });

  it('keeps the plan of a statement with few rows, and answers many by it as before', async () => {
    expect([await given(1), await given(2), await given(1000)]).toEqual([1, 2, 1000]);
    expect(await kept()).toBe(1);
  });
});
