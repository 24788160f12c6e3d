import type { Reader } from '#kernel/database/read-path.js';
import type { Language } from '#kernel/i18n/messages.js';
import { academicYearOf } from '#kernel/time/academic-year.js';
import { definitionsOf } from '../database/definition-version.sql.js';
import { IN_FORCE, INDICATOR_COLUMNS, LISTED, UNWATCHED_BY } from '../indicator/indicator.repository.js';
import type { Indicator } from '../indicator/indicator.type.js';
import type { Scope } from '../ledger/measure.repository.js';
import type { IndicatorFormula } from './answer.policy.js';
import type { Target } from '../target/target-in-force.policy.js';

export interface RegionFormula {
  readonly regionId: string;
  readonly indicator: Indicator;
  readonly targets: readonly Target[];
}

/** What one region watched in a year, for a unit of work, with the region's own targets. One statement. */
export async function formulasInForce(
  work: Pick<Reader, 'rows'>,
  language: Language,
  regionId: string,
  year: number,
): Promise<IndicatorFormula[]> {
  const scope = { regionIds: [regionId], collegeIds: [], years: [year] };
  const formulas = await formulasInScope({ read: work, language }, scope);
  return formulas.filter(({ indicator }) => wasWatched(indicator, [year])).map(toFormula);
}

/** Indicators in force of each region in scope, with their targets up to the last year. One statement. */
export async function formulasInScope(
  { read, language }: FormulaReading,
  { regionIds, collegeIds, years }: Scope,
): Promise<RegionFormula[]> {
  const sql = `
    with asked as (
      select unnest($2::uuid[]) as region_id
      union
      select c.region_id from contracts.colleges c where c.id = any ($3::uuid[])
    )
    ${formulasOf('t.academic_year <= $4 and (t.college_id is null or t.college_id = any ($3::uuid[]))')}`;
  return (await read.rows<FormulaRow>(sql, [language, regionIds, collegeIds, Math.max(...years)])).map(toRegionFormula);
}

/** Indicators in force of regions with all their targets, each with the version at which it is so. One statement. */
export async function formulasOfRegions(
  { read, language }: FormulaReading,
  regionIds: readonly string[],
): Promise<(RegionFormula & { readonly definitions: string })[]> {
  const sql = `
    with asked as (${definitionsOf('(select unnest($2::uuid[]) as region_id) r')})
    ${formulasOf('true', ', a.definitions')}`;
  const rows = await read.rows<FormulaRow & { readonly definitions: string }>(sql, [language, regionIds]);
  return rows.map(({ definitions, ...row }) => ({ ...toRegionFormula(row), definitions }));
}

interface FormulaReading {
  readonly read: Pick<Reader, 'rows'>;
  readonly language: Language;
}

type FormulaRow = Indicator & { readonly regionId: string; readonly targets: Target[] };

/** A row for each indicator in force of the regions that are `asked` for. */
const formulasOf = (targets: string, more = ''): string => `
     select a.region_id as "regionId", ${INDICATOR_COLUMNS},
            coalesce((
              select jsonb_agg(jsonb_build_object(
                       'collegeId', t.college_id, 'year', t.academic_year, 'value', t.value, 'verified', t.verified,
                       'source', coalesce(nullif(t.document, ''), t.source), 'documentDate', t.document_date,
                       'url', nullif(t.url, '')))
                from monitoring.target t
               where t.region_id = a.region_id and t.indicator_code = i.code and ${targets}), '[]') as targets${more}
       from asked a
       join monitoring.indicator i on (i.region_id is null or i.region_id = a.region_id) and ${IN_FORCE}
       ${UNWATCHED_BY('a.region_id')}
      order by ${LISTED}`;

const toRegionFormula = ({ regionId, targets, ...indicator }: FormulaRow): RegionFormula => ({
  regionId,
  targets,
  indicator,
});

export function toFormula({ indicator, targets }: Omit<RegionFormula, 'regionId'>): IndicatorFormula {
  const { unit, direction, countedIn, numerator, denominator } = indicator;
  return { unit, direction, countedIn, numerator, denominator, targets, indicator };
}

/** Whether a region watched an indicator in one of these academic years: one that it has retired, before it did. */
export const wasWatched = ({ watched, retiredOn }: Indicator, years: readonly number[]): boolean =>
  watched || (retiredOn !== null && Math.min(...years) <= academicYearOf(retiredOn));
