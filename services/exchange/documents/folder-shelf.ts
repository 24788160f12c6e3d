import { constants, createReadStream } from 'node:fs';
import { open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '#kernel/files/files.js';
import { fileAt, pathOf, type FileName, type Shelf } from './file-store.js';

/** A shelf in a folder, with a folder of its own for each college. What comes in waits in the same file system. */
export function folderShelf(folder: string): Shelf {
  return {
    async put(name, path) {
      const own = join(folder, name.collegeId);
      const place = join(folder, pathOf(name));
      await makeFolder(own);
      await rename(path, place);
      // It is as old as its keeping, however long it waited.
      await utimes(place, new Date(), new Date());
    },
    async read(name) {
      const path = join(folder, pathOf(name));
      const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch(orNull);
      if (handle === null) return null;
      const { size } = await handle.stat();
      return { bytes: size, content: createReadStream(path, { fd: handle }) };
    },
    remove: (name) => rm(join(folder, pathOf(name)), { force: true }),
    async *putBefore(moment): AsyncGenerator<FileName> {
      const colleges = (await readdir(folder, { withFileTypes: true }).catch(orNull)) ?? [];
      for (const { name: collegeId } of colleges.filter((entry) => entry.isDirectory())) {
        for (const each of await readdir(join(folder, collegeId))) {
          const name = fileAt(`${collegeId}/${each}`);
          if (name && (await stat(join(folder, collegeId, each))).mtime < moment) yield name;
        }
      }
    },
  };
}

/** What is not there is no error; everything else is. */
function orNull(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
