import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { objectStore } from '../testing/object-store.js';
import type { FileName, Shelf } from './file-store.js';
import { s3Shelf } from './s3-shelf.js';

let folder: string;
let store: Awaited<ReturnType<typeof objectStore>>;
let at: string;
let shelf: Shelf;

const KEYS = 'S3RVER:S3RVER';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-s3-'));
  store = await objectStore(join(folder, 's3'), 'documents');
  ({ at } = store);
  shelf = s3Shelf(`http://${KEYS}@${at}/documents`);
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const collegeId = '0197a000-0000-7000-8000-000000000001';
const nameOf = (content: string): FileName => ({
  ...{ collegeId, type: 'pdf' },
  sha256: createHash('sha256').update(content).digest('hex'),
});

async function put(content: string, name = nameOf(content), on = shelf): Promise<FileName> {
  const path = join(folder, randomUUID());
  await writeFile(path, content);
  await on.put(name, path, content.length);
  return name;
}

async function contentOf(name: FileName): Promise<string | null> {
  const kept = await shelf.read(name);
  return kept && text(kept.content);
}

async function old(before: Date): Promise<string[]> {
  const names: string[] = [];
  for await (const { sha256 } of shelf.putBefore(before)) names.push(sha256);
  return names;
}

describe('a bucket of an object store', () => {
  it('keeps a content, gives it back as a stream with its length, and lets it go', async () => {
    const name = await put('%PDF-1.7 один');
    const kept = await shelf.read(name);
    expect(kept?.bytes).toBe(Buffer.byteLength('%PDF-1.7 один'));
    expect(await text(kept!.content)).toBe('%PDF-1.7 один');
    await put('%PDF-1.7 один');
    expect(await contentOf({ ...name, collegeId: randomUUID() })).toBeNull();
    await shelf.remove(name);
    expect(await contentOf(name)).toBeNull();
    await shelf.remove(name);
  });

  it('tells what was put there before a moment', async () => {
    const names = await Promise.all(Array.from({ length: 12 }, (_, n) => put(`content ${n}`)));
    expect(await old(new Date(Date.now() - 60_000))).toEqual([]);
    const listed = await old(new Date(Date.now() + 60_000));
    for (const { sha256 } of names) expect(listed).toContain(sha256);
  });

  it('refuses what is not of its hash, and what nobody signed', async () => {
    await expect(put('x', nameOf('y'))).rejects.toThrow('the object store answered 400 to PUT');
    expect(await contentOf(nameOf('y'))).toBeNull();
    const unsigned = await fetch(`http://${at}/documents/x.pdf`, { method: 'PUT', body: 'x' });
    expect(unsigned.status).toBe(403);
  });

  it('says what failed, and neither key nor secret', async () => {
    const wrong = s3Shelf(`http://nobody:secret-of-nobody@${at}/documents`);
    const error = await put('x', nameOf('x'), wrong).then(() => null, (thrown: Error) => thrown); // prettier-ignore
    expect(error?.message).toMatch(/^the object store answered \d{3} to PUT$/);
    await expect(put('x', nameOf('x'), s3Shelf(`http://${KEYS}@${at}/nowhere`))).rejects.toThrow('no such bucket');
  });
});
