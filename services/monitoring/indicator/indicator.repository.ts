import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { Formula, Term } from './formula.policy.js';
import type { Indicator } from './indicator.type.js';
import type { FormOfMentoring } from './kept.policy.js';

const termsOf = (part: string) => `(
  select coalesce(jsonb_agg(jsonb_build_object('measure', t.measure, 'category', t.category, 'form', t.form)
                            order by t.measure, t.category, t.form), '[]')
    from monitoring.indicator_term t where t.indicator_id = i.id and t.part = '${part}')`;

/** Columns of an indicator `i`, in the language of parameter 1. */
export const INDICATOR_COLUMNS = `i.id, i.code, i.version, i.unit, i.direction, i.counted_in as "countedIn", i.source,
  case $1 when 'en' then i.title_en else i.title_ru end as title,
  case $1 when 'en' then i.description_en else i.description_ru end as description,
  ${termsOf('NUMERATOR')} as numerator, ${termsOf('DENOMINATOR')} as denominator`;

/** Of the versions of indicator `i`, the one in force. */
export const IN_FORCE = `not exists (
  select from monitoring.indicator newer
   where newer.region_id is not distinct from i.region_id and newer.code = i.code and newer.version > i.version)`;

/** Those that ship first, as they ship; then the region's own by code. */
export const LISTED = `i.region_id is not null, case when i.region_id is null then i.id end, i.code`;

/** Indicators that a region looks at: those that ship, and its own. */
export function indicatorsOfRegion({ read, language }: HubContext, regionId: string | null): Promise<Indicator[]> {
  return read.rows<Indicator>(
    `select ${INDICATOR_COLUMNS} from monitoring.indicator i
      where (i.region_id is null or i.region_id = $2) and ${IN_FORCE} order by ${LISTED}`,
    [language, regionId],
  );
}

/** Indicators by their ids, whatever their version, in no order. */
export function indicatorsByIds({ read, language }: HubContext, ids: readonly string[]): Promise<Indicator[]> {
  return read.rows<Indicator>(`select ${INDICATOR_COLUMNS} from monitoring.indicator i where i.id = any ($2)`, [
    language,
    ids,
  ]);
}

/** Codes that a target of the region may name. */
export async function indicatorCodes(work: UnitOfWork, regionId: string): Promise<Set<string>> {
  const rows = await work.rows<{ code: string }>(
    'select distinct code from monitoring.indicator where region_id is null or region_id = $1',
    [regionId],
  );
  return new Set(rows.map((row) => row.code));
}

/** The forms of mentoring that there are. */
export function formsOfMentoring(work: UnitOfWork): Promise<FormOfMentoring[]> {
  return work.rows<FormOfMentoring>(
    'select code, mentor_category as "mentorCategory", mentee_category as "menteeCategory" from contracts.forms order by code',
  );
}

/** How many indicators a region has of its own, whatever their versions. */
export async function countIndicators(work: UnitOfWork, regionId: string): Promise<number> {
  const sql = 'select count(distinct code)::int as count from monitoring.indicator where region_id = $1';
  return (await work.rows<{ count: number }>(sql, [regionId]))[0]?.count ?? 0;
}

/** Whether an indicator has exactly these terms, in whatever order. */
export async function hasFormula(
  work: UnitOfWork,
  indicatorId: string,
  { numerator, denominator }: Formula,
): Promise<boolean> {
  const rows = await work.rows<{ part: string; measure: string; category: string; form: string }>(
    'select part, measure, category, form from monitoring.indicator_term where indicator_id = $1',
    [indicatorId],
  );
  const written = (part: string, terms: readonly Term[]) =>
    terms.map(({ measure, category, form }) => JSON.stringify([part, measure, category, form]));
  const given = [...written('NUMERATOR', numerator), ...written('DENOMINATOR', denominator)];
  const kept = rows.map((row) => written(row.part, [row])[0]);
  return given.length === kept.length && given.every((term) => kept.includes(term));
}
