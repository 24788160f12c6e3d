import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { folderShelf } from '#exchange/documents/folder-shelf.js';
import { startEmbedded } from '#kernel/database/embedded/embedded.js';
import { freshDatabase, type FreshDatabase } from '#kernel/testing/database/fresh-database.js';
import { writeBackup } from '../backup/write-backup.js';
import { HubFolder } from '../testing/hub-process.js';

// Each starts a process, on a machine with other work to do.
jest.setTimeout(120_000);

let folder: HubFolder;
let database: FreshDatabase;
let backup: string;
beforeAll(async () => {
  [folder, database] = [await HubFolder.make(), await freshDatabase()];
  backup = join(folder.path, 'sound.backup');
  const source = { ownerUrl: database.ownerUrl, dataFolder: folder.path, shelf: folderShelf(folder.path) };
  await writeBackup(source, backup, () => undefined);
});
afterAll(async () => {
  await database.drop();
  await folder.remove();
});

/** Runs it; expects that it says why not, once in each language, and leaves what was there and nothing else. */
async function expectRefusal(settings: NodeJS.ProcessEnv, words: readonly string[], why: RegExp): Promise<void> {
  const before = await readdir(folder.path);
  const command = await folder.hubWith(settings, ...words);
  expect(await command.ended).toBe(1);
  expect(command.printed().trimEnd().split('\n')).toEqual([
    expect.stringMatching(/[а-я]{3}/i),
    expect.stringMatching(why),
  ]);
  expect(await readdir(folder.path)).toEqual(before);
}

const commands = () => [
  ['backup', join(folder.path, 'another.backup')],
  ['restore', backup],
];

it('a wrong password of an outside server is said, and neither written nor restored is anything', async () => {
  const url = new URL(database.ownerUrl);
  url.password = 'guess';
  for (const words of commands()) {
    await expectRefusal({ DATABASE_URL: url.href }, words, /^The database refused: password authentication failed/);
  }
});

it('nor with one that is not that of the embedded server', async () => {
  const embedded = await startEmbedded({ dataFolder: folder.path, durable: false, onLog: () => undefined });
  await embedded.stop();
  await writeFile(join(folder.path, 'owner-password'), 'guess', { mode: 0o600 });
  // What starting it leaves each time.
  await writeFile(join(folder.path, 'postgres.log.1'), '');
  for (const words of commands()) await expectRefusal({}, words, /owner-password is not that of the database/);
  expect([await folder.isLocked(), await folder.postmaster()]).toEqual([false, null]);
});
