import { formatAcademicYear } from '#kernel/time/academic-year.js';
import { FIRST_TARGET_YEAR } from '#monitoring/target/targets.data.js';
import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { today } from '#kernel/time/today.js';
import type { ClientFactory } from '../client/local-client.js';
import { createRegion } from './load-region.js';
import { Load } from './load.js';
import { planRegion } from './plan.js';
import { SAMPLE_REGION } from './region.data.js';

/** The hub that the sample is loaded into. */
export interface SampleHub {
  readonly client: ClientFactory;
  /** Credential of the owner of its database. */
  readonly ownerUrl: string;
  /** Ends the load unfinished. */
  readonly stop?: AbortSignal;
}

/**
 * Loads the sample region into a hub that has no region, through the graph's own mutations, but for what they
 * let nobody write of the past. The targets of their first
 * year come last and tell that the sample is complete: one without them was interrupted, and is gone through again.
 * @param day the day from which the sample looks back; that on which its region was created when left out
 */
export async function loadSample(
  { client, ownerUrl, stop }: SampleHub,
  say: (line: string) => void,
  day?: IsoDate,
): Promise<void> {
  const started = performance.now();
  const operator = await client({ roles: ['OPERATOR'] });
  const regions = await regionsOf(operator);
  const begun = regions.find((region) => region.sample && region.code === SAMPLE_REGION.code);
  if (!begun && regions.length > 0) return;
  if (begun) {
    const coordinator = await client({ roles: ['COORDINATOR'], regions: [begun.id] });
    if (await hasTargets(coordinator, formatAcademicYear(FIRST_TARGET_YEAR))) return;
  }

  const { nameRu, nameEn } = SAMPLE_REGION;
  say(
    begun
      ? `Догружаю учебный регион ${nameRu} / Going on with the sample region, ${nameEn}`
      : `Загружаю учебный регион ${nameRu} / Loading the sample region, ${nameEn}`,
  );
  const regionId = begun?.id ?? (await createRegion(operator));
  const coordinator = await client({ roles: ['COORDINATOR'], regions: [regionId] });
  await new Load(client, coordinator, { ownerUrl, regionId, stop }, planRegion(day ?? createdOn(regionId)), say).run();
  const seconds = Math.ceil((performance.now() - started) / 1000);
  say(`  готово за ${seconds} с / done in ${seconds} s`);
}

async function regionsOf(operator: GraphClient): Promise<{ id: string; code: string; sample: boolean }[]> {
  type Answer = { regions: { id: string; code: string; sample: boolean }[] };
  return (await operator.ask<Answer>('{ regions { id code sample } }')).regions;
}

async function hasTargets(coordinator: GraphClient, year: string): Promise<boolean> {
  type Answer = { region: { scorecard: { indicators: { target: number | null }[] } } };
  const { region } = await coordinator.ask<Answer>(
    `query ($code: String!, $year: AcademicYear!) {
      region(code: $code) { scorecard(year: $year) { indicators { target } } }
    }`,
    { code: SAMPLE_REGION.code, year },
  );
  return region.scorecard.indicators.some(({ target }) => target !== null);
}

/** Its id says so (UUIDv7). A load that goes on some days later then makes up the same region. */
function createdOn(regionId: string): IsoDate {
  const milliseconds = Number.parseInt(regionId.replaceAll('-', '').slice(0, 12), 16);
  return today(SAMPLE_REGION.timeZone, new Date(milliseconds));
}
