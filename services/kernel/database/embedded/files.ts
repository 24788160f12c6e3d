import { randomUUID } from 'node:crypto';
import { link, readFile, rename, unlink, writeFile } from 'node:fs/promises';

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
export async function replaceFile(path: string, content: string): Promise<void> {
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
