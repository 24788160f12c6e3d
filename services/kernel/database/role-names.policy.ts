import { createHash } from 'node:crypto';

/** How the names of the hub's roles begin where one hub has a server for itself; the code writes them so. */
export const PLAIN_PREFIX = 'hub_';

/** What says in the comment of a role whose it is. */
const MARK = 'hub: ';

/** In place of a database's name: those of a server share the roles, as whoever runs it has decided. */
const SHARED = '*';

export const markOf = (database: string): string => MARK + database;

/** What is known of the plain roles of a server. */
interface Found {
  /** The database that asks. */
  readonly database: string;
  /** Names of all databases of the server. */
  readonly databases: readonly string[];
  /** The comment of the role; null where there is none. */
  readonly mark: string | null;
  /** The prefix that the database has gone by so far. */
  readonly kept: string;
}

/**
 * Roles belong to a server and hubs to a database. The first hub of a server has plain names; another one has names of
 * its own, so that neither sets the other's passwords or reads by the other's rights.
 */
export function rolePrefix({ database, databases, mark, kept }: Found): string {
  const own = ownPrefix(database);
  if (kept === own || isOfAnother({ database, databases, mark })) return own;
  return PLAIN_PREFIX;
}

function isOfAnother({ database, databases, mark }: Omit<Found, 'kept'>): boolean {
  if (mark === null || !mark.startsWith(MARK)) return false;
  const named = mark.slice(MARK.length);
  return named !== database && named !== SHARED && databases.includes(named);
}

/** Short, since a name has 63 signs at most, and the same for a database as long as it has its name. */
function ownPrefix(database: string): string {
  return `${PLAIN_PREFIX}${createHash('sha256').update(database).digest('hex').slice(0, 8)}_`;
}

/** Whether the mark may be written: those who share the roles have said so, and it is left. */
export const mayMark = (mark: string | null): boolean => mark !== markOf(SHARED);

/** Gives statements as the code has them the names of a database's roles. */
export function withRoles(prefix: string, names: readonly string[]): (sql: string) => string {
  if (prefix === PLAIN_PREFIX) return (sql) => sql;
  const plain = new RegExp(`\\b${PLAIN_PREFIX}(${names.join('|')})\\b`, 'g');
  return (sql) => sql.replace(plain, (_, name: string) => prefix + name);
}
