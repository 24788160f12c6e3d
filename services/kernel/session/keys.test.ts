import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { localKey } from './keys.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-keys-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('localKey', () => {
  it('makes a key that only the owner may read, and finds it again', async () => {
    const data = join(folder, 'new', 'data');
    const made = await localKey(data);
    expect(await readdir(data)).toEqual(['token-key.json']);
    expect((await stat(join(data, 'token-key.json'))).mode & 0o777).toBe(0o600);
    expect((await localKey(data)).kid).toBe(made.kid);
  });

  it('gives several that ask at once the same key', async () => {
    const keys = await Promise.all(Array.from({ length: 8 }, () => localKey(folder)));
    expect(new Set(keys.map(({ kid }) => kid)).size).toBe(1);
    expect(await readdir(folder)).toEqual(['token-key.json']);
  });

  it('refuses a key that others may read', async () => {
    await localKey(folder);
    await chmod(join(folder, 'token-key.json'), 0o644);
    await expect(localKey(folder)).rejects.toThrow(/readable by others/);
  });

  it('refuses a file that holds no such key', async () => {
    await writeFile(join(folder, 'token-key.json'), '{"kty":"oct","k":"c2VjcmV0"}', { mode: 0o600 });
    await expect(localKey(folder)).rejects.toThrow(/holds no ES256 key/);
  });
});
