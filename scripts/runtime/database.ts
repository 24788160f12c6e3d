import type { Config } from '#kernel/config/config.js';
import { attachEmbedded, startEmbedded } from '#kernel/database/embedded/embedded.js';
import { findLocation } from '#kernel/database/embedded/location.js';
import type { Log } from '#kernel/log/log.js';
import { CommandError } from '../command-error.js';

/** A database that a command works on. */
export interface OpenDatabase {
  /** The owner's credential. */
  readonly ownerUrl: string;
  /** Whether it is the hub's own embedded server, on this machine, for this process to stop. */
  readonly embedded: boolean;
  /** Aborted, by an error in words, when the embedded server is gone for good. */
  readonly lost?: AbortSignal;
  close(): Promise<void>;
}

/** The outside server of `DATABASE_URL`, or else the embedded one, started under the data folder. */
export async function openDatabase(config: Config, log: Log): Promise<OpenDatabase> {
  if (config.databaseUrl) return outside(config.databaseUrl);
  const database = await startEmbedded({
    dataFolder: config.dataFolder,
    kept: true,
    onLog: (line) => log.info(line),
  });
  const { ownerUrl, lost } = database;
  return { ownerUrl, embedded: true, lost, close: () => database.stop() };
}

/** The database of a hub that runs on this machine, or one opened for the command alone when none runs. */
export async function reachDatabase(config: Config, log: Log): Promise<OpenDatabase> {
  const running = config.databaseUrl ? null : await attachEmbedded(config.dataFolder);
  return running ? outside(running.ownerUrl) : openDatabase(config, log);
}

/**
 * As `reachDatabase`, for a command that only looks at what there is.
 *
 * @throws CommandError where no hub has been, instead of making an empty database
 */
export async function findDatabase(config: Config, log: Log): Promise<OpenDatabase> {
  if (config.databaseUrl || (await findLocation(config.dataFolder))) return reachDatabase(config, log);
  throw new CommandError({
    ru: `В папке ${config.dataFolder} хаба нет: запустите его (npm start) или назовите другую папку (--data).`,
    en: `There is no hub in ${config.dataFolder}: start it (npm start), or name another folder (--data).`,
  });
}

/** The credential of one service: given for it, or derived from that of the database it shares a machine with. */
export async function serviceDatabaseUrl(
  config: Config,
  derive: (ownerUrl: string) => Promise<string>,
): Promise<string> {
  if (config.serviceDatabaseUrl) return config.serviceDatabaseUrl;
  const owner = config.databaseUrl ?? (await attachEmbedded(config.dataFolder))?.ownerUrl;
  if (owner) return derive(owner);
  throw new CommandError({
    ru: 'Не к чему подключиться: запустите hub start на этой машине или задайте HUB_SERVICE_DATABASE_URL.',
    en: 'There is nothing to connect to: run hub start on this machine, or set HUB_SERVICE_DATABASE_URL.',
  });
}

function outside(ownerUrl: string): OpenDatabase {
  return { ownerUrl, embedded: false, close: () => Promise.resolve() };
}
