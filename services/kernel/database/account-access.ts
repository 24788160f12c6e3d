import { HubError } from '../errors/hub-error.js';
import type { Log } from '../log/log.js';
import { isAccount, type AccessDirectory, type AccountAccess, type ClientCredentials } from '../session/access.js';
import { ROLES } from '../session/roles.js';
import { PUBLIC_SESSION } from '../session/session.js';
import { ReadPath } from './read-path.js';

const NO_ACCESS: AccountAccess = Object.freeze({
  roles: [],
  regions: [],
  colleges: [],
  persons: [],
  refused: false,
});

const ACCESS = 'select roles, regions, colleges, persons, refused from contracts.session_access($1)';

const CLIENT = `select client_id as "clientId", secret_hash as "secretHash", issued_at as "issuedAt"
  from contracts.session_client()`;

/**
 * Reads what accounts may do, over the credential of any service. Each look-up is a session of that account and
 * nothing else, and the database answers of the session's own account alone.
 *
 * @throws HubError SUBGRAPH_UNAVAILABLE when the database doesn't answer: who could not be checked gets no access.
 */
export function accessDirectory(databaseUrl: string, log: Log, prepared = true): AccessDirectory {
  const reads = new ReadPath({ url: databaseUrl, poolSize: 1, prepared, log });

  async function firstRow<Row extends object>(account: string, sql: string, params?: unknown[]): Promise<Row | null> {
    // What no account can be named is not asked about: the database refuses some of it, such as a null character.
    if (!isAccount(account)) return null;
    try {
      return (await reads.as({ ...PUBLIC_SESSION, actor: account }).rows<Row>(sql, params))[0] ?? null;
    } catch (err) {
      log.error({ err }, 'access of an account could not be read');
      throw unreadable();
    }
  }

  return {
    async accessOf(account, issuedAt) {
      const access = await firstRow<AccountAccess>(account, ACCESS, [issuedAt]);
      return access ? { ...access, roles: ROLES.filter((role) => access.roles.includes(role)) } : NO_ACCESS;
    },
    clientOf: (clientId) => firstRow<ClientCredentials>(clientId, CLIENT),
    close: () => reads.close(),
  };
}

function unreadable(): HubError {
  return new HubError('SUBGRAPH_UNAVAILABLE', {
    ru: 'Права учётной записи сейчас не прочитать: повторите позже.',
    en: 'What the account may do cannot be read at the moment: try again later.',
  });
}
