import { DatabaseRefusal } from '../database-refusal.js';
import type { Kept } from '../objects/kept.js';
import type { Run } from '../objects/run.js';
import { BASELINE, FORMER } from './former-migrations.js';
import { formerState } from './former-state.js';

/**
 * Takes over a database of release 0.1.0, whose tables are those of the baselines. This folder, and whatever names it,
 * may go when no such database is left; the release after the one that brought it is the time for it.
 *
 * @returns what writes the baselines down in place of the former migrations, or null where nothing is to be taken over
 * @throws DatabaseRefusal when the database was left halfway to that release
 */
export function takeover({ migrations }: Kept): ((run: Run) => Promise<void>) | null {
  const state = formerState(migrations);
  if (state === 'NONE') return null;
  if (state === 'PARTIAL') throw new DatabaseRefusal(HALFWAY);
  return async (run) => {
    for (const schema of Object.keys(FORMER)) {
      await run(`delete from ${schema}.migration`);
      await run(`insert into ${schema}.migration (name) values ($1)`, [BASELINE]);
    }
    // The seam had its tables from the migrations of a subgraph, and none of its own.
    await run('insert into contracts.migration (name) values ($1)', [BASELINE]);
  };
}

const HALFWAY = {
  ru: 'Эта база осталась на полпути к выпуску 0.1.0, и ничего в ней не изменено. Один раз запустите на ней хаб выпуска 0.1.0, он доведёт её до конца; затем запустите этот.',
  en: 'This database was left halfway to release 0.1.0, and nothing in it was changed. Start the hub of release 0.1.0 on it once, which brings it to the end; then start this one.',
};
