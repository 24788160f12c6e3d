import { bringToDate } from '#kernel/database/day-turn.js';
import { today } from '#kernel/time/today.js';
import type { TestHub } from '#scripts/testing/hub.js';
import { OWNERS, type Report } from '../report.type.js';
import { verifyBy } from '../verify.js';

/**
 * Verifies a hub of tests by a session that is kept: PostgreSQL takes five times as long to plan for one that knows no
 * tables yet. Where a midnight of its regions has passed since the hub was made, all that stood before is a day behind
 * until figures are brought to date, as every hub does after midnight: so is this one, and only then. On any other day
 * what is behind is told, since no change may leave it so.
 */
export async function verifyHub(hub: TestHub): Promise<Report> {
  const day = today('Europe/Moscow');
  if (day !== hub.madeOn) await bringToDate(hub.ownerUrl, OWNERS);
  const report = await hub.ownerSession(async (client) => {
    try {
      return await verifyBy(client);
    } finally {
      await client.query('rollback');
    }
  });
  return today('Europe/Moscow') === day ? report : verifyHub(hub);
}
