import { createHash, randomUUID } from 'node:crypto';
import { constants, createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { HubError } from '#kernel/errors/hub-error.js';
import { badUserInput } from '#kernel/graph/errors.js';
import { judgeFile, type FileType } from './file-type.policy.js';

/** A file that is kept: by its content, in the folder of its college. */
export interface StoredFile {
  readonly sha256: string;
  readonly type: FileType;
  readonly bytes: number;
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
  read(collegeId: string, file: Pick<StoredFile, 'sha256' | 'type'>): Promise<Kept | null>;
  /**
   * Removes files that no row names, once they are older than `before`: they were sent and never registered, or their
   * row has given them up. Answers how many.
   */
  sweep(named: ReadonlySet<string>, before: Date): Promise<number>;
}

interface Kept {
  readonly bytes: number;
  readonly content: Readable;
}

const SHA256 = /^[0-9a-f]{64}$/;
const TYPE = /^[a-z]{3,4}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a file is known by to whoever sweeps. */
export const nameOfFile = (collegeId: string, { sha256, type }: Pick<StoredFile, 'sha256' | 'type'>): string =>
  `${collegeId}/${sha256}.${type}`;

/**
 * A store in a folder. Each college has a folder of its own, so whoever knows the hash of another's file has nothing by
 * it. Files are never changed: one that comes again is the same one.
 */
export function folderStore(folder: string, limit: number): FileStore {
  const pathOf = (collegeId: string, file: Pick<StoredFile, 'sha256' | 'type'>): string => {
    if (!UUID.test(collegeId) || !SHA256.test(file.sha256) || !TYPE.test(file.type))
      throw new RangeError('no name of a file');
    return join(folder, nameOfFile(collegeId, file));
  };

  return {
    limit,
    async keep(collegeId, content) {
      if (!UUID.test(collegeId)) throw new RangeError('no name of a folder');
      const own = join(folder, collegeId);
      await mkdir(own, { recursive: true, mode: 0o700 });
      const part = join(own, `${randomUUID()}.part`);
      try {
        const { sha256, bytes } = await written(content, part, limit);
        const judged = judgeFile(await readFile(part));
        if ('refused' in judged) throw badUserInput(judged.refused, { status: 415 });
        const file = { sha256, type: judged.type, bytes };
        await rename(part, pathOf(collegeId, file));
        return file;
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
    },
    async read(collegeId, file) {
      const path = pathOf(collegeId, file);
      const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch(orNull);
      if (handle === null) return null;
      const { size } = await handle.stat();
      return { bytes: size, content: createReadStream(path, { fd: handle }) };
    },
    async sweep(named, before) {
      let swept = 0;
      for (const collegeId of await foldersIn(folder)) {
        for (const name of await readdir(join(folder, collegeId))) {
          const path = join(folder, collegeId, name);
          if (named.has(`${collegeId}/${name}`) || (await stat(path)).mtime >= before) continue;
          await unlink(path);
          swept += 1;
        }
      }
      return swept;
    },
  };
}

async function foldersIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { withFileTypes: true }).catch(orNull);
  return (found ?? []).filter((entry) => entry.isDirectory() && UUID.test(entry.name)).map(({ name }) => name);
}

/** What is not there is no error; everything else is. */
function orNull(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
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
