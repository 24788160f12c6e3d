import { createLog } from '#kernel/log/log.js';
import { findDatabase } from '../runtime/database.js';
import { stopSignal } from '../runtime/stopping.js';
import { printReport } from '../verify/print.js';
import { isSound } from '../verify/report.type.js';
import { verify as recount, type Progress } from '../verify/verify.js';
import { languageOf } from './language.js';
import { settingsOf, type GivenSettings } from './settings.js';

interface VerifyOptions extends GivenSettings {
  readonly json?: boolean;
  readonly language?: string;
}

const CANNOT_TELL = 2;

/** `hub verify`: recounts every figure from the facts, those submitted for periods too; exits 1 when one differs, 2 when it can't be told. Runs next to the database. */
export async function verify({ json, language, ...settings }: VerifyOptions): Promise<void> {
  // Whatever is in the way: that the figures differ was not found out.
  process.exitCode = CANNOT_TELL;
  const stop = stopSignal();
  const config = settingsOf(settings);
  const spoken = languageOf(language);
  const database = await findDatabase(config, createLog({ level: 'silent', name: 'verify' }));
  try {
    const report = await recount(database.ownerUrl, tell, stop);
    const { checked, rules, differences, broken, stale, snapshots } = report;
    console.log(
      json
        ? JSON.stringify({ checked, rules, differences, broken, stale, snapshots }, null, 2)
        : printReport(report, spoken),
    );
    process.exitCode = isSound(report) ? 0 : 1;
  } finally {
    await database.close();
  }
}

/** On standard error, so that standard output holds the report alone. */
const tell: Progress = (step, found) => {
  console.error(found ? `${step}: ${found.checked}, ≠ ${found.differences}` : `${step} …`);
};
