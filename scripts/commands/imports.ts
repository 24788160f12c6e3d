import { connect } from '#kernel/database/connection.js';
import type { Bilingual } from '#kernel/i18n/messages.js';
import { createLog } from '#kernel/log/log.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';
import { findDatabase } from '../runtime/database.js';
import { latestImports, type ListedImport } from '../runtime/imports.repository.js';
import { languageOf } from './language.js';
import { settingsOf, type GivenSettings } from './settings.js';

interface ImportsOptions extends GivenSettings {
  readonly json?: boolean;
  readonly language?: string;
}

/** `hub imports`: which imports are at work or broke off, and the latest that ended. No name of a file, which may be a person's. */
export async function imports({ json, language, ...settings }: ImportsOptions): Promise<void> {
  const config = settingsOf(settings);
  const spoken = languageOf(language);
  const database = await findDatabase(config, createLog({ level: 'silent', name: 'imports' }));
  try {
    const client = await connect(database.ownerUrl);
    const listed = await latestImports(client).finally(() => client.end());
    if (json) return console.log(JSON.stringify(listed, null, 2));
    console.log(printed(listed, (text) => text[spoken]));
  } finally {
    await database.close();
  }
}

function printed(listed: readonly ListedImport[], say: (text: Bilingual) => string): string {
  if (listed.length === 0) return say(TEXTS.none);
  const lines = listed.map(({ state, at, college, kind, year, done, total, taken, refused }) => {
    const named = [at.toISOString().slice(0, 16), say(STATES[state]).padEnd(9), college.padEnd(12), kind.padEnd(17)];
    const reached = state === 'FINISHED' ? `${taken} + ${refused}` : `${done} / ${total}`;
    return `  ${[...named, year === null ? '-'.padEnd(9) : formatAcademicYear(year), reached].join('  ')}`;
  });
  const isBroken = listed.some(({ state }) => state === 'BROKEN_OFF');
  return [say(TEXTS.title), ...lines, ...(isBroken ? [say(TEXTS.again)] : [])].join('\n');
}

const STATES: Readonly<Record<ListedImport['state'], Bilingual>> = {
  RUNNING: { ru: 'идёт', en: 'at work' },
  FINISHED: { ru: 'завершён', en: 'finished' },
  BROKEN_OFF: { ru: 'прерван', en: 'broke off' },
};

const TEXTS = {
  title: {
    ru: 'Загрузки таблиц: принято + отклонено строк, незавершённых – сделано шагов / всего',
    en: 'Imports of tables: rows taken + refused; of those not finished, steps done / in all',
  },
  again: {
    ru: 'Прерванную загрузите ещё раз тем же файлом: записанное сохранено. Где файл остался у хаба, он продолжит её сам.',
    en: 'One that broke off: import the same file again, what is there is kept. Where the hub has the file, it goes on by itself.',
  },
  none: { ru: 'Ничего ещё не загружали.', en: 'Nothing has been imported yet.' },
} as const satisfies Record<string, Bilingual>;
