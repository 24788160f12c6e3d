import { randomBytes } from 'node:crypto';
import { copyFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { jwtVerify } from 'jose';
import { fileStore, type Shelf } from '#exchange/documents/file-store.js';
import { folderShelf } from '#exchange/documents/folder-shelf.js';
import { connect } from '#kernel/database/connection.js';
import { serviceUrl } from '#kernel/database/roles.js';
import { folderKeys } from '#kernel/session/folder-keys.js';
import { localKey } from '#kernel/session/keys.js';
import { localTokens } from '#kernel/session/local-tokens.js';
import { rotateKey } from '#kernel/session/rotate-keys.js';
import { emptyDatabase, type FreshDatabase } from '#kernel/testing/database/fresh-database.js';
import { catalogOf, rowsOf } from '../testing/catalog.js';
import { fileLedger } from '../testing/files.js';
import { ownHub, type TestHub } from '../testing/hub.js';
import { isSound } from '../verify/report.type.js';
import { smallRegion } from '../verify/testing/small-region.js';
import { verify } from '../verify/verify.js';
import { restoreBackup, type Target } from './restore-backup.js';
import { writeBackup } from './write-backup.js';

jest.setTimeout(240_000);

let hub: TestHub;
let folder: string;
let file: string;
let shelf: Shelf;
const silent = () => undefined;
const databases: FreshDatabase[] = [];

beforeAll(async () => {
  hub = await ownHub();
  folder = await mkdtemp(join(tmpdir(), 'hub-backup-'));
  const { college } = await smallRegion(hub);
  const documents = join(folder, 'files');
  shelf = folderShelf(documents);
  const parts = { shelf, ledger: fileLedger(hub.ownerUrl), incoming: join(documents, 'incoming'), limit: 1e6 };
  const store = fileStore(parts);
  for (let n = 0; n < 3; n += 1) await store.keep(college.id, one(Buffer.concat([PDF, randomBytes(2_000)])));
  await hub.owner(`update participants.college set name_ru = E'Колледж\\t«а\\\\б»\\n№ 1' where id = $1`, [college.id]);
  await localKey(folder);
  file = join(folder, 'hub.backup');
  await writeBackup({ ownerUrl: hub.ownerUrl, shelf, dataFolder: folder }, file, silent);
});
afterAll(async () => {
  await Promise.all(databases.map((each) => each.drop()));
  await hub.close();
  await rm(folder, { recursive: true, force: true });
});

const PDF = Buffer.from('%PDF-1.7\n%made up\n');
async function* one(content: Buffer) {
  yield await Promise.resolve(content);
}

async function looking<T>(ownerUrl: string, look: (client: Awaited<ReturnType<typeof connect>>) => Promise<T>) {
  const client = await connect(ownerUrl);
  return look(client).finally(() => client.end());
}

async function empty(): Promise<string> {
  const made = await emptyDatabase();
  databases.push(made);
  return made.ownerUrl;
}

async function target(ownerUrl: string): Promise<Target> {
  const data = await mkdtemp(join(folder, 'target-'));
  const files = join(data, 'files');
  return { ownerUrl, dataFolder: data, shelf: folderShelf(files), incoming: join(files, 'incoming') };
}

/** An owner who is no superuser, with a password from which those of the services derive: other tests use them. */
async function keptByPlainOwner(ownerUrl: string): Promise<string> {
  const url = new URL(ownerUrl);
  await looking(ownerUrl, async (client) => {
    await client.query(`do $$ begin
      create role test_restorer login createrole; exception when duplicate_object or unique_violation then null; end $$`);
    await client.query(`alter role test_restorer password ${client.escapeLiteral(decodeURIComponent(url.password))}`);
    const { rows } = await client.query<{ roles: string }>(
      `select string_agg(rolname, ', ') as roles from pg_roles where rolname ~ '^hub_' and not rolsuper`,
    );
    await client.query(`grant ${rows[0]!.roles} to test_restorer with admin option`);
    await client.query(`alter database ${url.pathname.slice(1)} owner to test_restorer`);
  });
  url.username = 'test_restorer';
  return url.href;
}

const restored = async (into: Target, path = file, replace = false) =>
  restoreBackup(into, path, { replace, progress: silent });

/** All but when objects were made, which is of the day of the restoring. */
async function contentOf(ownerUrl: string) {
  const { 'contracts.current_objects': _, ...rows } = await looking(ownerUrl, rowsOf);
  return { rows, catalog: await looking(ownerUrl, catalogOf) };
}

describe('a backup', () => {
  it('is for the eyes of its account alone', async () => {
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('gives the same rows, objects, rights, files and key to an owner who is no superuser, whose figures are right', async () => {
    const into = await target(await keptByPlainOwner(await empty()));
    const manifest = await restored(into);
    expect(manifest.files).toEqual({ count: 3, missing: [] });
    const [was, is] = [await contentOf(hub.ownerUrl), await contentOf(into.ownerUrl.replace('test_restorer', new URL(hub.ownerUrl).username))]; // prettier-ignore
    expect(Object.values(is.rows).flat().length).toBeGreaterThan(1_000);
    expect(is.rows).toEqual(was.rows);
    expect(is.catalog).toEqual(was.catalog);
    expect(isSound(await verify(into.ownerUrl))).toBe(true);
    const key = 'token-key.json';
    expect(await readFile(join(into.dataFolder, key))).toEqual(await readFile(join(folder, key)));
    expect((await stat(join(into.dataFolder, key))).mode & 0o777).toBe(0o600);

    // That owner is under the policies of the tables, and yet gives away every row.
    const again = join(folder, 'again.backup');
    const second = await writeBackup(into, again, silent);
    const rowsOfTables = (each: typeof manifest) => each.tables.map(({ name, rows }) => [name, rows]);
    expect(rowsOfTables(second)).toEqual(rowsOfTables(manifest));
    expect(second.files.count).toBe(3);
  });

  it('takes the place of a hub only when that is wanted, and of none that is at work', async () => {
    const ownerUrl = await empty();
    const into = await target(ownerUrl);
    await restored(into);
    await expect(restored(into)).rejects.toThrow('There is a hub here already');
    await looking(ownerUrl, (client) => client.query("update participants.region set name_ru = 'Прежний'"));
    await restored(into, file, true);
    const names = await looking(ownerUrl, (client) => client.query('select from participants.region where name_ru = $1', ['Прежний'])); // prettier-ignore
    expect(names.rowCount).toBe(0);
    const schemas = await looking(ownerUrl, (client) =>
      client.query("select from pg_namespace where nspname like '%before_restore'"),
    );
    expect(schemas.rowCount).toBe(0);
    const service = await connect(serviceUrl(ownerUrl, 'monitoring'));
    await expect(restored(into, file, true)).rejects.toThrow('A hub is at work');
    await service.end();
  });

  it('keeps tokens good that were given before the key was changed, and lets in nobody by a key of what it replaces', async () => {
    const data = await mkdtemp(join(folder, 'rotated-'));
    const asHub = { actor: 'system', roles: ['COLLEGE_SYSTEM'] as const, regions: [], colleges: [], persons: [] };
    const tokenOf = (path: string) => localTokens(path, 'hub').sign(asHub, '1h');
    const before = await tokenOf(data);
    await rotateKey(data, { atOnce: false });
    const after = await tokenOf(data);
    const path = join(data, 'hub.backup');
    await writeBackup({ ownerUrl: hub.ownerUrl, shelf, dataFolder: data }, path, silent);

    const into = await target(await empty());
    const strangers = await tokenOf(into.dataFolder);
    await rotateKey(into.dataFolder, { atOnce: false });
    await restored(into, path, true);
    const find = await folderKeys(into.dataFolder).find();
    for (const token of [before, after]) expect((await jwtVerify(token, find)).payload.sub).toBe('system');
    await expect(jwtVerify(strangers, find)).rejects.toThrow('no applicable key');
  });

  it('that is damaged, cut short, of a later release or none at all is refused before anything is changed', async () => {
    const into = await target(await empty());
    const path = join(folder, 'damaged.backup');
    const whole = await readFile(file);
    const unpacked = gunzipSync(whole);
    const changed = (at: number) => {
      const copy = Buffer.from(unpacked);
      copy[at]! ^= 1;
      return gzipSync(copy);
    };
    const later = unpacked.toString('latin1').replace('"0027-imports-as-jobs"', '"9027-imports-as-jobs"');
    const cases = [
      whole.subarray(0, whole.length / 2),
      whole.subarray(0, whole.length - 4),
      Buffer.concat([whole.subarray(0, 5_000), Buffer.from([whole[5_000]! ^ 1]), whole.subarray(5_001)]),
      gzipSync(unpacked.subarray(0, unpacked.length / 3)),
      changed(600),
      changed(20_000),
      Buffer.from('no backup'),
      Buffer.alloc(0),
    ];
    for (const content of cases) {
      await writeFile(path, content);
      await expect(restored(into, path)).rejects.toThrow('Nothing was changed');
    }
    await writeFile(path, gzipSync(Buffer.from(later, 'latin1')));
    await expect(restored(into, path)).rejects.toThrow('later release');
    const left = 'select from pg_namespace where nspname = any ($1)';
    const { rowCount } = await looking(into.ownerUrl, (client) => client.query(left, [['contracts', 'participants']]));
    expect(rowCount).toBe(0);
  });

  it('that can’t be loaded leaves what was there as it was', async () => {
    const ownerUrl = await empty();
    const into = await target(ownerUrl);
    await restored(into);
    const before = await contentOf(ownerUrl);
    const broken: Target = {
      ...into,
      shelf: { ...into.shelf, put: () => Promise.reject(new Error('the disk is full')) },
    };
    await expect(restored(broken, file, true)).rejects.toThrow('the disk is full');
    expect(await contentOf(ownerUrl)).toEqual(before);
  });

  it('breaks off without a trace', async () => {
    const path = join(folder, 'broken.backup');
    const source = {
      ownerUrl: hub.ownerUrl,
      dataFolder: folder,
      shelf: { ...shelf, read: () => Promise.reject(new Error('gone')) },
    };
    await expect(writeBackup(source, path, silent)).rejects.toThrow('gone');
    for (const name of [path, `${path}.part`]) await expect(copyFile(name, `${path}.copy`)).rejects.toThrow('ENOENT');
  });
});
