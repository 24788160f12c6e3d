import type { ClientBase } from 'pg';
import { newClientSecret } from '../session/client-secret.js';
import { scramOf } from './bi/scram.js';
import { connect } from './connection.js';
import { DatabaseRefusal } from './database-refusal.js';
import { keptPrefix, STATEMENT_TIMEOUT } from './roles.js';

/** Two, of which one is in use: PostgreSQL knows one password of a login, and so each change takes the other login. */
const SUFFIXES = ['_login_a', '_login_b'];

/** All names under which a service may be signed in, by the name of its role. */
export const loginNames = (role: string): string[] => [role, ...SUFFIXES.map((suffix) => role + suffix)];

/**
 * Makes a login by which a subgraph apart works as its service, with a password that follows from nobody else's. The one
 * that it had works on, until `dropFormerLogin`.
 *
 * @returns the address to connect to, with the password, which is kept nowhere
 * @throws DatabaseRefusal when the role of the service is not there, or the former login is not given up yet
 */
export function makeServiceLogin(ownerUrl: string, service: string): Promise<string> {
  return asOwner(ownerUrl, async (owner) => {
    const role = (await keptPrefix(owner)) + service;
    if (!(await roleNames(owner, [role])).length) throw new DatabaseRefusal(NOT_STARTED);
    const taken = await loginsOf(owner, role);
    const name = SUFFIXES.map((suffix) => role + suffix).find((each) => !taken.includes(each));
    if (name === undefined) throw new DatabaseRefusal(BOTH_IN_USE);
    const url = new URL(ownerUrl);
    url.username = name;
    url.password = newClientSecret();
    await owner.query(`create role ${name} login noinherit password ${owner.escapeLiteral(scramOf(url.password))}`);
    await owner.query(`grant ${role} to ${name} with inherit false, set true`);
    // From its first statement on a session is the service's: policies and rights know that role and no login.
    await owner.query(`alter role ${name} set role = '${role}'`);
    await owner.query(`alter role ${name} set statement_timeout = '${STATEMENT_TIMEOUT}'`);
    return url.toString();
  });
}

/** Takes away the login that a subgraph had before its latest one, with its sessions; answers whether there was one. */
export function dropFormerLogin(ownerUrl: string, service: string): Promise<boolean> {
  return asOwner(ownerUrl, async (owner) => {
    const [former, latest] = await loginsOf(owner, (await keptPrefix(owner)) + service);
    if (former === undefined || latest === undefined) return false;
    await owner.query(`alter role ${former} nologin`);
    await owner.query(`grant ${former} to current_user with inherit true`);
    await owner.query('select pg_terminate_backend(pid) from pg_stat_activity where usename = $1', [former]);
    await owner.query(`drop role ${former}`);
    return true;
  });
}

/** The logins of a role that there are, that which was made first in front. */
async function loginsOf(owner: ClientBase, role: string): Promise<string[]> {
  return roleNames(
    owner,
    SUFFIXES.map((suffix) => role + suffix),
  );
}

async function roleNames(owner: ClientBase, names: readonly string[]): Promise<string[]> {
  const sql = 'select rolname as name from pg_roles where rolname = any ($1) order by oid';
  return (await owner.query<{ name: string }>(sql, [names])).rows.map(({ name }) => name);
}

async function asOwner<T>(ownerUrl: string, work: (owner: ClientBase) => Promise<T>): Promise<T> {
  const owner = await connect(ownerUrl);
  try {
    await owner.query('begin');
    const result = await work(owner);
    await owner.query('commit');
    return result;
  } finally {
    await owner.end();
  }
}

const NOT_STARTED = {
  ru: 'В этой базе ещё нет ролей хаба: запустите хаб один раз (npm start), он их создаст.',
  en: 'This database has no roles of the hub yet: start the hub once (npm start), which makes them.',
};

const BOTH_IN_USE = {
  ru: 'У этого подграфа уже два входа: переведите его на последний и закройте прежний (--retire).',
  en: 'This subgraph has two logins already: have it use the latest, and close the former (--retire).',
};
