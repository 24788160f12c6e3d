import { afterMidnight } from '#kernel/database/day-turn.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';
import type { BenchDatabase } from '../database/open.js';
import { median } from '../measure/statistics.policy.js';
import type { CountrySide, SeededRegion } from './side.js';
import { timed } from './timed.js';

/** Regions that publish at once, as coordinators do who know nothing of each other. */
const LANES = 2;

/** A database with the hub over it. */
export interface Opened {
  readonly database: BenchDatabase;
  readonly side: CountrySide;
}

/**
 * Opens the year in each region, has the colleges told by themselves, and publishes it; what is published stays.
 *
 * @returns what it took; null when all was published before
 */
export async function publishYear({ side, database }: Opened, say: (line: string) => void): Promise<string | null> {
  const year = formatAcademicYear(database.about.year);
  const regions = await database.owner<SeededRegion>(
    `select r.id, r.code, count(*)::int as colleges
       from participants.region r join participants.college c on c.region_id = r.id group by r.id order by r.code`,
  );
  const periods = await Promise.all(regions.map((region) => side.openYear(region, year)));
  const open = periods.filter(({ published }) => !published);
  if (open.length === 0) {
    say('  published before');
    return null;
  }
  const told = await timed(() => afterMidnight(database.ownerUrl));
  say(`  told by ${regions.reduce((sum, { colleges }) => sum + colleges, 0)} colleges in ${told.toFixed(1)} s`);
  const each: number[] = [];
  const whole = await timed(async () => {
    const waiting = open.values();
    const lane = async () => {
      for (const period of waiting) each.push(await timed(() => side.publish(period)));
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  });
  return (
    `${open.length} regions published in ${whole.toFixed(1)} s, the slowest in ${Math.max(...each).toFixed(1)} s, ` +
    `half of them within ${median(each).toFixed(1)} s`
  );
}
