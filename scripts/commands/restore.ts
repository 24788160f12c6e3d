import { join } from 'node:path';
import { createLog } from '#kernel/log/log.js';
import { checkBackup } from '../backup/check-backup.js';
import { restoreBackup } from '../backup/restore-backup.js';
import { openDatabase } from '../runtime/database.js';
import { shelfOf } from '../runtime/shelf.js';
import { printReport } from '../verify/print.js';
import { isSound } from '../verify/report.type.js';
import { verify as recount } from '../verify/verify.js';
import { languageOf } from './language.js';
import { settingsOf, type GivenSettings } from './settings.js';

interface RestoreOptions extends GivenSettings {
  readonly replace?: boolean;
  readonly language?: string;
}

/** `hub restore FILE`: makes a hub of a backup, and recounts its figures. While no hub works there. */
export async function restore(file: string, { replace, language, ...settings }: RestoreOptions): Promise<void> {
  const config = settingsOf(settings);
  const spoken = languageOf(language);
  // Before so much as an empty database is made for it.
  await checkBackup(file);
  const database = await openDatabase(config, createLog({ level: 'silent', name: 'restore' }));
  try {
    const { ownerUrl } = database;
    const incoming = join(config.filesFolder, 'incoming');
    const target = { ownerUrl, shelf: shelfOf(config), dataFolder: config.dataFolder, incoming };
    const { madeAt, files } = await restoreBackup(target, file, { replace: replace === true, progress: tell });
    console.log(TEXTS.done[spoken](madeAt, files.missing.length));
    const report = await recount(ownerUrl, (step, found) => found && tell(step, found.checked));
    console.log(printReport(report, spoken));
    process.exitCode = isSound(report) ? 0 : 1;
  } finally {
    await database.close();
  }
}

const tell = (what: string, count: number) => console.error(`${what}: ${count}`);

const TEXTS = {
  done: {
    ru: (madeAt: string, missing: number) =>
      `Восстановлено по состоянию на ${madeAt}. Файлов, которых не было уже в копии: ${missing}. Входы для BI-систем создайте заново.`,
    en: (madeAt: string, missing: number) =>
      `Restored as of ${madeAt}. Files that the backup lacked already: ${missing}. Make logins of BI tools anew (hub bi-login).`,
  },
} as const;
