import type { HubContext } from '#kernel/graph/context.js';
import { IN_FORCE, INDICATOR_COLUMNS, LISTED, RETIRED_BY } from '../indicator/indicator.repository.js';
import type { Indicator } from '../indicator/indicator.type.js';
import type { Scope } from '../ledger/measure.repository.js';
import type { Target } from '../target/target-in-force.policy.js';

export interface RegionFormula {
  readonly regionId: string;
  readonly indicator: Indicator;
  readonly targets: readonly Target[];
}

/** Indicators in force of each region in scope, with their targets up to the last year. One statement. */
export async function formulasInScope(
  { read, language }: HubContext,
  { regionIds, collegeIds, years }: Scope,
): Promise<RegionFormula[]> {
  const rows = await read.rows<Indicator & { regionId: string; targets: Target[] }>(
    `with asked as (
       select unnest($2::uuid[]) as region_id
       union
       select c.region_id from contracts.colleges c where c.id = any ($3::uuid[])
     )
     select a.region_id as "regionId", ${INDICATOR_COLUMNS},
            coalesce((
              select jsonb_agg(jsonb_build_object(
                       'collegeId', t.college_id, 'year', t.academic_year, 'value', t.value, 'verified', t.verified,
                       'source', coalesce(nullif(t.document, ''), t.source), 'documentDate', t.document_date,
                       'url', nullif(t.url, '')))
                from monitoring.target t
               where t.region_id = a.region_id and t.indicator_code = i.code and t.academic_year <= $4
                 and (t.college_id is null or t.college_id = any ($3::uuid[]))), '[]') as targets
       from asked a
       join monitoring.indicator i on (i.region_id is null or i.region_id = a.region_id) and ${IN_FORCE}
       ${RETIRED_BY('a.region_id')}
      order by ${LISTED}`,
    [language, regionIds, collegeIds, Math.max(...years)],
  );
  return rows.map(({ regionId, targets, ...indicator }) => ({ regionId, targets, indicator }));
}
