import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { fileAt } from '#exchange/documents/file-store.js';
import { connect } from '#kernel/database/connection.js';
import { isLaterThan, makeTables, migrate, schemasOf } from '#kernel/database/migrate.js';
import { keptPrefix } from '#kernel/database/roles.js';
import { loginNames } from '#kernel/database/service-login.js';
import { makeFolder, replaceFile } from '#kernel/files/files.js';
import { formerKeysFile } from '#kernel/session/former-keys.js';
import { KEY_FILE } from '#kernel/session/keys.js';
import { CommandError } from '../command-error.js';
import { SUBGRAPHS } from '../subgraphs.js';
import { checkBackup, readBackup } from './check-backup.js';
import {
  dropAside,
  emptyTables,
  holdsHub,
  isInUse,
  loading,
  putAside,
  putBack,
  setSequences,
  withoutForeignKeys,
  type Loading,
} from './load.repository.js';
import { FILES_FOLDER, FORMER_KEYS_MEMBER, KEY_MEMBER, tableOfMember, type Manifest } from './manifest.type.js';
import type { Member } from './tar.js';
import type { Progress, Source } from './write-backup.js';

const DATABASES = SUBGRAPHS.map(({ database }) => database);
const SCHEMAS = schemasOf(DATABASES);

export interface Target extends Source {
  /** A folder of this machine in which files wait until they are put into their place. */
  readonly incoming: string;
}

/**
 * Makes a hub of a backup: its tables as they were, with their rows; the files; the key; and then all that this release
 * makes of them. What was there before stays, until the rows are in; what fails leaves it as it was.
 *
 * @throws CommandError when the backup is damaged or of a later release, or the target holds a hub and isn't to be replaced
 */
export async function restoreBackup(
  target: Target,
  path: string,
  { replace, progress }: { readonly replace: boolean; readonly progress: Progress },
): Promise<Manifest> {
  const manifest = await checkBackup(path);
  if (isLaterThan(DATABASES, manifest.migrations)) throw new CommandError(LATER);
  const client = await connect(target.ownerUrl, { name: 'hub restore' });
  try {
    // By the names that the roles of this very database have, which may be others than those of the server's first hub.
    const prefix = await keptPrefix(client);
    const roles = SUBGRAPHS.flatMap(({ name }) => loginNames(prefix + name));
    if (await isInUse(client, roles)) throw new CommandError(IN_USE);
    if (!replace && ((await holdsHub(client, SCHEMAS)) || (await hasOtherKey(target, manifest))))
      throw new CommandError(TAKEN);
    await putAside(client, SCHEMAS);
    try {
      await makeTables(target.ownerUrl, DATABASES, manifest.migrations);
      const keys = await load(client, target, path, manifest, progress);
      await migrate(target.ownerUrl, DATABASES);
      await putKeys(target, keys);
    } catch (error) {
      await putBack(client, SCHEMAS);
      throw error;
    }
    await dropAside(client, SCHEMAS);
    return manifest;
  } finally {
    await client.end();
  }
}

/** Keys of a hub, by the members of its backup. */
type Keys = ReadonlyMap<string, Buffer>;

/** Answers the keys of the hub, which take their place when all else has. */
async function load(
  client: pg.ClientBase,
  target: Target,
  path: string,
  manifest: Manifest,
  progress: Progress,
): Promise<Keys> {
  await client.query('begin');
  await client.query('set local statement_timeout = 0');
  try {
    const foreignKeys = await withoutForeignKeys(client, SCHEMAS);
    await emptyTables(client, manifest.tables);
    const { files, keys } = await loadMembers(client, target, path, manifest, progress);
    progress('files', files);
    for (const sql of foreignKeys) await client.query(sql);
    await setSequences(client, manifest.sequences);
    await client.query('commit');
    return keys;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** Answers how many files there were, and the keys. */
async function loadMembers(
  client: pg.ClientBase,
  target: Target,
  path: string,
  manifest: Manifest,
  progress: Progress,
): Promise<{ readonly files: number; readonly keys: Keys }> {
  const tables = new Map(manifest.tables.map((table) => [`${table.schema}.${table.name}`, table]));
  let current: string | null = null;
  let rows: Loading | null = null;
  let files = 0;
  const keys = new Map<string, Buffer>();
  const endTable = async () => {
    if (rows && current !== null) progress(current, await rows.end());
    rows = null;
  };
  for await (const member of readBackup(path)) {
    const name = tableOfMember(member.name);
    if (name !== current) await endTable();
    current = name;
    if (name !== null) {
      const into: Loading = (rows ??= loading(client, tables.get(name)!));
      await into.write(member.content as AsyncIterable<Uint8Array>);
    } else if (member.name.startsWith(FILES_FOLDER)) {
      await putFile(target, member);
      files += 1;
    } else if (member.name === KEY_MEMBER || member.name === FORMER_KEYS_MEMBER)
      keys.set(member.name, await buffer(member.content as AsyncIterable<Buffer>));
  }
  await endTable();
  return { files, keys };
}

async function putFile({ shelf, incoming }: Target, { name, bytes, content }: Member): Promise<void> {
  await makeFolder(incoming);
  const part = join(incoming, `${randomUUID()}.part`);
  try {
    await pipeline(content, createWriteStream(part, { flags: 'wx', mode: 0o600 }));
    await shelf.put(fileAt(name.slice(FILES_FOLDER.length))!, part, bytes);
  } finally {
    await rm(part, { force: true });
  }
}

/**
 * Tokens and secrets that the hub gave out stay good with the keys by which they were given, and none by another hub's. That
 * of the signing key comes last, as whoever rotates has it.
 */
async function putKeys({ dataFolder }: Target, keys: Keys): Promise<void> {
  const key = keys.get(KEY_MEMBER);
  if (!key) return;
  await makeFolder(dataFolder);
  await replaceFile(formerKeysFile(dataFolder), keys.get(FORMER_KEYS_MEMBER) ?? '[]');
  await replaceFile(join(dataFolder, KEY_FILE), key);
}

/** Whether the data folder has a key that the backup's would take the place of. */
async function hasOtherKey({ dataFolder }: Target, { key }: Manifest): Promise<boolean> {
  if (key === null) return false;
  const there = await readFile(join(dataFolder, KEY_FILE)).catch(() => null);
  return there !== null && createHash('sha256').update(there).digest('hex') !== key;
}

const LATER = {
  ru: 'Копию сделал хаб более нового выпуска: восстановите её им. Ничего не изменено.',
  en: 'The backup was made by a hub of a later release: restore it with that one. Nothing was changed.',
};
const IN_USE = {
  ru: 'С этой базой работает хаб: остановите его и повторите. Ничего не изменено.',
  en: 'A hub is at work on this database: stop it and try again. Nothing was changed.',
};
const TAKEN = {
  ru: 'Здесь уже есть хаб, и ничего не изменено. Назовите пустую папку данных (--data) или пустую базу (DATABASE_URL); чтобы заменить то, что есть, добавьте --replace.',
  en: 'There is a hub here already, and nothing was changed. Name an empty data folder (--data) or an empty database (DATABASE_URL); to replace what is there, try again with --replace.',
};
