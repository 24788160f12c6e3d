import { execFile, spawn } from 'node:child_process';
import { chmod, chown, mkdir, open, rename, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import { EmbeddedDatabaseError } from './embedded.errors.js';
import { readIfThere } from '../../files/files.js';
import { isPostmasterOf } from './process-identity.js';

const run = promisify(execFile);

/** The superuser that owns the database. */
export const OWNER = 'hub_owner';

/** PostgreSQL sees neither the hub's secrets nor the caller's PG* variables; on Windows it needs the system's own. */
const ENVIRONMENT =
  process.platform === 'win32' ? undefined : { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/** How often to look whether the server has come up, in milliseconds; it takes 50 to 100. */
const LOOK_AGAIN = 20;
const START_TIMEOUT = 60_000;

export interface Cluster {
  /** PostgreSQL's data directory. */
  readonly folder: string;
  readonly logFile: string;
  readonly binaries: Binaries;
  readonly account: Account;
}

/** A running server, as its own `postmaster.pid` describes it. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/**
 * Sorting by ICU's Russian rules (ё after е), whatever locales the machine has. The character classes that pg_trgm
 * and text search go by come from the C library: its UTF-8 locale has another name on each system.
 */
const LOCALES: readonly (readonly string[])[] = [
  ...['C.UTF-8', 'en_US.UTF-8', 'C'].map((locale) => [
    '--locale-provider=icu',
    '--icu-locale=ru-RU',
    `--locale=${locale}`,
  ]),
  ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
];

/** Creates the cluster, unless it is there. A creation that was cut short leaves nothing that looks like one. */
export async function initialise(cluster: Cluster, password: string, durable: boolean): Promise<void> {
  if ((await stat(cluster.folder).catch(() => null)) !== null) return;
  const draft = `${cluster.folder}.new`;
  const passwordFile = `${draft}.password`;
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  try {
    let failure = '';
    for (const locale of LOCALES) {
      await rm(draft, { recursive: true, force: true });
      await mkdir(draft, { mode: 0o700 });
      const { uid, gid } = cluster.account;
      if (uid !== undefined && gid !== undefined) {
        await Promise.all([draft, passwordFile].map((path) => chown(path, uid, gid)));
      }
      const options = ['-D', draft, `--username=${OWNER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
      if (!durable) options.push('--no-sync', '--no-data-checksums');
      try {
        await execute(cluster, cluster.binaries.initdb, [...options, '--encoding=UTF8', '--lc-messages=C', ...locale]);
        return await rename(draft, cluster.folder);
      } catch (error) {
        failure = String(error);
        if (!/locale|ICU/i.test(failure)) break;
      }
    }
    throw new EmbeddedDatabaseError('Не удалось создать базу данных', 'The database could not be created', failure);
  } finally {
    await unlink(passwordFile);
  }
}

/** The server that runs on this cluster; null when there is none, or only the trace of one that crashed. */
export async function findPostmaster(folder: string): Promise<Postmaster | null> {
  const lines = (await readIfThere(join(folder, 'postmaster.pid')))?.split('\n') ?? [];
  const pid = Number(lines[0]);
  if (!Number.isSafeInteger(pid) || pid <= 0 || !(await isPostmasterOf(pid, folder))) return null;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/**
 * Starts the server on the loopback interface, where it was before if nobody else is there by now: subgraphs apart and BI
 * tools know it there. It outlives this process unless it is stopped.
 * @param at the port, for a server that is at work there; a free one when left out
 */
export async function start(cluster: Cluster, settings: readonly string[], at?: number): Promise<Postmaster> {
  let failure = '';
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const port = at ?? (await freePort(attempt === 0 ? await formerPort(cluster) : 0));
    const postmaster = await launch(cluster, [...settings, '-p', String(port)]);
    if (postmaster !== null) return postmaster;
    failure = await lastLines(cluster.logFile);
    // Another program took the port in between, or processes of a server that was killed are still going down.
    if (!/Address already in use|could not create any TCP\/IP sockets|shared memory block/.test(failure)) break;
    await pause(500);
  }
  throw new EmbeddedDatabaseError('База данных не запустилась', 'The database did not start', failure);
}

/** Waits for a server that is coming up, as one does that recovers from a crash. Null when it doesn't. */
export async function untilReady(folder: string, isGone: () => boolean | Promise<boolean>): Promise<Postmaster | null> {
  const deadline = Date.now() + START_TIMEOUT;
  while (!(await isGone()) && Date.now() < deadline) {
    const postmaster = await findPostmaster(folder);
    if (postmaster?.ready) return postmaster;
    await pause(LOOK_AGAIN);
  }
  return null;
}

/** Ends all sessions and stops the server cleanly. */
export async function stop(cluster: Cluster): Promise<void> {
  if ((await findPostmaster(cluster.folder)) === null) return;
  const options = ['stop', '-D', cluster.folder, '-m', 'fast', '-w', '-t', '60', '-s'];
  await execute(cluster, cluster.binaries.pgCtl, options).catch(async (error: unknown) => {
    if ((await findPostmaster(cluster.folder)) !== null) throw error;
  });
}

async function launch(cluster: Cluster, settings: readonly string[]): Promise<Postmaster | null> {
  await rename(cluster.logFile, `${cluster.logFile}.1`).catch(() => undefined);
  const log = await open(cluster.logFile, 'w', 0o600);
  await chmod(cluster.logFile, 0o600);
  // Its own session: Ctrl-C in the terminal reaches the hub, which finishes its requests before it stops the server.
  const child = spawn(cluster.binaries.postgres, ['-D', cluster.folder, ...settings], {
    ...cluster.account,
    cwd: cluster.folder,
    env: ENVIRONMENT,
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  let gone = false;
  child.once('exit', () => (gone = true));
  child.once('error', () => (gone = true));
  child.unref();
  await log.close();
  return untilReady(cluster.folder, () => gone);
}

async function execute(cluster: Cluster, program: string, options: readonly string[]): Promise<void> {
  await run(program, [...options], { ...cluster.account, cwd: '/', env: ENVIRONMENT, windowsHide: true });
}

/** The one that is wished for, or else any that nobody listens at. */
async function freePort(wished: number): Promise<number> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(wished, '127.0.0.1', resolve));
  } catch (error) {
    if (wished === 0) throw error;
    return freePort(0);
  }
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Where the server was started last; 0 where it never was. */
async function formerPort({ folder }: Cluster): Promise<number> {
  const commandLine = (await readIfThere(join(folder, 'postmaster.opts'))) ?? '';
  return Number(/"-p" "(\d+)"/.exec(commandLine)?.[1] ?? 0);
}

async function lastLines(logFile: string): Promise<string> {
  return ((await readIfThere(logFile)) ?? '').trimEnd().split('\n').slice(-20).join('\n');
}
