import type pg from 'pg';
import { connect } from '#kernel/database/connection.js';
import type { TestHub } from './hub.js';

/** A connection of the owner's in a transaction, which whoever asked for it ends. */
export type OwnerTransaction = pg.Client & { readonly processID: number };

export interface OwnerTransactions {
  begun(): Promise<OwnerTransaction>;
  /** Until all of these have come to wait for what others hold. Their process is known without asking them. */
  untilWaiting(...those: readonly OwnerTransaction[]): Promise<void>;
  close(): Promise<void>;
}

/** Until all these processes of the database have come to wait for what others hold. */
export async function untilWaiting(hub: TestHub, pids: readonly number[]): Promise<void> {
  const waiting = `select from pg_stat_activity where pid = any ($1) and wait_event_type = 'Lock'`;
  while ((await hub.owner(waiting, [pids])).length < pids.length);
}

/** Transactions that go on beside one another. */
export function ownerTransactions(hub: TestHub): OwnerTransactions {
  const clients: pg.Client[] = [];
  return {
    async begun() {
      const client = (await connect(hub.ownerUrl)) as OwnerTransaction;
      clients.push(client);
      await client.query('begin');
      return client;
    },
    untilWaiting: (...those) => untilWaiting(hub, those.map(({ processID }) => processID)), // prettier-ignore
    async close() {
      for (const client of clients) await client.end();
    },
  };
}
