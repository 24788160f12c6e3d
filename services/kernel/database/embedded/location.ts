import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canReach, databaseAccount, isRoot } from './account.js';
import { EmbeddedDatabaseError } from './embedded.errors.js';
import { createFile, makeFolder, readIfThere } from '../../files/files.js';

/** Where a hub started as root keeps what the `postgres` account must reach and the data folder can't offer. */
export const SYSTEM_FOLDER = '/var/lib/college-mentoring-hub';

const POINTER = 'postgres.location';
const CLUSTER = 'postgres';

/** Where the parts of an embedded database lie. */
export interface Location {
  /** Holds the credential and how to connect. */
  readonly dataFolder: string;
  /** Holds the cluster, its lock and its log: the data folder, or a folder of the system in its stead. */
  readonly home: string;
  /** PostgreSQL's own data directory. */
  readonly cluster: string;
}

/** The location that an earlier start settled on, or null when there was none. */
export async function findLocation(folder: string): Promise<Location | null> {
  const dataFolder = await realpath(folder).catch(() => null);
  if (dataFolder === null) return null;
  const home = (await readIfThere(join(dataFolder, POINTER)))?.trim() ?? dataFolder;
  const cluster = join(home, CLUSTER);
  return (await exists(cluster)) ? { dataFolder, home, cluster } : null;
}

/**
 * Settles where the database of a data folder lies.
 *
 * A hub started as root runs PostgreSQL as `postgres`, and that account can't enter a folder below, say, /root. Then
 * the cluster goes to a folder of the system, and a small file in the data folder points there. The folder's name is
 * new each time: who deletes a data folder and starts afresh gets an empty database, and the old one is not lost.
 */
export async function settleLocation(folder: string): Promise<Location> {
  if ((await makeFolder(folder)) && isRoot()) await chmod(folder, 0o711);
  const dataFolder = await realpath(folder);
  const pointer = join(dataFolder, POINTER);
  const inPlace: Location = { dataFolder, home: dataFolder, cluster: join(dataFolder, CLUSTER) };
  if ((await readIfThere(pointer)) === null) {
    const stays =
      (await exists(inPlace.cluster)) || (await canReach(await databaseAccount(inPlace.cluster), dataFolder));
    if (stays) return inPlace;
    if (await createFile(pointer, await makeSystemHome(dataFolder))) await chmod(pointer, 0o644);
  }
  const home = String(await readIfThere(pointer)).trim();
  if (!(await exists(home))) {
    throw new EmbeddedDatabaseError(
      `База данных папки ${dataFolder} должна лежать в ${home} (так записано в ${POINTER}), но её там нет`,
      `The database of ${dataFolder} should lie in ${home} (says ${POINTER}), but it is not there`,
    );
  }
  return { dataFolder, home, cluster: join(home, CLUSTER) };
}

/** Deletes a data folder with its database, wherever that lies. The database must be stopped. */
export async function removeDataFolder(folder: string): Promise<void> {
  const location = await findLocation(folder);
  if (location !== null && location.home !== location.dataFolder) await rm(location.home, { recursive: true });
  await rm(folder, { recursive: true, force: true });
}

/** Open to all for passing through, whatever the umask of root says. */
export async function makeSystemFolder(): Promise<void> {
  if (await makeFolder(SYSTEM_FOLDER)) await chmod(SYSTEM_FOLDER, 0o755);
}

async function makeSystemHome(dataFolder: string): Promise<string> {
  const hash = createHash('sha256').update(dataFolder).digest('hex').slice(0, 12);
  const home = join(SYSTEM_FOLDER, `${hash}-${randomBytes(4).toString('hex')}`);
  await makeSystemFolder();
  await mkdir(home);
  await chmod(home, 0o711);
  await writeFile(join(home, 'data-folder.txt'), `${dataFolder}\n`, { mode: 0o600 });
  return realpath(home);
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
