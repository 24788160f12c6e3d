import type { ClientBase } from 'pg';
import { newClientSecret } from '../../session/client-secret.js';
import { connect } from '../connection.js';
import { DatabaseRefusal } from '../database-refusal.js';
import { keptPrefix } from '../roles.js';
import { scramOf } from './scram.js';

/** How the names of such logins begin, so that none is ever that of a service, of the owner or of somebody else. */
export const BI_LOGIN = /^bi_[a-z0-9_]{1,50}$/;

/** A BI tool opens a few at once; the hub's own stay free. */
const CONNECTIONS = 10;

/** For whoever doesn't set others: a query that takes longer, or holds a transaction open, is ended. */
const SETTINGS = [
  'default_transaction_read_only = on',
  `statement_timeout = '60s'`,
  `idle_in_transaction_session_timeout = '60s'`,
  'search_path = bi',
];

/**
 * Makes a login that reads schema `bi` and nothing else, or gives it a new password, which ends its sessions.
 *
 * @returns the address to connect to, with the password, which is kept nowhere
 * @throws DatabaseRefusal when there are no views yet, or the name is that of somebody else's role
 */
export function writeBiLogin(ownerUrl: string, name: string): Promise<string> {
  const url = new URL(ownerUrl);
  url.username = name;
  url.password = newClientSecret();
  return asOwner(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ ready: boolean; database: string }>(
      `select to_regclass('bi.figures') is not null as ready, current_database() as database`,
    );
    const [{ ready, database }] = rows as [(typeof rows)[0]];
    if (!ready) throw new DatabaseRefusal(NOT_STARTED);
    const role = owner.escapeIdentifier(name);
    if (await isThere(owner, name)) await endSessions(owner, name);
    else await owner.query(`create role ${role} login connection limit ${CONNECTIONS}`);
    await owner.query(`alter role ${role} password ${owner.escapeLiteral(scramOf(url.password))}`);
    for (const setting of SETTINGS) await owner.query(`alter role ${role} set ${setting}`);
    await owner.query(`grant ${await biRole(owner)} to ${role} with inherit true, set false`);
    // Every role may make temporary tables unless told otherwise, and the hub makes none.
    await owner.query(`revoke temporary on database ${owner.escapeIdentifier(database)} from public`);
    return url.toString();
  });
}

/** Takes a login away with its sessions; answers whether there was one. */
export function dropBiLogin(ownerUrl: string, name: string): Promise<boolean> {
  return asOwner(ownerUrl, async (owner) => {
    if (!(await isThere(owner, name))) return false;
    await owner.query(`alter role ${owner.escapeIdentifier(name)} nologin`);
    await endSessions(owner, name);
    await owner.query(`drop role ${owner.escapeIdentifier(name)}`);
    return true;
  });
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

const biRole = async (owner: ClientBase): Promise<string> => `${await keptPrefix(owner)}bi`;

/** @throws DatabaseRefusal for a role of this name that no such login is */
async function isThere(owner: ClientBase, name: string): Promise<boolean> {
  const { rows } = await owner.query<{ ours: boolean }>(
    `select exists (select from pg_auth_members m where m.member = r.oid and m.roleid = $2::regrole) as ours
       from pg_roles r where r.rolname = $1`,
    [name, await biRole(owner)],
  );
  if (rows[0] && !rows[0].ours) throw new DatabaseRefusal(OF_OTHERS);
  return rows.length > 0;
}

/** Whoever made a role may end its sessions only as its member; it is one until the transaction's end at most. */
async function endSessions(owner: ClientBase, name: string): Promise<void> {
  const role = owner.escapeIdentifier(name);
  await owner.query(`grant ${role} to current_user with inherit true`);
  await owner.query('select pg_terminate_backend(pid) from pg_stat_activity where usename = $1', [name]);
  await owner.query(`revoke ${role} from current_user`);
}

const NOT_STARTED = {
  ru: 'В этой базе ещё нет представлений для BI: запустите хаб один раз (npm start), он их создаст.',
  en: 'This database has no views for BI tools yet: start the hub once (npm start), which makes them.',
};

const OF_OTHERS = {
  ru: 'На этом сервере уже есть роль с таким именем, и создана она не этой командой. Назовите другое имя: --name bi_…',
  en: 'This server has a role of that name already, which was not made by this command. Give another name: --name bi_…',
};
