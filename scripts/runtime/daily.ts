import { Cron } from 'croner';
import { connect } from '#kernel/database/connection.js';
import { afterMidnight, bringToDate } from '#kernel/database/day-turn.js';
import type { Log } from '#kernel/log/log.js';

/** A minute past midnight, so that "today" has turned for certain. */
const AFTER_MIDNIGHT = '1 0 * * *';

/** Brings figures to date now, since midnights may have passed while the hub was down, and after each region's midnight. */
export async function keepToDate(ownerUrl: string, services: readonly string[], log: Log): Promise<{ stop(): void }> {
  const bring = async () => {
    const years = await bringToDate(ownerUrl, services);
    if (years > 0) log.info({ years }, 'figures brought to date');
    const done = await afterMidnight(ownerUrl);
    if (done > 0) log.info({ done }, 'what fell due by itself was done');
  };
  await bring();
  const jobs = (await timeZones(ownerUrl)).map(
    (timezone) =>
      new Cron(AFTER_MIDNIGHT, { timezone, protect: true, unref: true }, () =>
        bring().catch((err: unknown) => log.error({ err }, 'figures could not be brought to date')),
      ),
  );
  return { stop: () => jobs.forEach((job) => job.stop()) };
}

/** Time zones of the regions, and that of a hub whose regions are yet to come. */
async function timeZones(ownerUrl: string): Promise<string[]> {
  const client = await connect(ownerUrl);
  try {
    const { rows } = await client.query<{ time_zone: string }>('select distinct time_zone from contracts.regions');
    return [...new Set([...rows.map((row) => row.time_zone), 'Europe/Moscow'])];
  } finally {
    await client.end();
  }
}
