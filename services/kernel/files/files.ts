import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Readable by the hub's own account alone: these files hold credentials or say who owns the data. */
const PRIVATE = 0o600;

/**
 * Makes a file that must not exist yet. It is written beside and linked into place, so that nobody reads it half
 * written and of two makers exactly one wins.
 * @returns false when the file exists already.
 */
export async function createFile(path: string, content: string): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, content, { mode: PRIVATE, flag: 'wx' });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await unlink(draft);
  }
}

/** Puts a file into place whole, whatever was there. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, content, { mode: PRIVATE, flag: 'wx' });
  await rename(draft, path);
}

/** The text of a file, or null when there is none. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** Goes by the code alone: Node's errors are of another realm under Jest. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return code !== undefined && codes.includes(code);
}

/**
 * Makes a folder, with those above it, where it is missing. Node's own way tries for ever where the system says of a
 * folder's name that there is nothing of that name, as it does below /proc.
 *
 * @returns whether it was missing
 */
export async function makeFolder(path: string, mode = 0o700): Promise<boolean> {
  try {
    await mkdir(path, { mode });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) {
      if ((await stat(path)).isDirectory()) return false;
      throw error;
    }
    if (!hasCode(error, 'ENOENT') || !(await makeFolder(dirname(path), mode))) throw error;
    return makeFolder(path, mode);
  }
}
