import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, it } from '@jest/globals';

const JEST = createRequire(import.meta.url).resolve('jest/bin/jest');

let folder: string;
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What becomes of each test, by its name, when these files are run one after the other in one process. */
async function run(files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  folder = await mkdtemp(join(tmpdir(), 'hub-jest-runtime-'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const config = {
    rootDir: folder,
    testMatch: ['**/*.test.js'],
    testEnvironment: join(import.meta.dirname, 'native-environment.js'),
    runtime: join(import.meta.dirname, 'native-runtime.js'),
    transform: {},
    testTimeout: 200,
  };
  const words = [JEST, '-i', '--config', JSON.stringify(config), '--json', '--outputFile', join(folder, 'answer.json')];
  await promisify(execFile)(process.execPath, words, { cwd: folder }).catch(() => undefined);
  const answer = JSON.parse(await readFile(join(folder, 'answer.json'), 'utf8'));
  const results = answer.testResults.flatMap((file: { assertionResults: object[] }) => file.assertionResults);
  return Object.fromEntries(results.map(({ title, status }: Record<string, string>) => [title, status]));
}

const GLOBALS = `import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';`;

it('loads what several files import once, and gives each file a state of its own', async () => {
  const first = `${GLOBALS}
    import { kept } from './kept.js';
    jest.spyOn(Date, 'now').mockImplementation(() => 1);
    process.env.LEFT_BY_THE_FIRST = '1';
    afterEach(() => { kept.hooks += 1; });
    it('is the first', () => { kept.loads += 1; expect(Date.now()).toBe(1); });
    // ${'Jest begins with the larger file. '.repeat(100)}`;
  const second = `${GLOBALS}
    import { kept, registered } from './kept.js';
    registered('is registered by what both import');
    it('finds what the first has loaded', () => expect(kept.loads).toBe(1));
    it('is spared its spies, its settings and its hooks', () =>
      expect([Date.now() === 1, process.env.LEFT_BY_THE_FIRST, kept.hooks]).toEqual([false, undefined, 1]));`;
  const kept = `import { it } from '@jest/globals';
    export const kept = { loads: 0, hooks: 0 };
    export const registered = (name) => it(name, () => undefined);`;
  expect(await run({ 'a.test.js': first, 'b.test.js': second, 'kept.js': kept })).toEqual({
    'is the first': 'passed',
    'finds what the first has loaded': 'passed',
    'is spared its spies, its settings and its hooks': 'passed',
    'is registered by what both import': 'passed',
  });
});

it('fails a test that never ends, one whose hook fails, and one that fails twice', async () => {
  const file = `${GLOBALS}
    let tries = 0;
    jest.retryTimes(1);
    it('never ends', () => new Promise(() => undefined));
    it('comes about at the second try', () => expect((tries += 1)).toBe(2));
    it('never comes about', () => expect(true).toBe(false));
    describe('after a hook that fails', () => {
      beforeAll(() => { throw new Error('broken'); });
      it('is not taken for good', () => undefined);
    });`;
  expect(await run({ 'a.test.js': file })).toEqual({
    'never ends': 'failed',
    'comes about at the second try': 'passed',
    'never comes about': 'failed',
    'is not taken for good': 'failed',
  });
});
