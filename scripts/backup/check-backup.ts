import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { fileAt } from '#exchange/documents/file-store.js';
import { CommandError } from '../command-error.js';
import {
  FILES_FOLDER,
  FORMER_KEYS_MEMBER,
  KEY_MEMBER,
  MANIFEST_MEMBER,
  tableOfMember,
  type Manifest,
} from './manifest.type.js';
import { membersOf, passOver, type Member } from './tar.js';

/** The members of a backup. */
export async function* readBackup(path: string): AsyncGenerator<Member> {
  const file = createReadStream(path);
  const unpacked = createGunzip();
  file.on('error', (error) => unpacked.destroy(error));
  file.pipe(unpacked);
  try {
    yield* membersOf(unpacked);
    // What follows the last member holds the check of the whole.
    await passOver(unpacked);
  } finally {
    file.destroy();
    unpacked.destroy();
  }
}

/**
 * Reads a backup from end to end, and what each part of it says of the others, before anything is changed by it.
 *
 * @throws CommandError when it is no backup of a hub, was cut short or has been changed
 */
export async function checkBackup(path: string): Promise<Manifest> {
  try {
    return await checked(path);
  } catch (error) {
    throw isUnreadable(error) ? damaged(path) : error;
  }
}

async function checked(path: string): Promise<Manifest> {
  const tables = new Map<string, Hash>();
  const keys = new Map<string, string>();
  let [files, manifest]: [number, Manifest | null] = [0, null];
  for await (const { name, content } of readBackup(path)) {
    const table = tableOfMember(name);
    if (table !== null) {
      const hash = tables.get(table) ?? createHash('sha256');
      for await (const chunk of content) hash.update(chunk);
      tables.set(table, hash);
    } else if (name.startsWith(FILES_FOLDER)) {
      if (fileAt(name.slice(FILES_FOLDER.length))?.sha256 !== (await sha256Of(content))) throw damaged(path);
      files += 1;
    } else if (name === KEY_MEMBER || name === FORMER_KEYS_MEMBER) keys.set(name, await sha256Of(content));
    else if (name === MANIFEST_MEMBER) manifest = manifestOf(await buffer(content as AsyncIterable<Buffer>), path);
    else throw damaged(path);
  }
  if (manifest === null) throw damaged(path);
  const same =
    manifest.files.count === files &&
    manifest.key === (keys.get(KEY_MEMBER) ?? null) &&
    (manifest.formerKeys ?? null) === (keys.get(FORMER_KEYS_MEMBER) ?? null) &&
    manifest.tables.every(
      ({ schema, name, sha256 }) => (tables.get(`${schema}.${name}`)?.digest('hex') ?? EMPTY) === sha256,
    );
  if (!same || tables.size > manifest.tables.length) throw damaged(path);
  return manifest;
}

const EMPTY = createHash('sha256').digest('hex');

async function sha256Of(content: Member['content']): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of content) hash.update(chunk);
  return hash.digest('hex');
}

function manifestOf(text: Buffer, path: string): Manifest {
  const manifest = JSON.parse(text.toString('utf8')) as Manifest;
  if (manifest.format === 1) return manifest;
  throw new CommandError({
    ru: `Копию ${path} сделал хаб более нового выпуска: восстановите её им.`,
    en: `The backup ${path} was made by a hub of a later release: restore it with that one.`,
  });
}

/** Whatever unpacking and reading an archive says of one that is none. */
function isUnreadable(error: unknown): boolean {
  const { code = '', name } = error as NodeJS.ErrnoException;
  return name === 'BrokenArchive' || name === 'SyntaxError' || code.startsWith('Z_');
}

function damaged(path: string): CommandError {
  return new CommandError({
    ru: `Файл ${path} — не резервная копия хаба, или она повреждена или неполна. Ничего не изменено.`,
    en: `${path} is no backup of a hub, or it is damaged or cut short. Nothing was changed.`,
  });
}
