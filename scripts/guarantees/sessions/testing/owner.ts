import { connect } from '#kernel/database/connection.js';

/** Rows as the owner of the database, whom no policy binds. */
export async function rowsOf(ownerUrl: string, sql: string, params: unknown[]): Promise<object[]> {
  const client = await connect(ownerUrl);
  try {
    return (await client.query(sql, params)).rows as object[];
  } finally {
    await client.end();
  }
}
