import type { DemoAccount } from '#gateway/provider/provider.js';
import type { Config } from '#kernel/config/config.js';
import { isLoopback } from '#kernel/config/loopback.js';
import { ReadPath } from '#kernel/database/read-path.js';
import type { Log } from '#kernel/log/log.js';
import { PUBLIC_SESSION } from '#kernel/session/session.js';
import { DEMO_ACCOUNTS } from '../sample/accounts.data.js';
import type { OpenDatabase } from './database.js';

/** Demo sign-in: accounts without passwords, for trying the hub out. */
export interface Demo {
  /** The accounts, or none where the conditions don't hold at this moment. */
  accounts(): Promise<readonly DemoAccount[]>;
  close(): Promise<void>;
}

interface Surroundings {
  readonly database: OpenDatabase;
  /** Where whoever reads regions logs in. */
  readonly databaseUrl: string;
  readonly log: Log;
}

const named = (name: string | undefined) => (name === undefined ? {} : { name });

/**
 * Demo sign-in opens every record to whoever reaches the hub. So it is there only without an issuer, with the embedded
 * database, on a hub that this machine alone can reach, and for as long as it holds nothing but the sample region. A
 * hub with a public address has a proxy in front of it, whatever it listens on itself.
 */
export function demoOf(config: Config, { database, databaseUrl, log }: Surroundings): Demo {
  const addresses = [config.host, new URL(config.publicUrl).hostname];
  const conditions = database.embedded && config.oidcIssuer === undefined && addresses.every(isLoopback);
  if (!conditions) return { accounts: async () => [], close: async () => undefined };
  const reader = new ReadPath({ url: databaseUrl, poolSize: 1, log });
  return {
    async accounts() {
      const sql = `select contracts.only_sample() as sample,
        (select coalesce(jsonb_object_agg(account, name), '{}') from contracts.demo_names()) as names`;
      const [found] = await reader.as(PUBLIC_SESSION).rows<{ sample: boolean; names: Record<string, string> }>(sql);
      if (!found?.sample) return [];
      const names = new Map(Object.entries(found.names));
      return DEMO_ACCOUNTS.map(({ name, ...one }) => ({ ...one, ...named(names.get(one.account) ?? name) }));
    },
    close: () => reader.close(),
  };
}
