import type { HubContext } from '#kernel/graph/context.js';

/** One hash over the targets of each region, whose order is fixed. One statement. */
export function targetHashes(
  { read }: HubContext,
  regionIds: readonly string[],
): Promise<{ regionId: string; hash: string }[]> {
  return read.rows(
    `select r.id as "regionId",
            encode(sha256(convert_to(coalesce(string_agg(to_jsonb(t)::text, ',' order by t.id), ''), 'utf8')), 'hex') as hash
       from unnest($1::uuid[]) as r (id) left join monitoring.target t on t.region_id = r.id
      group by r.id`,
    [regionIds],
  );
}
