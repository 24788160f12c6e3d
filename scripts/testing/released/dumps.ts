import { readdir, readFile } from 'node:fs/promises';
import { brotliDecompressSync } from 'node:zlib';
import { connect } from '#kernel/database/connection.js';

/** Where databases of former releases are kept: of each what made it, and its rows, as one text. */
export const DUMPS = new URL('../../../../scripts/testing/released/', import.meta.url);

export const EXTENSION = '.sql.br';

/** Releases whose databases are kept. */
export async function dumpedReleases(): Promise<string[]> {
  const files = (await readdir(DUMPS)).filter((file) => file.endsWith(EXTENSION));
  return files.map((file) => file.slice(0, -EXTENSION.length)).sort();
}

/** Makes in an empty database what a release left in one. */
export async function loadDump(ownerUrl: string, release: string): Promise<void> {
  const sql = brotliDecompressSync(await readFile(new URL(`${release}${EXTENSION}`, DUMPS))).toString();
  const client = await connect(ownerUrl);
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
