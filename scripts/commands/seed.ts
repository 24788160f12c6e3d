import { createLog } from '#kernel/log/log.js';
import { CommandError } from '../command-error.js';
import { stderrProgress } from '../progress.js';
import { reachDatabase } from '../runtime/database.js';
import { stopSignal } from '../runtime/stopping.js';
import { HIGHEST_SEED } from '../seed/chance.sql.js';
import { badSeed, badSize } from '../seed/refusals.js';
import { seed as fill, type SeedJob } from '../seed/seed.js';
import { OFFERED } from '../seed/sizes.data.js';
import { settingsOf, type GivenSettings } from './settings.js';

interface SeedOptions extends GivenSettings {
  readonly size: string;
  readonly seed: string;
}

const WORDS: Readonly<Record<Parameters<NonNullable<SeedJob['say']>>[0], string>> = {
  MIGRATING: 'Готовлю базу / Preparing the database',
  SEEDING: 'Загружаю условные данные / Writing made-up data',
  GOING_ON: 'Продолжаю прерванную загрузку / Going on where the last run was interrupted',
  VACUUMING: 'Навожу порядок в таблицах / Tidying the tables',
};

/** `hub seed`: made-up data at size, to measure with and to try the hub out. Runs next to the database. */
export async function seed(options: SeedOptions): Promise<void> {
  const started = performance.now();
  const size = OFFERED.find((offered) => offered === options.size);
  if (!size) throw new CommandError(badSize(options.size, OFFERED));
  const number = seedOf(options.seed);
  const stop = stopSignal();
  const database = await reachDatabase(settingsOf(options), createLog({ level: 'silent', name: 'seed' }));
  try {
    const say: SeedJob['say'] = (step) => console.error(WORDS[step]);
    await fill(database.ownerUrl, { size, seed: number, progress: stderrProgress(size), say, stop });
  } finally {
    await database.close();
  }
  const seconds = Math.ceil((performance.now() - started) / 1000);
  console.log(`Готово за ${seconds} с / Done in ${seconds} s`);
}

function seedOf(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new CommandError(badSeed(text, HIGHEST_SEED));
}
