import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { HubError } from '#kernel/errors/hub-error.js';
import { makeFolder } from '#kernel/files/files.js';
import { badUserInput } from '#kernel/graph/errors.js';
import { judgeFile, type FileType } from './file-type.policy.js';

/** A file as it is known: by its content, in the folder of its college. */
export interface StoredFile {
  readonly sha256: string;
  readonly type: FileType;
  readonly bytes: number;
}

/** Whose file it is, and which. */
export interface FileName extends Pick<StoredFile, 'sha256' | 'type'> {
  readonly collegeId: string;
}

/** A content that is read as it goes out, never whole. */
export interface Content {
  readonly bytes: number;
  readonly content: Readable;
}

/** Where contents lie, by name, in a folder or with an object store. */
export interface Shelf {
  /** Takes over a file of this machine; one that is there already is the same one. */
  put(name: FileName, path: string, bytes: number): Promise<void>;
  read(name: FileName): Promise<Content | null>;
  /** One that is not there is no error. */
  remove(name: FileName): Promise<void>;
  /** What was put there before a moment. */
  putBefore(moment: Date): AsyncIterable<FileName>;
}

/** What the database knows of files, on which registrations rest. */
export interface FileLedger {
  /** Notes a file as kept, with its content put there by `put`, or neither. */
  keep(name: FileName, bytes: number, put: () => Promise<void>): Promise<void>;
  /** All files that are noted. */
  kept(): Promise<readonly FileName[]>;
  /** Those noted before a moment that no document names. */
  idle(before: Date): Promise<readonly FileName[]>;
  /** Forgets a file, with its content taken away by `remove`, unless a document names it or it was kept since. */
  giveUp(name: FileName, before: Date, remove: () => Promise<void>): Promise<boolean>;
}

/** Where the files of the register are: outside of the database, whose rows name them by their content. */
export interface FileStore {
  /** What one file may weigh, in bytes. */
  readonly limit: number;
  /**
   * Keeps a file as it comes in, without holding it in memory; what breaks off leaves nothing.
   *
   * @throws HubError LIMIT_EXCEEDED when it is larger than the limit, BAD_USER_INPUT when it is nothing that is taken
   */
  keep(collegeId: string, content: AsyncIterable<Buffer>): Promise<StoredFile>;
  /** A file of a college; null when there is none. */
  read(collegeId: string, file: Pick<StoredFile, 'sha256' | 'type'>): Promise<Content | null>;
  /**
   * Removes files that no document names, once they are older than `before`: they were sent and never registered, or
   * their document has given them up. Answers how many.
   */
  sweep(before: Date): Promise<number>;
}

interface FileStoreParts {
  readonly shelf: Shelf;
  readonly ledger: FileLedger;
  /** A folder of this machine in which files wait until they are judged. */
  readonly incoming: string;
  readonly limit: number;
}

/**
 * Files are never changed: one that comes again is the same one. Each college has its own, so whoever knows the hash of
 * another's file has nothing by it.
 */
export function fileStore({ shelf, ledger, incoming, limit }: FileStoreParts): FileStore {
  return {
    limit,
    async keep(collegeId, content) {
      await makeFolder(incoming);
      const part = join(incoming, `${randomUUID()}.part`);
      try {
        const { sha256, bytes } = await written(content, part, limit);
        const judged = judgeFile(await readFile(part));
        if ('refused' in judged) throw badUserInput(judged.refused, { status: 415 });
        const { type } = judged;
        const name = { collegeId, sha256, type };
        await ledger.keep(name, bytes, () => shelf.put(name, part, bytes));
        return { sha256, type, bytes };
      } finally {
        await rm(part, { force: true });
      }
    },
    read: (collegeId, { sha256, type }) => shelf.read({ collegeId, sha256, type }),
    async sweep(before) {
      await sweepIncoming(incoming, before);
      let swept = 0;
      const giveUp = async (name: FileName): Promise<void> => {
        if (await ledger.giveUp(name, before, () => shelf.remove(name))) swept += 1;
      };
      for (const name of await ledger.idle(before)) await giveUp(name);
      const known = new Set((await ledger.kept()).map(pathOf));
      // A content without a row is left of what broke off between the two.
      for await (const name of shelf.putBefore(before)) if (!known.has(pathOf(name))) await giveUp(name);
      return swept;
    },
  };
}

/** What a hub that was killed had not judged yet. */
async function sweepIncoming(incoming: string, before: Date): Promise<void> {
  await makeFolder(incoming);
  for (const part of await readdir(incoming)) {
    const path = join(incoming, part);
    if ((await stat(path)).mtime < before) await rm(path, { force: true });
  }
}

const FILE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/([0-9a-f]{64})\.(pdf|docx|xlsx|odt|jpg|png)$/;

/** Where a file lies on its shelf. @throws RangeError for what is no name of a file */
export function pathOf({ collegeId, sha256, type }: FileName): string {
  const path = `${collegeId}/${sha256}.${type}`;
  if (!FILE.test(path)) throw new RangeError('no name of a file');
  return path;
}

/** The file that lies there; null where that is none of the hub's. */
export function fileAt(path: string): FileName | null {
  const [, collegeId, sha256, type] = FILE.exec(path) ?? [];
  return collegeId === undefined ? null : { collegeId, sha256: sha256!, type: type as FileType };
}

async function written(
  content: AsyncIterable<Buffer>,
  path: string,
  limit: number,
): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(
    content,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > limit) throw tooLarge(limit);
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(path, { flags: 'wx', mode: 0o600 }),
  );
  return { sha256: hash.digest('hex'), bytes };
}

export function tooLarge(limit: number): HubError {
  const mib = Math.floor(limit / 1024 / 1024);
  const text = { ru: `Файл больше ${mib} МиБ.`, en: `The file is larger than ${mib} MiB.` };
  return new HubError('LIMIT_EXCEEDED', text, { status: 413 });
}
