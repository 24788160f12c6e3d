import { stat } from 'node:fs/promises';
import { createLog } from '#kernel/log/log.js';
import { writeBackup } from '../backup/write-backup.js';
import { CommandError } from '../command-error.js';
import { findDatabase } from '../runtime/database.js';
import { shelfOf } from '../runtime/shelf.js';
import { stopSignal } from '../runtime/stopping.js';
import { languageOf } from './language.js';
import { writablePath } from './output-file.js';
import { settingsOf, type GivenSettings } from './settings.js';

interface BackupOptions extends GivenSettings {
  readonly language?: string;
}

/** `hub backup FILE`: all of a hub in one file, while it works. Next to the database and its files. */
export async function backup(file: string, { language, ...settings }: BackupOptions): Promise<void> {
  const stop = stopSignal();
  const config = settingsOf(settings);
  const spoken = languageOf(language);
  const path = await writablePath(file);
  if (await stat(path).catch(() => null)) throw new CommandError(TEXTS.taken);
  const database = await findDatabase(config, createLog({ level: 'silent', name: 'backup' }));
  try {
    const source = { ownerUrl: database.ownerUrl, shelf: shelfOf(config), dataFolder: config.dataFolder };
    const { tables, files } = await writeBackup(source, path, tell, stop);
    const { size } = await stat(path);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    console.log(TEXTS.done[spoken](path, size, tables.length, rows, files.count));
    if (files.missing.length > 0) console.error(TEXTS.missing[spoken](files.missing));
    if (files.missing.length > 0) process.exitCode = 1;
  } finally {
    await database.close();
  }
}

/** On standard error, so that standard output says what came of it alone. */
const tell = (what: string, count: number) => console.error(`${what}: ${count}`);

const TEXTS = {
  taken: {
    ru: 'Файл с таким именем уже есть: назовите другое.',
    en: 'There is a file of this name already: give another one.',
  },
  done: {
    ru: (path: string, bytes: number, tables: number, rows: number, files: number) =>
      `Резервная копия: ${path}, байт ${bytes}; таблиц ${tables}, строк ${rows}, файлов ${files}.\n` +
      'В ней персональные данные и ключ хаба: храните её как их. Паролей серверов и настроек в ней нет.',
    en: (path: string, bytes: number, tables: number, rows: number, files: number) =>
      `Backup: ${path}, ${bytes} bytes; ${tables} tables, ${rows} rows, ${files} files.\n` +
      "It holds personal data and the hub's key: keep it like those. It has no passwords of servers and no settings.",
  },
  missing: {
    ru: (names: readonly string[]) => `Этих файлов, которые называет база, в хранилище нет:\n${names.join('\n')}`,
    en: (names: readonly string[]) =>
      `These files, which the database names, are not in the store:\n${names.join('\n')}`,
  },
} as const;
