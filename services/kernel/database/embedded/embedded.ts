import { randomBytes } from 'node:crypto';
import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { connect } from '../connection.js';
import { databaseAccount } from './account.js';
import { findBinaries } from './binaries.js';
import {
  findPostmaster,
  initialise,
  OWNER,
  start,
  stop,
  untilReady,
  type Cluster,
  type Postmaster,
} from './cluster.js';
import { sqlState } from '../sql-state.js';
import { EmbeddedDatabaseError } from './embedded.errors.js';
import { createFile, hasCode, readIfThere, replaceFile } from '../../files/files.js';
import { keepServer } from './keeper.js';
import { findLocation, settleLocation, type Location } from './location.js';
import { acquireLock } from './lock.js';
import { serverSettings, sameSettings, type ServerOptions } from './settings.js';

export { EmbeddedDatabaseError } from './embedded.errors.js';
export { removeDataFolder } from './location.js';
export { DataFolderInUse } from './lock.js';

const DATABASE = 'hub';
const CONNECTION_FILE = 'connection.json';
const PASSWORD_FILE = 'owner-password';

export interface EmbeddedOptions extends ServerOptions {
  /** The data folder; it is made when it is missing. */
  readonly dataFolder: string;
  /** Whether the server is started again where it was when it ends by itself or is killed; tests say after which pauses. */
  readonly kept?: boolean | readonly number[];
  /** Gets one short line per step; what PostgreSQL itself says goes to `postgres.log` beside the cluster. */
  readonly onLog: (line: string) => void;
}

export interface EmbeddedDatabase {
  /** The owner's credential: migrations and roles. Services log in as roles of their own. */
  readonly ownerUrl: string;
  readonly port: number;
  /** PostgreSQL's main process, as it was started. */
  readonly postmasterPid: number;
  /** Whether a server was still running, left by a hub that was killed. */
  readonly adopted: boolean;
  /** Aborted, by an error in words, when a server that is kept has ended too often and is not started any more. */
  readonly lost: AbortSignal;
  /** Ends all sessions, stops the server and frees the data folder. Later calls return the first one's promise. */
  stop(): Promise<void>;
}

/** What other commands on the machine read to attach; there while a hub runs. */
interface Connection {
  readonly ownerUrl: string;
  /** The hub. */
  readonly pid: number;
  readonly postmasterPid: number;
}

/**
 * Starts the PostgreSQL of a data folder; the first time it is created. Stops with `stop()` only: no exit hooks, the
 * caller decides what a signal means. If the caller is killed the server goes on, and the next start adopts it.
 *
 * @throws DataFolderInUse when another hub, or this one, works with the folder.
 * @throws EmbeddedDatabaseError when PostgreSQL can't run here.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const location = await settleLocation(options.dataFolder);
  const lock = await acquireLock(join(location.home, 'hub.lock'), location.dataFolder);
  try {
    const account = await databaseAccount(location.cluster);
    const binaries = await findBinaries(account);
    const cluster: Cluster = {
      folder: location.cluster,
      logFile: join(location.home, 'postgres.log'),
      binaries,
      account,
    };
    const password = await ownerPassword(location);
    await initialise(cluster, password, options.durable ?? true);

    const adopted = await adopt(cluster, options);
    const settings = serverSettings(options, binaries.version);
    const { port, pid } = adopted ?? (await start(cluster, settings));
    const ownerUrl = `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${DATABASE}`;
    const connectionFile = join(location.dataFolder, CONNECTION_FILE);
    let told: number | undefined;
    const tell = async (postmasterPid: number) => {
      if (told === postmasterPid) return;
      const connection: Connection = { ownerUrl, pid: process.pid, postmasterPid };
      await replaceFile(connectionFile, `${JSON.stringify(connection, null, 2)}\n`);
      told = postmasterPid;
    };
    try {
      await ensureDatabase(ownerUrl, location);
      await tell(pid);
    } catch (error) {
      await stop(cluster);
      throw error;
    }
    options.onLog(`embedded PostgreSQL ${adopted ? 'adopted' : 'started'} on port ${port}`);

    const lost = new AbortController();
    const keeper = options.kept
      ? keepServer({
          async isThere() {
            const postmaster = await findPostmaster(cluster.folder);
            if (postmaster) await tell(postmaster.pid);
            return postmaster !== null;
          },
          async restart() {
            await forgetDead(cluster);
            await start(cluster, settings, port);
          },
          onLost: () => lost.abort(notStartedAnyMore(cluster)),
          onLog: options.onLog,
          pauses: options.kept === true ? undefined : options.kept,
        })
      : undefined;
    const end = async (): Promise<void> => {
      await keeper?.stop();
      await unlink(connectionFile).catch(ignoreMissing);
      await stop(cluster);
      await lock.release();
      options.onLog('embedded PostgreSQL stopped');
    };
    let ended: Promise<void> | undefined;
    const stopOnce = (): Promise<void> => (ended ??= end());
    const found = { ownerUrl, port, postmasterPid: pid, adopted: adopted !== null };
    return { ...found, lost: lost.signal, stop: stopOnce };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** How to reach the embedded database that a hub on this machine is running; null when none runs. */
export async function attachEmbedded(dataFolder: string): Promise<{ ownerUrl: string } | null> {
  const location = await findLocation(dataFolder);
  const text = location && (await readIfThere(join(location.dataFolder, CONNECTION_FILE)));
  if (!location || !text) return null;
  const connection = connectionIn(text);
  const postmaster = await findPostmaster(location.cluster);
  return connection && postmaster?.pid === connection.postmasterPid ? { ownerUrl: connection.ownerUrl } : null;
}

/** Null for what no hub has written: then none is found running. */
function connectionIn(text: string): Connection | null {
  try {
    return JSON.parse(text) as Connection | null;
  } catch {
    return null;
  }
}

/** Takes over a running server of ours, if it runs as we would start it now; another one is stopped. */
async function adopt(cluster: Cluster, options: EmbeddedOptions): Promise<Postmaster | null> {
  const isGone = async (): Promise<boolean> => (await findPostmaster(cluster.folder)) === null;
  if (await isGone()) {
    await forgetDead(cluster);
    return null;
  }
  if (await sameSettings(cluster.folder, serverSettings(options, cluster.binaries.version))) {
    const postmaster = await untilReady(cluster.folder, isGone);
    if (postmaster !== null) return postmaster;
  }
  options.onLog('stopping an embedded PostgreSQL that runs with other settings');
  await stop(cluster);
  return null;
}

/** PostgreSQL refuses to start while any process of its account has the pid that a dead server left behind. */
async function forgetDead({ folder }: Cluster): Promise<void> {
  await unlink(join(folder, 'postmaster.pid')).catch(ignoreMissing);
}

function notStartedAnyMore({ logFile }: Cluster): EmbeddedDatabaseError {
  return new EmbeddedDatabaseError(
    `Встроенный PostgreSQL завершается раз за разом и больше не запускается; отчего, сказано в ${logFile}. Устраните причину и запустите хаб снова`,
    `The embedded PostgreSQL ends again and again and is not started any more; why is said in ${logFile}. Mend it and start the hub again`,
  );
}

async function ownerPassword({ dataFolder, cluster }: Location): Promise<string> {
  const file = join(dataFolder, PASSWORD_FILE);
  const isNew = (await findLocation(dataFolder)) === null;
  if (isNew) await createFile(file, randomBytes(24).toString('base64url'));
  const password = (await readIfThere(file))?.trim();
  if (password) return password;
  throw new EmbeddedDatabaseError(
    `Нет файла ${file} с паролем базы данных, которая лежит в ${cluster}`,
    `There is no ${file}, the password of the database in ${cluster}`,
  );
}

/** Makes the hub's database, and so proves that the server on this port knows our credential. */
async function ensureDatabase(ownerUrl: string, { dataFolder, cluster }: Location): Promise<void> {
  const url = new URL(ownerUrl);
  url.pathname = '/postgres';
  const client = await connect(url.toString(), { ssl: false }).catch((error: unknown) => {
    if (!/^28/.test(sqlState(error))) throw error;
    const file = join(dataFolder, PASSWORD_FILE);
    throw new EmbeddedDatabaseError(
      `Пароль в ${file} не подходит к базе данных, которая лежит в ${cluster}: верните файл, с которым она создана`,
      `The password in ${file} is not that of the database in ${cluster}: put back the file that it was made with`,
    );
  });
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

function ignoreMissing(error: unknown): void {
  if (!hasCode(error, 'ENOENT')) throw error;
}
