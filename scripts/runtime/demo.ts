import type { DemoAccount } from '#gateway/provider/provider.js';
import { isLoopback } from '#gateway/http/hosts.js';
import type { Config } from '#kernel/config/config.js';
import { ReadPath } from '#kernel/database/read-path.js';
import { serviceUrl } from '#kernel/database/roles.js';
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

/** Whether there are organisations, and every one of them is made up. */
const ONLY_SAMPLE = `
  select coalesce(bool_and(sample), false) as sample
    from (select sample from participants.region union all select sample from participants.college) organisation`;

/**
 * Demo sign-in opens every record to whoever reaches the hub. So it is there only without an issuer, with the embedded
 * database, on a hub that this machine alone can reach, and for as long as it holds nothing but the sample region.
 */
export function demoOf(config: Config, database: OpenDatabase, log: Log): Demo {
  const conditions = database.embedded && config.oidcIssuer === undefined && isLoopback(config.host);
  if (!conditions) return { accounts: async () => [], close: async () => undefined };
  const reader = new ReadPath({ url: serviceUrl(database.ownerUrl, 'participants'), poolSize: 1, log });
  return {
    async accounts() {
      const [found] = await reader.as(PUBLIC_SESSION).rows<{ sample: boolean }>(ONLY_SAMPLE);
      return found?.sample ? DEMO_ACCOUNTS : [];
    },
    close: () => reader.close(),
  };
}
