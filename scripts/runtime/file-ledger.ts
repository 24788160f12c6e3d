import type pg from 'pg';
import type { FileLedger, FileName } from '#exchange/documents/file-store.js';
import { connect } from '#kernel/database/connection.js';

const NAMES = 'college_id as "collegeId", sha256, type';

/** What the database of the hub knows of files, told by its owner's credential: a part of nobody's session. */
export function fileLedger(ownerUrl: string): FileLedger {
  async function within<Done>(task: (client: pg.Client) => Promise<Done>): Promise<Done> {
    const client = await connect(ownerUrl);
    try {
      return await task(client);
    } finally {
      await client.end();
    }
  }
  const atOnce = <Done>(task: (client: pg.Client) => Promise<Done>): Promise<Done> =>
    within(async (client) => {
      await client.query('begin');
      try {
        const done = await task(client);
        await client.query('commit');
        return done;
      } catch (error) {
        await client.query('rollback');
        throw error;
      }
    });
  const of = ({ collegeId, sha256, type }: FileName) => [collegeId, sha256, type];
  return {
    keep: (name, bytes, put) =>
      atOnce(async (client) => {
        await client.query('select contracts.keep_file($1, $2, $3, $4)', [...of(name), bytes]);
        await put();
      }),
    kept: () => within(async (client) => (await client.query<FileName>(`select ${NAMES} from contracts.kept_files()`)).rows), // prettier-ignore
    idle: (before) => within(async (client) => (await client.query<FileName>(`select ${NAMES} from contracts.idle_files($1)`, [before])).rows), // prettier-ignore
    giveUp: (name, before, remove) =>
      atOnce(async (client) => {
        const sql = 'select contracts.give_up_file($1, $2, $3, $4) as gone';
        const { rows } = await client.query<{ gone: boolean }>(sql, [...of(name), before]);
        if (rows[0]!.gone) await remove();
        return rows[0]!.gone;
      }),
  };
}
