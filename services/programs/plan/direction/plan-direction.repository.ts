import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { RegionPlanDirection } from './plan-direction.type.js';

export interface RegionDirection {
  readonly code: string;
  readonly titleRu: string;
  readonly titleEn: string;
}

/** Directions that the regions of colleges add and still offer, by title. One statement for any number of colleges. */
export function directionsOfColleges(
  { read }: HubContext,
  collegeIds: readonly string[],
): Promise<(RegionDirection & { readonly collegeId: string })[]> {
  return read.rows(
    `select d.id as "collegeId", r.code, r.title_ru as "titleRu", r.title_en as "titleEn"
       from contracts.colleges d join programs.plan_direction r on r.region_id = d.region_id
      where d.id = any ($1::uuid[]) and not r.retired order by r.title_ru, r.code`,
    [collegeIds],
  );
}

/** Directions that a region has added, by code, those that it retired among them. */
export async function directionsOfRegion({ read }: HubContext, region: string): Promise<RegionPlanDirection[]> {
  return read.rows(
    `select d.code, d.title_ru as "titleRu", d.title_en as "titleEn", true as own, d.retired
       from programs.plan_direction d join contracts.regions r on r.id = d.region_id
      where r.code = $1 order by d.code`,
    [region],
  );
}

/** Codes of the directions that a region has added; waits for whoever changes them. */
export async function lockDirections(work: UnitOfWork, regionId: string): Promise<string[]> {
  await work.rows("select pg_advisory_xact_lock(hashtextextended('plan directions of ' || $1::text, 0))", [regionId]);
  const sql = 'select code from programs.plan_direction where region_id = $1';
  return (await work.rows<{ code: string }>(sql, [regionId])).map(({ code }) => code);
}

/** Writes directions of a region. Answers those that were new, and those that were changed. */
export async function putDirections(
  work: UnitOfWork,
  regionId: string,
  rows: readonly (RegionDirection & { readonly retired: boolean })[],
): Promise<ReadonlyMap<string, 'CREATED' | 'UPDATED'>> {
  if (rows.length === 0) return new Map();
  const written = await work.rows<{ code: string; fresh: boolean }>(
    `insert into programs.plan_direction as o (region_id, code, title_ru, title_en, retired)
     select $1, r.code, r."titleRu", r."titleEn", r.retired
       from jsonb_to_recordset($2::jsonb) as r (code text, "titleRu" text, "titleEn" text, retired boolean)
     on conflict (region_id, code) do update
        set title_ru = excluded.title_ru, title_en = excluded.title_en, retired = excluded.retired
      where (o.title_ru, o.title_en, o.retired) is distinct from (excluded.title_ru, excluded.title_en, excluded.retired)
     returning o.code, old.code is null as fresh`,
    [regionId, JSON.stringify(rows)],
  );
  return new Map(written.map(({ code, fresh }) => [code, fresh ? 'CREATED' : 'UPDATED']));
}
