import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { TEMPLATE, testServerUrl } from './hand-over.js';

/** A database of one's own, as the migrations leave it. */
export interface FreshDatabase {
  /** The owner's credential; the services' roles and passwords are the same in every database of the server. */
  readonly ownerUrl: string;
  /** Removes the database; sessions that are still open are ended. */
  drop(): Promise<void>;
}

/**
 * Clones the template of this test run; one per test file is usual, in `beforeAll`. Copying files beats writing the
 * copy through the log on a server that need not survive a power cut.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asAdministrator(`create database ${name} template ${TEMPLATE} strategy file_copy`);
  const url = new URL(testServerUrl());
  url.pathname = `/${name}`;
  return { ownerUrl: url.href, drop: () => asAdministrator(`drop database if exists ${name} with (force)`) };
}

async function asAdministrator(sql: string): Promise<void> {
  const client = new Client({ connectionString: testServerUrl(), ssl: false });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
