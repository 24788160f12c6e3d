import { asked } from '#kernel/database/asked.js';
import type { HubContext } from '#kernel/graph/context.js';
import { definitionsOf } from '../database/definition-version.sql.js';
import { LEFT_OUT } from './counts.policy.js';

/** What a page of scorecards or a table of figures is about. */
export interface Scope {
  /** Regions that are asked for as a whole, with all their colleges. */
  readonly regionIds: readonly string[];
  readonly collegeIds: readonly string[];
  readonly years: readonly number[];
  /** Forms and categories that figures are narrowed to, besides those of the formulas. */
  readonly forms?: readonly string[];
  readonly categories?: readonly string[];
}

/** A college in scope with its counts of a year and day; those columns are null in the one row of one without any. */
export interface MeasuresRow {
  readonly collegeId: string;
  readonly regionId: string;
  readonly municipality: string;
  readonly reached: boolean;
  readonly year: number | null;
  readonly asOf: string;
  /** What its sheets say: a list of objects (`sheetsIn`). */
  readonly sheets: string;
  /** Likewise the ids of the things that colleges share (`thingsIn`); null without any. */
  readonly things: string | null;
  /** Version of what the figures of its region are computed by. */
  readonly definitions: string;
}

/**
 * What the formulas of the scope's regions are made of, in all their versions. Offers that none of them has chosen bring
 * twice as many measures as there are, and nobody asks for them.
 */
const TERMS_OF_SCOPE = `
  select t.measure, t.category, t.form
    from monitoring.indicator i join monitoring.indicator_term t on t.indicator_id = i.id
   where (i.region_id is null or i.region_id in (select region_id from scope))
     and (not i.optional
       or i.code in (select indicator_code from monitoring.chosen_indicator where region_id in (select region_id from scope))
       or i.code in (select indicator_code from monitoring.retired_indicator where region_id in (select region_id from scope)))`;

/**
 * All colleges in scope by their codes, with the measures that formulas are made of, of those that the session reaches.
 * One statement for any number of regions, colleges and years. Measures come as sheets of the groups that count them, a
 * few a college, on which stand some that no formula asks for: finding 600 measures by their keys took five times as long.
 */
export function ledgerInScope({ read }: HubContext, scope: Scope): Promise<MeasuresRow[]> {
  return read.rows<MeasuresRow>(
    `with scope as materialized (
       select id, region_id, code, municipality from contracts.colleges where region_id = any (${asked('$1::uuid[]')}) or id = any (${asked('$2::uuid[]')})
     ),
     term as materialized (${TERMS_OF_SCOPE}),
     counted as (
       select s.college_id, s.academic_year, s.as_of, json_agg(s.counts) as sheets,
              json_agg(s.things) filter (where s.things is not null) as things
         from contracts.measure_sheets s
        where s.college_id = any (array(select id from scope)) and s.academic_year = any (${asked('$3::int[]')})
          and s.by_form = any (array(select '' union all select measure from term where form <> '' or cardinality($4::text[]) > 0))
          and s.measure_group = any (array(
            select name from contracts.measure_groups
             where measures && (array(select measure from term) || '${LEFT_OUT}'::text)))
        group by s.college_id, s.academic_year, s.as_of
     ),
     defined as (${definitionsOf('scope')})
     select c.id as "collegeId", c.region_id as "regionId", c.municipality,
            c.id = any ((select contracts.session_reach())::uuid[]) as reached,
            m.academic_year as year, m.as_of::text as "asOf", m.sheets::text, m.things::text, d.definitions
       from scope c
       join defined d on d.region_id = c.region_id
       left join counted m on m.college_id = c.id
      order by c.code`,
    [scope.regionIds, scope.collegeIds, scope.years, scope.forms ?? []],
  );
}
