import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Texts of operations by their ids, `sha256:` and the hash of the text in hexadecimal. */
export type Operations = ReadonlyMap<string, string>;

/** Of the package, wherever the process was started: two folders up from what the compiler emits of this file. */
const MANIFEST = fileURLToPath(new URL('../../schema/operations/manifest.json', import.meta.url));

/** The id of a document (GraphQL over HTTP, appendix on persisted documents: the prefixed SHA-256 identifier). */
export function operationId(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/**
 * Reads the operations that the hub's own clients send by id; `npm run schema` writes the file.
 * @throws Error when it can't be read or an id is not that of its text
 */
export async function loadOperations(path: string = MANIFEST): Promise<Operations> {
  const operations = new Map(Object.entries(JSON.parse(await readFile(path, 'utf8')) as Record<string, string>));
  for (const [id, text] of operations) {
    if (operationId(text) !== id) throw new Error(`${path}: ${id} is not the id of its text; run npm run schema`);
  }
  return operations;
}
