import { chmod, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../../database/connection.js';
import {
  DataFolderInUse,
  removeDataFolder,
  startEmbedded,
  type EmbeddedDatabase,
} from '../../database/embedded/embedded.js';
import { hasCode } from '../../files/files.js';
import { isAbandoned } from '../../database/embedded/lock.js';
import { TEMPLATE } from './template.js';

const PREFIX = 'hub-jest-';

const INVALID_PARAMETER_VALUE = '22023';

/** Codes met at another account's run, or one that is just cleaning up after itself. */
const OUT_OF_REACH = ['EACCES', 'EPERM', 'ENOENT'];

/** The server of one test run, with the template that its databases are cloned from. */
export interface TestServer {
  /** The owner's credential on it. */
  readonly ownerUrl: string;
  stop(): Promise<void>;
}

/**
 * Starts the server that all test files of this run share, in a folder of its own, and fills the template database.
 * Every run has its own server, so several may go on at once. Jest exits on Ctrl-C without its teardown: the server
 * is stopped all the same, and its folder removed by the next run.
 */
export async function startTestServer(prepareTemplate: (ownerUrl: string) => Promise<void>): Promise<TestServer> {
  await removeAbandoned();
  const folder = await mkdtemp(join(tmpdir(), PREFIX));
  // mkdtemp closes the folder to others; a run as root has its server under the account `postgres`.
  await chmod(folder, 0o711);
  const database = await start(folder);
  const stopAtExit = (): void => {
    try {
      process.kill(database.postmasterPid, 'SIGINT');
    } catch {
      // It is gone already, and the run is over.
    }
  };
  process.once('exit', stopAtExit);
  const server: TestServer = {
    ownerUrl: database.ownerUrl,
    stop() {
      process.off('exit', stopAtExit);
      return stop(folder, database);
    },
  };
  try {
    await copyByKernel(database.ownerUrl);
    await runAsAdministrator(database.ownerUrl, `create database ${TEMPLATE}`);
    const template = new URL(database.ownerUrl);
    template.pathname = `/${TEMPLATE}`;
    await prepareTemplate(template.href);
    // Cloning needs a template without sessions: from here on not even autovacuum may enter.
    await runAsAdministrator(
      database.ownerUrl,
      `alter database ${TEMPLATE} with is_template true allow_connections false`,
    );
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/**
 * Lets the operating system copy the files of a clone, where this build of PostgreSQL can ask for that: a template of
 * 13 MB and 400 files takes 0.1 s instead of 0.3.
 */
async function copyByKernel(ownerUrl: string): Promise<void> {
  try {
    await runAsAdministrator(ownerUrl, `alter system set file_copy_method = 'clone'`);
    await runAsAdministrator(ownerUrl, 'select pg_reload_conf()');
  } catch (error) {
    if (!hasCode(error, INVALID_PARAMETER_VALUE)) throw error;
  }
}

function start(dataFolder: string): Promise<EmbeddedDatabase> {
  return startEmbedded({ dataFolder, durable: false, maxConnections: 400, onLog: () => undefined });
}

async function stop(folder: string, database: EmbeddedDatabase): Promise<void> {
  await database.stop();
  await removeDataFolder(folder);
}

/** A run that was killed leaves its server running: the next one takes such servers over, and away. */
async function removeAbandoned(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX));
  for (const folder of names.map((name) => join(tmpdir(), name))) {
    try {
      if (await isAbandoned(join(folder, 'hub.lock'))) await stop(folder, await start(folder));
    } catch (error) {
      if (!(error instanceof DataFolderInUse) && !hasCode(error, ...OUT_OF_REACH)) throw error;
    }
  }
}

async function runAsAdministrator(ownerUrl: string, sql: string): Promise<void> {
  const client = await connect(ownerUrl, { ssl: false });
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
