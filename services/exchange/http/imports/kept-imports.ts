import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '#kernel/files/files.js';
import type { Language } from '#kernel/i18n/messages.js';
import type { Role } from '#kernel/session/roles.js';
import type { ImportParameters } from './parameters.js';

/** Whose import it is. */
export interface Importer {
  readonly account: string;
  /** Roles that a token of the command line said itself; null of an account, whose roles are the hub's own data. */
  readonly roles: readonly Role[] | null;
}

/** What is needed to go on with an import that broke off, but for the file. */
export interface KeptWish extends Importer {
  readonly parameters: ImportParameters;
  readonly collegeId: string;
  readonly collegeCode: string;
  readonly language: Language;
  readonly sha256: string;
  /** Its id, once it has begun. */
  readonly importId?: string;
  /** How often it was taken up again. */
  readonly tries: number;
}

/** A file that an import is of, as long as the import has not come to its end. */
export interface KeptImport {
  readonly id: string;
  readonly wish: KeptWish;
  file(): Promise<Buffer>;
  /** Keeps something more that is known of it. */
  note(known: Partial<Pick<KeptWish, 'importId' | 'tries'>>): Promise<void>;
  remove(): Promise<void>;
}

export interface KeptImports {
  /** Keeps a file until its import has ended; null where there is no room, and then whoever sent it sends it again. */
  keep(file: Uint8Array, wish: KeptWish): Promise<KeptImport | null>;
  /** All that is kept, the oldest first. What is too old is removed: nobody waits for it any more. */
  all(): Promise<readonly KeptImport[]>;
}

/** Files that wait at most, and for how long: they hold personal data, and are for a hub that comes up again. */
export const MOST_KEPT = 16;
const KEPT_FOR_MS = 3 * 24 * 60 * 60 * 1000;

/** Files of imports under way, in a folder for the hub's account alone. */
export function keptImports(folder: string): KeptImports {
  const wishOf = (id: string) => join(folder, `${id}.json`);
  const fileOf = (id: string) => join(folder, `${id}.file`);

  /** Whole or not at all: the hub may be killed at any moment. */
  async function write(path: string, content: Uint8Array | string): Promise<void> {
    await writeFile(`${path}.part`, content, { mode: 0o600 });
    await rename(`${path}.part`, path);
  }

  const remove = async (id: string) => {
    await rm(wishOf(id), { force: true });
    await rm(fileOf(id), { force: true });
  };

  function kept(id: string, first: KeptWish): KeptImport {
    let wish = first;
    return {
      id,
      get wish() {
        return wish;
      },
      file: () => readFile(fileOf(id)),
      async note(known) {
        wish = { ...wish, ...known };
        await write(wishOf(id), JSON.stringify(wish));
      },
      remove: () => remove(id),
    };
  }

  async function names(): Promise<readonly string[]> {
    return readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
  }

  return {
    async keep(file, wish) {
      await makeFolder(folder);
      const waiting = (await names()).filter((name) => name.endsWith('.json'));
      if (waiting.length >= MOST_KEPT) return null;
      const id = randomUUID();
      await write(fileOf(id), file);
      await write(wishOf(id), JSON.stringify(wish));
      return kept(id, wish);
    },
    async all() {
      const found: { readonly at: number; readonly each: KeptImport }[] = [];
      for (const name of await names()) {
        const path = join(folder, name);
        const at = (await stat(path).catch(() => null))?.mtimeMs;
        if (at === undefined) continue;
        if (at < Date.now() - KEPT_FOR_MS) {
          await rm(path, { force: true });
        } else if (name.endsWith('.json')) {
          const wish = await readWish(path);
          if (wish) found.push({ at, each: kept(name.slice(0, -'.json'.length), wish) });
        }
      }
      return found.sort((a, b) => a.at - b.at).map(({ each }) => each);
    },
  };
}

/** Null of one that is just being removed, or that somebody else has put there. */
async function readWish(path: string): Promise<KeptWish | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as KeptWish;
  } catch {
    return null;
  }
}

export const sha256Of = (file: Uint8Array): string => createHash('sha256').update(file).digest('hex');
