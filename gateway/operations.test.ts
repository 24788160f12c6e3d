import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { loadOperations, operationId } from './operations.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-operations-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function manifest(content: object): Promise<string> {
  const path = join(folder, 'manifest.json');
  await writeFile(path, JSON.stringify(content));
  return path;
}

it('names a document as the specification does', () => {
  // The example of the appendix on persisted documents of GraphQL over HTTP.
  expect(operationId('query($id:ID!){user(id:$id){name}}')).toBe(
    'sha256:71f7dc5758652baac68e4a10c50be732b741c892ade2883a99358f52b555286b',
  );
});

it('reads the operations of a manifest', async () => {
  const text = '{ courseCount }';
  expect([...(await loadOperations(await manifest({ [operationId(text)]: text })))]).toEqual([
    [operationId(text), text],
  ]);
});

it('refuses a manifest in which an id is not that of its text', async () => {
  const path = await manifest({ [operationId('{ courseCount }')]: '{ colleges { code } }' });
  await expect(loadOperations(path)).rejects.toThrow(/is not the id of its text/);
});
