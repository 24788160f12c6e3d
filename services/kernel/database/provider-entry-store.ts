import type { Log } from '../log/log.js';
import type { ProviderEntries, ProviderEntry } from '../session/provider-entries.js';
import { PUBLIC_SESSION } from '../session/session.js';
import { ReadPath } from './read-path.js';

const CONNECTIONS = 2;

const FOUND = 'sealed, used_at as "usedAt"';

/** Keeps what the hub's own provider has to remember in the database, over the credential of the accounts' service. */
export function providerEntries(databaseUrl: string, log: Log): ProviderEntries {
  const path = new ReadPath({ url: databaseUrl, poolSize: CONNECTIONS, log });
  const rows = <Row extends object>(sql: string, params: unknown[]) => path.as(PUBLIC_SESSION).rows<Row>(sql, params);
  const first = async (sql: string, params: unknown[]) => (await rows<ProviderEntry>(sql, params))[0] ?? null;
  return {
    async keep({ kind, idHash, uidHash, grantHash, sealed, seconds }, most) {
      const sql = 'select contracts.keep_provider_entry($1, $2, $3, $4, $5, $6, $7)';
      await rows(sql, [kind, idHash, uidHash, grantHash, sealed, seconds, most]);
    },
    find: (kind, idHash) => first(`select ${FOUND} from contracts.provider_entry($1, $2)`, [kind, idHash]),
    findByUid: (kind, uidHash) =>
      first(`select ${FOUND} from contracts.provider_entry_of_uid($1, $2)`, [kind, uidHash]),
    async use(kind, idHash) {
      const sql = 'select contracts.use_provider_entry($1, $2) as used';
      return (await rows<{ used: boolean }>(sql, [kind, idHash]))[0]?.used ?? false;
    },
    async forget(kind, idHash) {
      await rows('select contracts.forget_provider_entry($1, $2)', [kind, idHash]);
    },
    async revokeGrant(kind, grantHash) {
      await rows('select contracts.revoke_provider_grant($1, $2)', [kind, grantHash]);
    },
    close: () => path.close(),
  };
}
