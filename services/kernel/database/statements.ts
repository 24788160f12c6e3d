import { channel } from 'node:diagnostics_channel';
import type { Pool, PoolClient } from 'pg';
import { textsOf } from './one-trip.js';

/** Every SQL statement that a pool of this process sends, as text: tests count them, tracing will read them. */
export const statements = channel('hub:sql');

/** Publishes the statements of a pool's connections; costs one check per statement when nobody listens. */
export function observeStatements(pool: Pool): void {
  pool.on('connect', (client: PoolClient) => {
    const send = client.query.bind(client) as (...args: unknown[]) => unknown;
    const observed = (...args: unknown[]): unknown => {
      if (statements.hasSubscribers) for (const text of textsOf(args[0])) statements.publish(text);
      return send(...args);
    };
    client.query = observed as typeof client.query;
  });
}
