import { readFile } from 'node:fs/promises';
import { connect } from '#kernel/database/connection.js';

const FOLDER = new URL('../../../../scripts/testing/database-0.1/', import.meta.url);

/**
 * Makes in an empty database what release 0.1.0 left in one: every statement that its migrations ran, and the rows of
 * three colleges that had lived with it for some time. The server has the hub's roles already.
 */
export async function loadFormerDatabase(ownerUrl: string): Promise<void> {
  const client = await connect(ownerUrl);
  try {
    await client.query(await readFile(new URL('tables.sql', FOLDER), 'utf8'));
    // Rows come as they were: no trigger adds to them, and no key asks for another table first.
    await client.query(`set session_replication_role = 'replica'`);
    await client.query(await readFile(new URL('rows.sql', FOLDER), 'utf8'));
  } finally {
    await client.end();
  }
}
