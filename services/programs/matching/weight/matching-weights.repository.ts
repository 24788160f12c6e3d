import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { WeightRow, Weights } from '../weights.policy.js';

/** The weights of a region as it set them last, or as of a version. */
export interface WeightsVersion {
  /** 0 where the region has set none. */
  readonly version: number;
  readonly setOn: string | null;
  readonly rows: readonly WeightRow[];
}

type Row = WeightRow & { readonly version: number; readonly setOn: string };

const latestOf = (region: string) => `
  select w.version, w.set_on::text as "setOn", w.code, w.points
    from programs.matching_weight w
   where w.region_id = ${region} and w.version = coalesce($2::int, (
     select max(l.version) from programs.matching_weight l where l.region_id = ${region}))`;

const toVersion = (rows: readonly Row[]): WeightsVersion => ({
  version: rows[0]?.version ?? 0,
  setOn: rows[0]?.setOn ?? null,
  rows,
});

/** What the session may read of a region's weights; an unknown version is as if the region had set none. */
export async function weightsOfRegion(
  { read }: HubContext,
  region: string,
  version: number | null,
): Promise<WeightsVersion> {
  return toVersion(
    await read.rows<Row>(latestOf('(select r.id from contracts.regions r where r.code = $1)'), [region, version]),
  );
}

/** The weights by which pairs of a college are proposed. */
export async function weightsOfCollege(work: UnitOfWork, collegeId: string): Promise<WeightsVersion> {
  const rows = await work.rows<Row>(latestOf('(select c.region_id from contracts.colleges c where c.id = $1)'), [
    collegeId,
    null,
  ]);
  return toVersion(rows);
}

/** The same under a lock, for whoever sets the next version. */
export async function lockWeights(work: UnitOfWork, regionId: string): Promise<WeightsVersion> {
  await work.rows("select pg_advisory_xact_lock(hashtextextended('matching weights ' || $1::text, 0))", [regionId]);
  return toVersion(await work.rows<Row>(latestOf('$1'), [regionId, null]));
}

/** Writes a version whole, and answers the day of it. */
export async function addVersion(
  work: UnitOfWork,
  regionId: string,
  version: number,
  weights: Weights,
): Promise<string> {
  const rows = await work.rows<{ setOn: string }>(
    `insert into programs.matching_weight (region_id, version, code, points, set_by, set_on)
     select r.id, $2, w.key, w.value::smallint, $4, r.today
       from contracts.regions r, jsonb_each_text($3::jsonb) w where r.id = $1
     returning set_on::text as "setOn"`,
    [regionId, version, JSON.stringify(weights), work.session.actor],
  );
  return rows[0]!.setOn;
}
