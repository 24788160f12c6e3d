import { connect } from '#kernel/database/connection.js';

/**
 * Says of imports that were at work that they broke off: on a server of the hub's own nobody worked at them but through
 * the hub before this one. Elsewhere they are known by their silence.
 */
export async function breakOffImports(ownerUrl: string): Promise<void> {
  const client = await connect(ownerUrl);
  try {
    await client.query('select contracts.break_off_imports()');
  } finally {
    await client.end();
  }
}
