import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { connect } from '../../database/connection.js';
import { prepared } from '../run/prepared.js';
import { TEMPLATE } from './template.js';

/** The owner's credential on this run's server. */
export const testServerUrl = (): Promise<string> => prepared('database');

/** A database of one's own, as the migrations leave it. */
export interface FreshDatabase {
  /** The owner's credential; the services' roles and passwords are the same in every database of the server. */
  readonly ownerUrl: string;
  /** Removes the database; sessions that are still open are ended. */
  drop(): Promise<void>;
}

/**
 * Clones the template of this test run, or another one; one per test file is usual, in `beforeAll`. Copying files beats
 * writing the copy through the log on a server that need not survive a power cut.
 */
export async function freshDatabase(template = TEMPLATE): Promise<FreshDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asAdministrator((client) => client.query(`create database ${name} template ${template} strategy file_copy`));
  return { ownerUrl: await urlOf(name), drop: () => asAdministrator((client) => drop(client, name)) };
}

/** A database in which nothing has been yet. */
export const emptyDatabase = (): Promise<FreshDatabase> => freshDatabase('template1');

/**
 * A template that several test files share and not every run needs: whoever comes first fills a clone of the empty one
 * while the others wait. Answers its name.
 */
export async function sharedTemplate(name: string, fill: (ownerUrl: string) => Promise<void>): Promise<string> {
  await asAdministrator(async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount) return;
    const draft = `${name}_draft`;
    await drop(client, draft);
    await client.query(`create database ${draft} template ${TEMPLATE} strategy file_copy`);
    await fill(await urlOf(draft));
    await client.query(`alter database ${draft} with allow_connections false`);
    await client.query(`alter database ${draft} rename to ${name}`);
  });
  return name;
}

async function urlOf(database: string): Promise<string> {
  const url = new URL(await testServerUrl());
  url.pathname = `/${database}`;
  return url.href;
}

async function drop(client: Client, database: string): Promise<void> {
  await client.query(`drop database if exists ${database} with (force)`);
}

async function asAdministrator(work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = await connect(await testServerUrl(), { ssl: false });
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
