import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ImportedFile } from '#exchange/import/journal/graph-journal.js';

/** What the list of imports knows a file by. */
export async function importedFile(path: string, sheets: readonly string[] = []): Promise<ImportedFile> {
  const file = await readFile(path);
  return { sha256: createHash('sha256').update(file).digest('hex'), bytes: file.length, sheets };
}
