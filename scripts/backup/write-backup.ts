import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { pathOf, type FileName, type Shelf } from '#exchange/documents/file-store.js';
import { connect } from '#kernel/database/connection.js';
import { isUpToDate, migrationsOf, schemasOf } from '#kernel/database/migrate.js';
import { formerKeysFile } from '#kernel/session/former-keys.js';
import { KEY_FILE } from '#kernel/session/keys.js';
import { CommandError } from '../command-error.js';
import { SUBGRAPHS } from '../subgraphs.js';
import {
  beginSnapshot,
  copied,
  keptFilesOf,
  readingRole,
  sequencesOf,
  tablesOf,
  versionOf,
} from './dump.repository.js';
import {
  FILES_FOLDER,
  FORMER_KEYS_MEMBER,
  KEY_MEMBER,
  MANIFEST_MEMBER,
  tableMember,
  type KeptTable,
  type Manifest,
} from './manifest.type.js';
import { tarOf, type Member } from './tar.js';

/** Says what has been written: a table with its rows, or how many files. */
export type Progress = (what: string, count: number) => void;

export interface Source {
  readonly ownerUrl: string;
  readonly shelf: Shelf;
  readonly dataFolder: string;
}

/** So much of a table is a member of its own: what is written is known by its size, and kept in memory until it is. */
const PART_BYTES = 4 * 1024 * 1024;

const DATABASES = SUBGRAPHS.map(({ database }) => database);

/**
 * Writes all that a hub is made of into one file, as of one moment and without keeping anybody from their work: the rows
 * of its tables, the files of documents and the key of its tokens. Roles, policies and functions are the hub's own code,
 * which makes them again. Files are named by their content, so that those that come later do no harm.
 */
export async function writeBackup(
  source: Source,
  path: string,
  progress: Progress,
  stop?: AbortSignal,
): Promise<Manifest> {
  const client = await connect(source.ownerUrl, { name: 'hub backup', stop });
  try {
    if (!(await isUpToDate(client, DATABASES))) throw new CommandError(OTHER);
    return await writeWhatIsThere(client, await readingRole(client), source, path, progress);
  } catch (error) {
    stop?.throwIfAborted();
    throw error;
  } finally {
    await client.end();
  }
}

/**
 * The same of a database that another release may have left: it is told by its migrations.
 *
 * @param role what reads the rows; `none` is the owner
 */
export async function writeWhatIsThere(
  client: pg.ClientBase,
  role: string,
  source: Source,
  path: string,
  progress: Progress,
): Promise<Manifest> {
  const part = `${path}.part`;
  try {
    await beginSnapshot(client);
    const told: { manifest?: Manifest } = {};
    const archive = tarOf(membersOfHub());
    await pipeline(archive, createGzip(), createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true }));
    await rename(part, path);
    return told.manifest!;

    async function* membersOfHub(): AsyncGenerator<Member> {
      const schemas = schemasOf(DATABASES);
      const tables: KeptTable[] = [];
      for (const table of await tablesOf(client, schemas)) {
        const name = `${table.schema}.${table.name}`;
        const hash = createHash('sha256');
        let [parts, rows] = [0, 0];
        for await (const content of inParts(copied(client, table, role))) {
          hash.update(content);
          rows += newLines(content);
          yield { name: tableMember(name, (parts += 1)), bytes: content.length, content: [content] };
        }
        const { schema, columns } = table;
        tables.push({ schema, name: table.name, columns, rows, sha256: hash.digest('hex') });
        progress(name, rows);
      }
      const files = { count: 0, missing: [] as string[] };
      for (const each of await keptFilesOf(client)) {
        const name = each as FileName;
        const found = await source.shelf.read(name);
        if (!found) files.missing.push(pathOf(name));
        else
          yield {
            name: FILES_FOLDER + pathOf(name),
            bytes: found.bytes,
            content: found.content as AsyncIterable<Buffer>,
          };
        files.count += found ? 1 : 0;
        if (files.count % 1000 === 0 && found) progress('files', files.count);
      }
      progress('files', files.count);
      const key = await readFile(join(source.dataFolder, KEY_FILE)).catch(ifMissing);
      if (key) yield { name: KEY_MEMBER, bytes: key.length, content: [key] };
      const former = await readFile(formerKeysFile(source.dataFolder)).catch(ifMissing);
      if (former) yield { name: FORMER_KEYS_MEMBER, bytes: former.length, content: [former] };
      const manifest: Manifest = {
        format: 1,
        madeAt: new Date().toISOString(),
        postgres: await versionOf(client),
        migrations: await migrationsOf(client, DATABASES),
        tables,
        sequences: await sequencesOf(client, schemas),
        files,
        key: key && sha256Of(key),
        formerKeys: former && sha256Of(former),
      };
      told.manifest = manifest;
      const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
      yield { name: MANIFEST_MEMBER, bytes: text.length, content: [text] };
    }
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

async function* inParts(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    waiting.push(chunk);
    bytes += chunk.length;
    if (bytes < PART_BYTES) continue;
    yield Buffer.concat(waiting);
    [waiting, bytes] = [[], 0];
  }
  if (bytes > 0) yield Buffer.concat(waiting);
}

/** A row of COPY is a line; what is a new line within a value is written otherwise. */
function newLines(text: Buffer): number {
  let count = 0;
  for (let at = text.indexOf(10); at >= 0; at = text.indexOf(10, at + 1)) count += 1;
  return count;
}

const sha256Of = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

function ifMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

const OTHER = {
  ru: 'Эта база не такая, какой её держит этот выпуск: запустите на ней его хаб один раз или сделайте копию хабом того выпуска, который с ней работает.',
  en: 'This database is not as this release keeps it: start its hub on it once, or make the backup with the hub of the release that works with it.',
};
