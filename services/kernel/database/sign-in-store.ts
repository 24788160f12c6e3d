import type { Log } from '../log/log.js';
import { PUBLIC_SESSION } from '../session/session.js';
import type { KeptSignIn, SignInStore } from '../session/sign-ins.js';
import { ReadPath } from './read-path.js';

/** As many as renewals and first requests of browsers come at once; what is known is not asked for again for seconds. */
const CONNECTIONS = 4;

/** Keeps sign-ins in the database, over the credential of the service whose accounts they are of. */
export function signInStore(databaseUrl: string, log: Log): SignInStore {
  const path = new ReadPath({ url: databaseUrl, poolSize: CONNECTIONS, log });
  const rows = <Row extends object>(sql: string, params: unknown[]) => path.as(PUBLIC_SESSION).rows<Row>(sql, params);
  return {
    async begin(account, name, hash, sealed, seconds) {
      const sql = 'select contracts.begin_sign_in($1, $2, $3, $4)';
      await path.as({ ...PUBLIC_SESSION, actor: account }).rows(sql, [hash, sealed, seconds, name]);
    },
    async find(hash) {
      const sql = 'select account, sealed, ends_at as "endsAt" from contracts.sign_in_of($1)';
      return (await rows<KeptSignIn>(sql, [hash]))[0] ?? null;
    },
    async lease(hash, seconds) {
      const sql = 'select contracts.lease_sign_in($1, $2) as leased';
      return (await rows<{ leased: boolean }>(sql, [hash, seconds]))[0]?.leased ?? false;
    },
    async renew(hash, sealed) {
      await rows('select contracts.renew_sign_in($1, $2)', [hash, sealed]);
    },
    async end(hash) {
      await rows('select contracts.end_sign_in($1)', [hash]);
    },
    close: () => path.close(),
  };
}
