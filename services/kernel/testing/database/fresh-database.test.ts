import { afterEach, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';
import { connect } from '../../database/connection.js';
import { freshDatabase, testServerUrl, type FreshDatabase } from './fresh-database.js';
import { TEMPLATE } from './template.js';

const made: FreshDatabase[] = [];
const clients: Client[] = [];

afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.end()));
  await Promise.all(made.splice(0).map((database) => database.drop()));
});

async function fresh(): Promise<{ database: FreshDatabase; client: Client }> {
  const database = await freshDatabase();
  made.push(database);
  return { database, client: await enter(database.ownerUrl) };
}

async function enter(url: string): Promise<Client> {
  const client = await connect(url);
  clients.push(client);
  return client;
}

async function databases(): Promise<string[]> {
  const { rows } = await (
    await enter(await testServerUrl())
  ).query<{ datname: string }>('select datname from pg_database');
  return rows.map((row) => row.datname);
}

describe('a fresh database', () => {
  it('is one of its own: what one test file writes, no other sees', async () => {
    const [one, other] = await Promise.all([fresh(), fresh()]);
    await one.client.query('create table written_here ()');
    const { rows } = await other.client.query(`select to_regclass('written_here') as found`);
    expect(rows).toEqual([{ found: null }]);
    expect(one.database.ownerUrl).not.toBe(other.database.ownerUrl);
  });

  it('is dropped with the sessions that are still open', async () => {
    const { database, client } = await fresh();
    const name = new URL(database.ownerUrl).pathname.slice(1);
    expect(await databases()).toContain(name);
    await database.drop();
    expect(await databases()).not.toContain(name);
    await expect(client.query('select 1')).rejects.toThrow();
    await database.drop();
  });

  it('comes from a template that nobody can enter, so that it is always free to be cloned', async () => {
    const url = new URL(await testServerUrl());
    url.pathname = `/${TEMPLATE}`;
    await expect(enter(url.href)).rejects.toThrow('not currently accepting connections');
  });
});
