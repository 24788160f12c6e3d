import type { HubContext } from '#kernel/graph/context.js';
import type { Moment } from '#kernel/time/period.js';

/** The day it is in each of these regions. */
export async function daysOfRegions({ read }: HubContext, regionIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await read.rows<{ id: string; today: string }>(
    'select id, today::text as today from contracts.regions where id = any ($1::uuid[])',
    [regionIds],
  );
  return new Map(rows.map(({ id, today }) => [id, today]));
}

/** The periods of an academic year that regions have published, by region, the earliest day first, the longest last. */
export async function publishedMoments(
  { read }: HubContext,
  regionIds: readonly string[],
  year: number,
): Promise<Map<string, Moment[]>> {
  const rows = await read.rows<Moment & { regionId: string }>(
    `select p.region_id as "regionId", p.academic_year::int as year, p.kind, p.number::int
       from monitoring.period p
      where p.region_id = any ($1::uuid[]) and p.academic_year = $2
        and exists (select from monitoring.publication b where b.period_id = p.id)
      order by p.speaks_for, p.first_day desc`,
    [regionIds, year],
  );
  return Map.groupBy(rows, ({ regionId }) => regionId);
}
