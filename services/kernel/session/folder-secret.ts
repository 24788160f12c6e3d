import { createHmac, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createFile, makeFolder, readIfThere } from '../files/files.js';

/** A secret that a file of a data folder keeps, made at first use: the same for all who share the folder. */
export async function folderSecret(folder: string, name: string): Promise<string> {
  await makeFolder(folder);
  const file = join(folder, name);
  const kept = (await readIfThere(file))?.trim();
  if (kept) return kept;
  const made = randomBytes(32).toString('base64url');
  return (await createFile(file, made)) ? made : folderSecret(folder, name);
}

/** A secret that follows from another one: another for each purpose, and none tells of the rest. */
export function derivedSecret(secret: string, purpose: string): string {
  return createHmac('sha256', secret).update(purpose).digest('base64url');
}
