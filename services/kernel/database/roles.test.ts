import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { connect } from './connection.js';
import { freshDatabase, type FreshDatabase } from '../testing/database/fresh-database.js';
import { ensureRoles } from './roles.js';

const SERVICES = ['participants', 'programs'];

const databases: FreshDatabase[] = [];
const clients: pg.Client[] = [];
beforeAll(async () => {
  for (let n = 0; n < 4; n += 1) databases.push(await freshDatabase());
  for (const { ownerUrl } of databases) {
    const client = await connect(ownerUrl);
    clients.push(client);
  }
});
afterAll(async () => {
  await Promise.all(clients.map((client) => client.end()));
  await Promise.all(databases.map((database) => database.drop()));
});

describe('roles of a server', () => {
  it('are written by hubs of several databases that start at once', async () => {
    const starts = clients.map(async (client, n) => {
      for (let start = 0; start < 10; start += 1) await ensureRoles(client, databases[n]!.ownerUrl, SERVICES);
    });
    const ends = await Promise.allSettled(starts);
    expect(ends.filter(({ status }) => status === 'rejected')).toEqual([]);
  });

  it('are refused when one of them may do more than a service may', async () => {
    const [client] = clients as [pg.Client];
    await client.query('begin; create role hub_mighty login createdb');
    await expect(ensureRoles(client, databases[0]!.ownerUrl, ['mighty'])).rejects.toThrow(/hub_mighty may do more/);
    await client.query('rollback');
  });
});
