import type { ClientBase } from 'pg';
import { scramOf } from './bi/scram.js';
import { connect } from './connection.js';
import { markOf, mayMark, PLAIN_PREFIX, rolePrefix, withRoles } from './role-names.policy.js';
import { derivedSecret } from '../session/folder-secret.js';
import { sqlState } from './sql-state.js';

/** Owner of the contract views and functions. Has no login, so nobody can be it; its rights are column grants. */
export const CONTRACTS_ROLE = 'hub_contracts';

/** Reads all facts for `hub verify` and writes nothing. Has no login: the owner takes it on for one transaction. */
export const VERIFY_ROLE = 'hub_verify';

/** Reads all rows for `hub backup` and writes nothing. Has no login: the owner takes it on for one transaction. */
export const BACKUP_ROLE = 'hub_backup';

/** Reads what BI tools may. Has no login: those that the operator makes are its members. */
export const BI_ROLE = 'hub_bi';

/** Names of all roles of the hub, behind their prefix. */
const roleNames = (services: readonly string[]): string[] => ['contracts', 'verify', 'bi', 'backup', ...services];

/**
 * The login role of a service: owns nothing, cannot bypass row-level security. As the code names it; a hub that is not
 * alone on its server has another prefix.
 */
export function serviceRole(service: string): string {
  return PLAIN_PREFIX + service;
}

/** Password of a service's role, derived from the owner's so that one secret is enough on one machine. */
function servicePassword(ownerUrl: string, role: string): string {
  const secret = decodeURIComponent(new URL(ownerUrl).password);
  return derivedSecret(secret, role);
}

/** Address under which a service logs in to the database of `ownerUrl`. */
export function serviceUrl(ownerUrl: string, service: string, prefix = PLAIN_PREFIX): string {
  const url = new URL(ownerUrl);
  url.username = prefix + service;
  url.password = servicePassword(ownerUrl, url.username);
  return url.toString();
}

/** The addresses of services, by the names that the roles of this very database have. */
export async function serviceUrls(ownerUrl: string): Promise<(service: string) => string> {
  const client = await connect(ownerUrl);
  try {
    const prefix = await keptPrefix(client);
    return (service) => serviceUrl(ownerUrl, service, prefix);
  } finally {
    await client.end();
  }
}

/** How the names of the roles begin that a database goes by. */
export async function keptPrefix(client: ClientBase): Promise<string> {
  const { rowCount } = await client.query(`select where to_regclass('contracts.current_objects') is not null`);
  if (!rowCount) return PLAIN_PREFIX;
  const { rows } = await client.query<{ prefix: string | null }>(
    `select to_jsonb(k) #>> '{kept,roles}' as prefix from contracts.current_objects k`,
  );
  return rows[0]?.prefix ?? PLAIN_PREFIX;
}

/** How the names of a database's roles are to begin, and what gives statements those that it has had, and is to have. */
export interface RoleNames {
  readonly prefix: string;
  readonly named: (sql: string) => string;
  /** Those that it has had, where they are others and still there. */
  readonly former: ((sql: string) => string) | null;
}

/** Decides it; whose the plain roles are is written when they are made sure of. */
export async function roleNamesOf(client: ClientBase, services: readonly string[]): Promise<RoleNames> {
  const kept = await keptPrefix(client);
  const { rows } = await client.query<{ database: string; databases: string[]; mark: string | null; there: boolean }>(
    `select current_database() as database, array(select datname::text from pg_database) as databases,
            (select shobj_description(oid, 'pg_authid') from pg_roles where rolname = $1) as mark,
            (select count(*) from pg_roles where rolname = any ($2)) = cardinality($2::text[]) as there`,
    [CONTRACTS_ROLE, roleNames(services).map((name) => kept + name)],
  );
  const { there, ...found } = rows[0]!;
  const prefix = rolePrefix({ ...found, kept });
  const former = prefix !== kept && there ? withRoles(kept, roleNames(services)) : null;
  return { prefix, named: withRoles(prefix, roleNames(services)), former };
}

/** Statements of one service may run this long; a subgraph that gave up waiting leaves no query behind for longer. */
export const STATEMENT_TIMEOUT = '30s';

/** By which a server refuses a password, or a role that may not sign in. */
const WRONG_PASSWORD = /^28/;

/** How often hubs of two databases may get into each other's way before that is no accident any more. */
const TRIES = 20;

/**
 * Creates the roles, and sets the passwords of services that can't sign in with theirs: one that is written anew is
 * another to a pooler, which keeps what PostgreSQL made of it. Roles belong to the server and locks of our own to one
 * database, so hubs of two databases that start at once may write the same role: whoever comes second writes it again.
 */
export async function ensureRoles(
  client: ClientBase,
  ownerUrl: string,
  services: readonly string[],
  prefix = PLAIN_PREFIX,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await writeRoles(client, ownerUrl, services, prefix);
    } catch (error) {
      if (tries === TRIES || !isCollision(error)) throw error;
    }
  }
}

/** Another session has just created the role, or written it; PostgreSQL has no code of its own for the latter. */
function isCollision(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return code === '42710' || code === '23505' || (code === 'XX000' && /^tuple concurrently /.test(message ?? ''));
}

async function writeRoles(
  client: ClientBase,
  ownerUrl: string,
  services: readonly string[],
  prefix: string,
): Promise<void> {
  const [contracts, verify, bi, backup] = roleNames([]).map((name) => prefix + name) as [
    string,
    string,
    string,
    string,
  ];
  for (const role of [contracts, verify, backup]) {
    await createRole(client, role, 'nologin');
    await client.query(`grant ${role} to current_user`);
  }
  await createRole(client, bi, 'nologin');
  await markRole(client, contracts);
  for (const service of services) {
    const role = prefix + service;
    await createRole(client, role, 'login');
    await refuseMightyRole(client, role);
    if (!(await signsIn(serviceUrl(ownerUrl, service, prefix)))) {
      const password = scramOf(servicePassword(ownerUrl, role));
      await client.query(`alter role ${role} password ${client.escapeLiteral(password)}`);
    }
    await client.query(`alter role ${role} set statement_timeout = '${STATEMENT_TIMEOUT}'`);
  }
}

/** Says whose the roles are, for other hubs of the server, and for whoever looks at its roles. */
async function markRole(client: ClientBase, role: string): Promise<void> {
  const { rows } = await client.query<{ mark: string | null; database: string }>(
    `select shobj_description(oid, 'pg_authid') as mark, current_database() as database from pg_roles where rolname = $1`,
    [role],
  );
  const { mark, database } = rows[0]!;
  if (mark === markOf(database) || !mayMark(mark)) return;
  await client.query(`comment on role ${role} is ${client.escapeLiteral(markOf(database))}`);
}

/** Whether the server takes the password; where it can't be asked, as it is full, the password stays as it is. */
async function signsIn(url: string): Promise<boolean> {
  try {
    await (await connect(url)).end();
    return true;
  } catch (error) {
    return !WRONG_PASSWORD.test(sqlState(error));
  }
}

async function createRole(client: ClientBase, role: string, login: 'login' | 'nologin'): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  if (!rowCount) await client.query(`create role ${role} ${login}`);
}

/** A role of that name may have been there before, with more rights than a service may have. */
async function refuseMightyRole(client: ClientBase, role: string): Promise<void> {
  const { rowCount } = await client.query(
    'select 1 from pg_roles where rolname = $1 and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)',
    [role],
  );
  if (rowCount) throw new Error(`role ${role} may do more than a service's role: take its attributes away first`);
}
