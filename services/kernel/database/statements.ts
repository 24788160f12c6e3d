import { channel } from 'node:diagnostics_channel';
import type { Pool, PoolClient } from 'pg';

/** Every SQL statement that a pool of this process sends, as text: tests count them, tracing will read them. */
export const statements = channel('hub:sql');

/** Publishes the statements of a pool's connections; costs one check per statement when nobody listens. */
export function observeStatements(pool: Pool): void {
  pool.on('connect', (client: PoolClient) => {
    const send = client.query.bind(client) as (...args: unknown[]) => unknown;
    const observed = (...args: unknown[]): unknown => {
      if (statements.hasSubscribers) statements.publish(textOf(args[0]));
      return send(...args);
    };
    client.query = observed as typeof client.query;
  });
}

function textOf(query: unknown): string {
  if (typeof query === 'string') return query;
  return (query as { text?: string } | null)?.text ?? '';
}
