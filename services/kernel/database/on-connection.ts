import type pg from 'pg';
import type { Log } from '../log/log.js';
import { EndedBefore } from './one-trip.js';

/**
 * Does work on a connection of the pool, which the work gives back. A server that ends sessions ends idle ones too, some
 * just as they are handed out: where such a one ran nothing of the work, the next does it from its beginning, and the
 * log says so.
 */
export async function onConnection<Answer>(
  pool: pg.Pool,
  log: Log | undefined,
  work: (client: pg.PoolClient) => Promise<Answer>,
): Promise<Answer> {
  // All that the pool had may have been ended at once; the one after them is new.
  for (let ended = 0; ; ended += 1) {
    const client = await pool.connect();
    try {
      return await work(client);
    } catch (error) {
      if (!(error instanceof EndedBefore) || ended >= pool.options.max) throw error;
      log?.warn({ err: error }, 'a connection to the database was ended before it ran anything: asked on the next');
    }
  }
}
