import { bringToDate } from '#kernel/database/day-turn.js';
import { today } from '#kernel/time/today.js';
import type { TestHub } from '#scripts/testing/hub.js';
import { OWNERS, type Report } from '../report.type.js';
import { verify } from '../verify.js';

/**
 * Verifies a hub of tests. Where a midnight of its regions has passed since it was made, all that stood before is a day
 * behind until figures are brought to date, as every hub does after midnight: so is this one, and only then. On any other
 * day what is behind is told, since no change may leave it so.
 */
export async function verifyHub(hub: Pick<TestHub, 'ownerUrl' | 'madeOn'>): Promise<Report> {
  const day = today('Europe/Moscow');
  if (day !== hub.madeOn) await bringToDate(hub.ownerUrl, OWNERS);
  const report = await verify(hub.ownerUrl);
  return today('Europe/Moscow') === day ? report : verifyHub(hub);
}
