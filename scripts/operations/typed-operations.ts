import { basename } from 'node:path';
import config from './codegen.js';

/** Where the texts of operations stand by their ids, as the preset names the file and as the gateway reads it. */
const PERSISTED = 'persisted-documents.json';
const MANIFEST = 'schema/operations/manifest.json';

/** Types and ids of the operations; the page takes them by name and needs no function that knows their texts. */
const TYPES = 'graphql.ts';

/**
 * What is generated of the operations of the page, of exchange and of the typed client: path to text. One run makes both the page's ids and the gateway's
 * manifest, so an id is of the same text on either side.
 * @throws Error when an operation doesn't fit the graph
 */
export async function typedOperations(api: string): Promise<Map<string, string>> {
  // A development package: the image of the hub comes without it, and no other command needs it.
  const { executeCodegen } = await import('@graphql-codegen/cli');
  const { result, error } = await executeCodegen({ ...config, schema: api, silent: true });
  if (error) throw error;
  const files = new Map<string, string>();
  for (const { filename, content } of result) {
    if (basename(filename) === PERSISTED) files.set(MANIFEST, sorted(content));
    if (basename(filename) === TYPES) files.set(filename, `${content.trim()}\n`);
  }
  return files;
}

function sorted(json: string): string {
  const entries = Object.entries(JSON.parse(json) as Record<string, string>).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
