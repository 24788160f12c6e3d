import { createHmac } from 'node:crypto';
import type { ClientBase } from 'pg';

/** Owner of the contract views and functions. Has no login, so nobody can be it; its rights are column grants. */
export const CONTRACTS_ROLE = 'hub_contracts';

/** Reads all facts for `hub verify` and writes nothing. Has no login: the owner takes it on for one transaction. */
export const VERIFY_ROLE = 'hub_verify';

/** Reads all rows for `hub backup` and writes nothing. Has no login: the owner takes it on for one transaction. */
export const BACKUP_ROLE = 'hub_backup';

/** Reads what BI tools may. Has no login: those that the operator makes are its members. */
export const BI_ROLE = 'hub_bi';

/** The login role of a service: owns nothing, cannot bypass row-level security. */
export function serviceRole(service: string): string {
  return `hub_${service}`;
}

/** Password of a service's role, derived from the owner's so that one secret is enough on one machine. */
export function servicePassword(ownerUrl: string, service: string): string {
  const secret = decodeURIComponent(new URL(ownerUrl).password);
  return createHmac('sha256', secret).update(serviceRole(service)).digest('base64url');
}

/** Address under which a service logs in to the database of `ownerUrl`. */
export function serviceUrl(ownerUrl: string, service: string): string {
  const url = new URL(ownerUrl);
  url.username = serviceRole(service);
  url.password = servicePassword(ownerUrl, service);
  return url.toString();
}

/** Statements of one service may run this long; a subgraph that gave up waiting leaves no query behind for longer. */
const STATEMENT_TIMEOUT = '30s';

/** How often hubs of two databases may get into each other's way before that is no accident any more. */
const TRIES = 20;

/**
 * Creates the roles and sets the services' passwords. Roles belong to the server and locks of our own to one database,
 * so hubs of two databases that start at once may write the same role: whoever comes second writes it again.
 */
export async function ensureRoles(client: ClientBase, ownerUrl: string, services: readonly string[]): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await writeRoles(client, ownerUrl, services);
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

async function writeRoles(client: ClientBase, ownerUrl: string, services: readonly string[]): Promise<void> {
  for (const role of [CONTRACTS_ROLE, VERIFY_ROLE, BACKUP_ROLE]) {
    await createRole(client, role, 'nologin');
    await client.query(`grant ${role} to current_user`);
  }
  await createRole(client, BI_ROLE, 'nologin');
  for (const service of services) {
    const role = serviceRole(service);
    await createRole(client, role, 'login');
    const password = client.escapeLiteral(servicePassword(ownerUrl, service));
    await client.query(`alter role ${role} password ${password}`);
    await refuseMightyRole(client, role);
    await client.query(`alter role ${role} set statement_timeout = '${STATEMENT_TIMEOUT}'`);
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
