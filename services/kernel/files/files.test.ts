import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeFolder } from './files.js';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'hub-files-'));
});
afterAll(() => rm(root, { recursive: true }));

describe('a folder', () => {
  it('is made with those above it, once, for its owner alone', async () => {
    const path = join(root, 'a', 'b');
    expect([await makeFolder(path), await makeFolder(path)]).toEqual([true, false]);
    expect((await stat(path)).mode & 0o777).toBe(0o700);
  });

  it('is refused where a file is in its place, or above it', async () => {
    await writeFile(join(root, 'file'), '');
    await expect(makeFolder(join(root, 'file'))).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(makeFolder(join(root, 'file', 'below'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  const onLinux = process.platform === 'linux' ? it : it.skip;
  onLinux('is refused at once where the system makes none', async () => {
    await expect(makeFolder('/proc/nope/data')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
