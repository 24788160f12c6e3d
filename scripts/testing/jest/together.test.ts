import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeTogether } from './together.js';

let dist: string;
beforeEach(async () => void (dist = await mkdtemp(join(tmpdir(), 'hub-together-'))));
afterEach(() => rm(dist, { recursive: true }));

async function emit(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(dist, path)), { recursive: true });
  await writeFile(join(dist, path), text);
}

const HUB = `import { testHub } from '#scripts/testing/hub.js';`;
const PAGE = `import { visitors } from '../../testing/page/visitors.js';`;

/** The test files that each of the written files runs. */
async function run(): Promise<string[][]> {
  const texts = await Promise.all(
    (await readdir(join(dist, 'together'))).sort().map((name) => readFile(join(dist, 'together', name), 'utf8')),
  );
  return texts.map((text) => [...text.matchAll(/require\('\.\.\/(.*?)'\)/g)].map(([, path]) => path!));
}

describe('test files that are run together', () => {
  it('are those that need the hub, each once and few at a time, and none that needs it not or that awaits as it is loaded', async () => {
    const files = Array.from({ length: 20 }, (_, n) => `services/school/a${n}/a${n}.test.js`);
    for (const path of files) await emit(path, HUB);
    await emit('services/school/a.policy.test.js', `import { rule } from './a.policy.js';`);
    await emit('services/school/a.js', HUB);
    for (const how of ['await x;', 'const x = (await y).z;', 'const x = [...(await y)];']) {
      await emit('services/school/awaits.test.js', `${HUB}\n${how}`);
      expect(writeTogether(dist).members).not.toContain('services/school/awaits.test.js');
    }
    const { members } = writeTogether(dist);
    const parts = await run();
    expect(members.toSorted()).toEqual(files.toSorted());
    expect(parts.flat().sort()).toEqual(files.toSorted());
    expect(parts.map(({ length }) => length)).toEqual([7, 7, 6]);
  });

  it('belong to one part of the product, and those in a browser to none', async () => {
    await emit('services/school/a.test.js', HUB);
    await emit('gateway/b.test.js', HUB);
    await emit('scripts/guarantees/c.test.js', HUB);
    await emit('scripts/guarantees/page/d.test.js', PAGE);
    writeTogether(dist);
    expect(await run()).toEqual([
      ['gateway/b.test.js'],
      ['scripts/guarantees/page/d.test.js'],
      ['scripts/guarantees/c.test.js'],
      ['services/school/a.test.js'],
    ]);
  });

  it('are those of this build, not of an earlier one', async () => {
    await emit('gateway/a.test.js', HUB);
    await emit('services/school/b.test.js', HUB);
    writeTogether(dist);
    await rm(join(dist, 'gateway/a.test.js'));
    expect(writeTogether(dist).members).toEqual(['services/school/b.test.js']);
    expect(await run()).toEqual([['services/school/b.test.js']]);
  });
});
