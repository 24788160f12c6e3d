import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { canReach, databaseAccount } from '#kernel/database/embedded/account.js';
import {
  findPostmaster,
  initialise,
  OWNER,
  start as startServer,
  stop as stopServer,
} from '#kernel/database/embedded/cluster.js';
import { startEmbedded } from '#kernel/database/embedded/embedded.js';
import { serverSettings } from '#kernel/database/embedded/settings.js';
import { freshDatabase } from '#kernel/testing/database/fresh-database.js';
import { prepared } from '#kernel/testing/run/prepared.js';
import { freePort } from '../testing/free-port.js';

const PROGRAM = fileURLToPath(new URL('../hub.js', import.meta.url));

// Each starts a process, on a machine with other work to do.
jest.setTimeout(150_000);

/** An account of the system that owns nothing; to root no folder is closed. */
const NOBODY = { uid: 65_534, gid: 65_534 };
const isRoot = process.getuid?.() === 0;
const asNobody = isRoot && (await canReach(NOBODY, dirname(PROGRAM))) ? it : it.skip;

/** Programs of an older PostgreSQL, as Debian has them; not every machine does. */
const OLDER = ['15', '16', '17']
  .map((version) => `/usr/lib/postgresql/${version}/bin`)
  .find((path) => existsSync(path));

let root: string;
beforeAll(async () => {
  await prepared('page');
  root = await mkdtemp(join(tmpdir(), 'hub-starting-'));
  await chmod(root, 0o711);
});
afterAll(() => rm(root, { recursive: true }));

let made = 0;
/** A data folder with these files in it. */
async function folderWith(files: Record<string, string> = {}): Promise<string> {
  const folder = join(root, `data-${(made += 1)}`);
  await mkdir(folder, { mode: 0o711 });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text, { mode: 0o600 });
  return folder;
}

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Starts the hub on a data folder as its user does; resolves when it has ended by itself. */
async function start(
  folder: string,
  settings: Record<string, string> = {},
  account: Partial<typeof NOBODY> = {},
): Promise<Ended> {
  const env = {
    PATH: '/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    HUB_DATA: folder,
    PORT: String(await freePort()),
    LOG_LEVEL: 'silent',
    ...settings,
  };
  const child = spawn(process.execPath, ['--no-warnings', PROGRAM, 'start', '--empty'], { cwd: root, env, ...account });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code) => resolve({ code, said }));
  });
}

/** One sentence for whoever reads Russian, one for whoever reads English, and the exit code of what could not be done. */
function expectRefusal({ code, said }: Ended, words: RegExp): void {
  expect(said).not.toMatch(/\n\s+at |node:|Error\b/);
  const [ru, en, ...more] = said.trimEnd().split('\n');
  expect({ code, ru, en, more }).toEqual({
    code: 1,
    ru: expect.stringMatching(/[а-я]{3}/i),
    en: expect.stringMatching(words),
    more: [],
  });
}

const isThere = async (path: string) => (await stat(path).catch(() => null)) !== null;

/** That nothing was left behind: no server that runs, no lock. */
async function expectNothingLeft(folder: string): Promise<void> {
  expect(await findPostmaster(join(folder, 'postgres'))).toBeNull();
  expect(await isThere(join(folder, 'hub.lock'))).toBe(false);
}

describe('hub start refuses', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ['an empty lock', { 'hub.lock': '' }, /hub\.lock holds no lock of a hub: delete it/],
    ['the lock of another program', { 'hub.lock': '4711\n' }, /hub\.lock holds no lock of a hub: delete it/],
    ['a lock that says nothing of its holder', { 'hub.lock': '{"pid":"x"}' }, /holds no lock of a hub: delete it/],
  ])('%s', async (_, files, words) => {
    const folder = await folderWith(files);
    expectRefusal(await start(folder), words);
    expect(await isThere(join(folder, 'postgres'))).toBe(false);
  });

  it.each<[string, string]>([
    ['an empty key', ''],
    ['a key of another program', '-----BEGIN PRIVATE KEY-----'],
    ['a key that is none', 'null'],
  ])('%s', async (_, text) => {
    const folder = await folderWith({ 'token-key.json': text });
    const database = await freshDatabase();
    expectRefusal(
      await start(folder, { DATABASE_URL: database.ownerUrl }),
      /token-key\.json holds no ES256 key: delete it/,
    );
    await database.drop();
  });

  it('a file in place of the data folder, and one above it', async () => {
    const folder = await folderWith({ file: '' });
    expectRefusal(await start(join(folder, 'file')), /file \(EEXIST\)\. Check the path/);
    expectRefusal(await start(join(folder, 'file', 'data')), /\(ENOTDIR\)\. Check the path/);
  });

  const onLinux = process.platform === 'linux' ? it : it.skip;
  onLinux('a folder that the system does not make, at once', async () => {
    expectRefusal(await start('/proc/nope'), /\/proc\/nope \(ENOENT\)\. Check the path/);
  });

  asNobody('a folder that is read-only or of another owner', async () => {
    const closed = await folderWith();
    expectRefusal(await start(closed, {}, NOBODY), /data-\d+.* \(EACCES\)\. Check the path/);
    const own = await folderWith();
    await chown(own, NOBODY.uid, NOBODY.gid);
    await chmod(own, 0o500);
    expectRefusal(await start(own, {}, NOBODY), /data-\d+.* \(EACCES\)\. Check the path/);
    await expectNothingLeft(own);
  });

  it('a password that is not that of its database, and leaves nothing running', async () => {
    const folder = await folderWith();
    const database = await startEmbedded({ dataFolder: folder, durable: false, onLog: () => undefined });
    await database.stop();
    const file = join(folder, 'owner-password');
    await rm(file);
    expectRefusal(await start(folder), /There is no .*owner-password/);
    await writeFile(file, '', { mode: 0o600 });
    expectRefusal(await start(folder), /There is no .*owner-password/);
    await writeFile(file, 'another', { mode: 0o600 });
    expectRefusal(await start(folder), /The password in .*owner-password is not that of the database/);
    await expectNothingLeft(folder);
  });

  const beforeOurs = OLDER === undefined ? it.skip : it;
  beforeOurs('a server of PostgreSQL that is older than the hub needs', async () => {
    const home = await folderWith();
    const folder = join(home, 'postgres');
    const account = await databaseAccount(folder);
    if (account.uid !== undefined && account.gid !== undefined) await chown(home, account.uid, account.gid);
    const [initdb, postgres, pgCtl] = ['initdb', 'postgres', 'pg_ctl'].map((name) => join(OLDER!, name)) as [string, string, string]; // prettier-ignore
    const binaries = { initdb, postgres, pgCtl, version: 'older' };
    const cluster = { folder, logFile: join(home, 'postgres.log'), binaries, account };
    await initialise(cluster, 'secret', true);
    const { port } = await startServer(cluster, serverSettings({}, 'older'));
    const DATABASE_URL = `postgresql://${OWNER}:secret@127.0.0.1:${port}/postgres`;
    expectRefusal(
      await start(await folderWith(), { DATABASE_URL }),
      /needs PostgreSQL 18 or newer, and the server .* is 1\d/,
    );
    await stopServer(cluster);
  });

  it('a port that is taken, and an owner whom the server does not know', async () => {
    const folder = await folderWith();
    const database = await freshDatabase();
    const { ownerUrl } = database;
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const PORT = String((taken.address() as AddressInfo).port);
    expectRefusal(await start(folder, { DATABASE_URL: ownerUrl, PORT }), /port is taken by another program/);
    await new Promise((resolve) => taken.close(resolve));
    const stranger = new URL(ownerUrl);
    stranger.password = 'guess';
    expectRefusal(await start(folder, { DATABASE_URL: stranger.href }), /database refused: .*Check DATABASE_URL/);
    await database.drop();
  });
});
