import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { access, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileLedger } from '#scripts/testing/files.js';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';
import { fileStore, pathOf, type FileStore, type StoredFile } from './file-store.js';
import { folderShelf } from './folder-shelf.js';

const PDF = Buffer.from('%PDF-1.7\n%made up\n');

let hub: TestHub;
let college: CollegeWorld;
let folder: string;
let files: FileStore;

beforeAll(async () => {
  hub = await testHub();
  college = await (await world(hub)).college();
  await college.curator.ask(
    'mutation ($input: OpenCollegeYearInput!) { openCollegeYear(input: $input) { problems { code } } }',
    { input: { collegeId: college.id, year: '2024/2025', forms: ['student-student'] } },
  );
  folder = await mkdtemp(join(tmpdir(), 'hub-files-'));
  const ledger = fileLedger(hub.ownerUrl);
  files = fileStore({ shelf: folderShelf(folder), ledger, incoming: join(folder, 'incoming'), limit: 1024 });
});
afterAll(async () => {
  await hub.close();
  await rm(folder, { recursive: true, force: true });
});

/** A content of its own, which nobody else has sent. */
const fresh = () => Buffer.concat([PDF, randomBytes(8)]);
/** A moment at which all that was kept so far is old. */
const later = () => new Date(Date.now() + 60_000);

/** Makes what was kept so far three days old, and answers a moment after that. */
async function aged(): Promise<Date> {
  await hub.owner("update programs.kept_file set kept_at = kept_at - interval '3 days' where college_id = $1", [
    college.id,
  ]);
  return new Date(Date.now() - 86_400_000);
}

async function* chunks(body: Buffer) {
  yield await Promise.resolve(body);
}

const keep = (body = fresh()): Promise<StoredFile> => files.keep(college.id, chunks(body));

async function registering(file: StoredFile): Promise<Data> {
  const input = { collegeId: college.id, year: '2024/2025', kind: 'CONSENTS', file: { ...file, name: 'a.pdf' } };
  const { registerDocument } = await college.curator.ask(
    `mutation ($input: RegisterDocumentInput!) {
       registerDocument(input: $input) { document { id } problems { code path } } }`,
    { input },
  );
  return registerDocument;
}

const NOT_KEPT = [{ code: 'DOCUMENT_FILE_NOT_KEPT', path: ['file'] }];
const kept = async () => (await readdir(folder, { recursive: true })).filter((name) => name.includes('/'));

describe('a file', () => {
  it('is swept when no document names it, once it is old, and can be registered no more', async () => {
    const [named, unnamed] = [await keep(), await keep()];
    expect((await registering(named)).problems).toEqual([]);
    await files.sweep(new Date(Date.now() - 60_000));
    expect(await kept()).toContain(pathOf({ collegeId: college.id, ...unnamed }));
    expect(await files.sweep(later())).toBeGreaterThan(0);
    const left = await kept();
    expect(left).toContain(pathOf({ collegeId: college.id, ...named }));
    expect(left).not.toContain(pathOf({ collegeId: college.id, ...unnamed }));
    expect((await registering(unnamed)).problems).toEqual(NOT_KEPT);
  });

  it('that lies there without a row, or half, is swept, too: a hub was killed between the two', async () => {
    const stray = join(folder, pathOf({ collegeId: college.id, sha256: 'ef'.repeat(32), type: 'pdf' }));
    const half = join(folder, 'incoming', 'half.part');
    for (const path of [stray, half]) await writeFile(path, PDF);
    await files.sweep(later());
    for (const path of [stray, half]) await expect(access(path)).rejects.toThrow('ENOENT');
  });

  it('is there for whoever could register it, though the sweep comes at the same moment', async () => {
    for (let n = 0; n < 12; n += 1) {
      const body = fresh();
      const file = await keep(body);
      const before = await aged();
      const [answer] = await Promise.all([registering(file), files.sweep(before)]);
      const { content } = (await files.read(college.id, file)) ?? {};
      content?.destroy();
      expect([n, answer.problems, content === undefined]).toEqual(
        answer.document ? [n, [], false] : [n, NOT_KEPT, true],
      );
    }
  });

  it('that comes again while it is swept is kept, or known to be gone', async () => {
    for (let n = 0; n < 12; n += 1) {
      const body = fresh();
      await keep(body);
      const before = await aged();
      const [file] = await Promise.all([keep(body), files.sweep(before)]);
      const { problems } = await registering(file);
      const { content } = (await files.read(college.id, file)) ?? {};
      content?.destroy();
      expect([n, content === undefined]).toEqual([n, problems.length > 0]);
    }
  });
});
