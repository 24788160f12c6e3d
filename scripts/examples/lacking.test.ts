import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { olderNode } from '../testing/older-node.js';

const NODE = (await olderNode()) ?? process.execPath;
const CREDENTIALS = { CLIENT_ID: 'a', CLIENT_SECRET: 'b' };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lacking-'));
  await writeFile(join(folder, 'empty.json'), '{}');
});
afterAll(() => rm(folder, { recursive: true }));

it.each<[string, string, Record<string, string>, RegExp]>([
  ['credentials', 'empty.json', {}, /^Set CLIENT_ID and CLIENT_SECRET[^\n]*\n$/],
  ['the file of the college', 'nowhere.json', CREDENTIALS, /^Cannot read [^\n]*nowhere\.json[^\n]*\n$/],
  ['a hub', 'empty.json', { ...CREDENTIALS, HUB_URL: 'http://127.0.0.1:1' }, /^No hub answers at [^\n]*\n$/],
])('the nightly exchange says in a sentence that it lacks %s', async (_what, file, env, words) => {
  const line = ['scripts/examples/nightly-exchange.mjs', join(folder, file)];
  const night = promisify(execFile)(NODE, line, { env });
  await expect(night).rejects.toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(words) });
});
