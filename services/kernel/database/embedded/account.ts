import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedDatabaseError } from './embedded.errors.js';

const run = promisify(execFile);

/** The account that PostgreSQL runs under; empty when that is the hub's own. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

export const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * PostgreSQL refuses to run as root: it then runs as `postgres`, a system account that is made when it is missing
 * (in a container, mostly), or as the owner of a cluster that is there already.
 */
export async function databaseAccount(cluster: string): Promise<Account> {
  if (!isRoot()) return {};
  const existing = await stat(cluster).catch(() => null);
  if (existing !== null && existing.uid !== 0) return { uid: existing.uid, gid: existing.gid };
  return (await postgresAccount()) ?? (await makePostgresAccount());
}

async function postgresAccount(): Promise<Account | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

async function makePostgresAccount(): Promise<Account> {
  const options = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'];
  const failure = await run('useradd', options).then(() => '', String);
  const account = await postgresAccount();
  if (account !== null) return account;
  throw new EmbeddedDatabaseError(
    'PostgreSQL не работает от имени root, а учётную запись postgres создать не удалось: запустите хаб обычным пользователем',
    'PostgreSQL does not run as root and no postgres account could be made: start the hub as a plain user',
    failure,
  );
}

/** Whether the account may walk down to the folder. */
export async function canReach(account: Account, folder: string): Promise<boolean> {
  if (account.uid === undefined) return true;
  const { uid, gid, mode } = await stat(folder);
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  if ((mode & bit) === 0) return false;
  return dirname(folder) === folder || canReach(account, dirname(folder));
}
