import { STAVROPOL_TARGETS } from '#monitoring/target/targets.data.js';
import { KIND } from './chance.sql.js';
import type { Statement } from './statement.js';
import type { PlannedRegion } from './plan.js';

/** Targets of a region for the indicators that ship, marked as made up: no document of the region gives them. */
export function targets({ n }: PlannedRegion): Statement {
  return [
    `insert into monitoring.target (id, region_id, indicator_code, academic_year, value, verified, source)
     select pg_temp.id(${KIND.target}, $1::bigint * 1000 + turn), pg_temp.id(${KIND.region}, $1::bigint), indicator,
            year, value, false, ''
       from jsonb_to_recordset($2::jsonb) as t (turn integer, indicator text, year smallint, value numeric)`,
    n,
    JSON.stringify(STAVROPOL_TARGETS.map(({ indicator, year, value }, turn) => ({ turn, indicator, year, value }))),
  ];
}
