import type { Reader } from '#kernel/database/read-path.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { Bilingual } from '#kernel/i18n/messages.js';
import type { Formula, Term } from './formula.policy.js';
import type { Indicator } from './indicator.type.js';
import type { FormOfMentoring } from './kept.policy.js';

const termsOf = (part: string) => `(
  select coalesce(jsonb_agg(jsonb_build_object('measure', t.measure, 'category', t.category, 'form', t.form)
                            order by t.measure, t.category, t.form), '[]')
    from monitoring.indicator_term t where t.indicator_id = i.id and t.part = '${part}')`;

/** Columns of an indicator `i`, watched or not by `r`, in the language of parameter 1. */
export const INDICATOR_COLUMNS = `i.id, uuid_extract_timestamp(i.id) as "definedAt",
  r.retired_on::text as "retiredOn", r.reason as "retiredReason", r.off is null as watched, i.code, i.version, i.unit, i.direction, i.counted_in as "countedIn", i.source,
  case $1 when 'en' then i.title_en else i.title_ru end as title,
  case $1 when 'en' then i.description_en else i.description_ru end as description,
  ${termsOf('NUMERATOR')} as numerator, ${termsOf('DENOMINATOR')} as denominator`;

/**
 * A row `r` where a region does not watch indicator `i`: it has retired it, a choice of its own about what ships, too, or
 * it has not chosen an offer. Looked up for each of the few indicators of a page: joined like others, it had colleges
 * sorted by their regions first.
 */
export const UNWATCHED_BY = (regionId: string) => `left join lateral (
  select true as off, k.retired_on, k.reason
    from (select) one left join monitoring.retired_indicator k on k.region_id = ${regionId} and k.indicator_code = i.code
   where k.region_id is not null or i.optional and not exists (
     select from monitoring.chosen_indicator h where h.region_id = ${regionId} and h.indicator_code = i.code)
  offset 0) r on true`;

/** Of the versions of indicator `i`, the one in force. */
export const IN_FORCE = `not exists (
  select from monitoring.indicator newer
   where newer.region_id is not distinct from i.region_id and newer.code = i.code and newer.version > i.version)`;

/** Those that ship first, as they ship; then the region's own by code. */
export const LISTED = `i.region_id is not null, case when i.region_id is null then i.id end, i.code`;

/** Indicators that a region watches: those that ship, and its own; with those that it does not, if they are asked for. */
export function indicatorsOfRegion(
  { read, language }: HubContext,
  regionId: string | null,
  unwatched = false,
): Promise<Indicator[]> {
  return read.rows<Indicator>(
    `select ${INDICATOR_COLUMNS} from monitoring.indicator i ${UNWATCHED_BY('$2')}
      where (i.region_id is null or i.region_id = $2) and ${IN_FORCE} and ($3 or r.off is null)
      order by ${LISTED}`,
    [language, regionId, unwatched],
  );
}

/** Indicators by their ids, whatever their version, in no order. */
export function indicatorsByIds(
  { read, language }: { readonly read: Pick<Reader, 'rows'>; readonly language: HubContext['language'] },
  ids: readonly string[],
): Promise<Indicator[]> {
  return read.rows<Indicator>(
    `select ${INDICATOR_COLUMNS} from monitoring.indicator i ${UNWATCHED_BY('i.region_id')} where i.id = any ($2)`,
    [language, ids],
  );
}

/** All versions of the indicators that have these ids, the oldest first, each with the id that it was asked by. */
export function versionsByIds(
  { read, language }: HubContext,
  ids: readonly string[],
): Promise<(Indicator & { readonly askedBy: string })[]> {
  return read.rows(
    `select asked.id as "askedBy", ${INDICATOR_COLUMNS}
       from monitoring.indicator asked
       join monitoring.indicator i on i.code = asked.code and i.region_id is not distinct from asked.region_id
       ${UNWATCHED_BY('i.region_id')}
      where asked.id = any ($2) order by i.version`,
    [language, ids],
  );
}

/** Codes of the indicators of a region, and which of them it does not watch. */
export async function indicatorCodes(
  work: UnitOfWork,
  regionId: string,
): Promise<{ readonly all: ReadonlySet<string>; readonly unwatched: ReadonlySet<string> }> {
  const rows = await work.rows<{ code: string; unwatched: boolean }>(
    `select distinct i.code, r.off is not null as unwatched from monitoring.indicator i ${UNWATCHED_BY('$1')}
      where i.region_id is null or i.region_id = $1`,
    [regionId],
  );
  const codes = (which: typeof rows) => new Set(which.map(({ code }) => code));
  return { all: codes(rows), unwatched: codes(rows.filter(({ unwatched }) => unwatched)) };
}

/** Codes of the forms of mentoring that a region has. */
export async function formCodes(reader: Pick<Reader, 'rows'>, regionId: string): Promise<string[]> {
  return (await formsOfMentoring(reader, regionId)).map(({ code }) => code);
}

/** What the forms of mentoring are called, by their codes. */
export async function formTitles(reader: Pick<Reader, 'rows'>): Promise<ReadonlyMap<string, Bilingual>> {
  const rows = await reader.rows<Bilingual & { code: string }>(
    'select code, title_ru as ru, title_en as en from contracts.forms',
    [],
  );
  return new Map(rows.map(({ code, ru, en }) => [code, { ru, en }]));
}

/** The forms of mentoring that a region has: its own, and those that ship. */
export function formsOfMentoring(reader: Pick<Reader, 'rows'>, regionId: string): Promise<FormOfMentoring[]> {
  return reader.rows<FormOfMentoring>(
    `select code, mentor_category as "mentorCategory", mentee_category as "menteeCategory" from contracts.forms
      where region_id is null or region_id = $1 order by code`,
    [regionId],
  );
}

/** The version in force of an indicator that ships or is the region's own; undefined where there is none. */
export async function inForce(
  work: UnitOfWork,
  regionId: string,
  code: string,
): Promise<{ readonly id: string; readonly own: boolean } | undefined> {
  const [found] = await work.rows<{ id: string; own: boolean }>(
    `select i.id, i.region_id is not null as own from monitoring.indicator i
      where (i.region_id is null or i.region_id = $1) and i.code = $2 and ${IN_FORCE}`,
    [regionId, code],
  );
  return found;
}

/** How many other indicators a region looks at that are its own, whatever their versions. */
export async function countOthers(work: UnitOfWork, regionId: string, code: string): Promise<number> {
  const sql = `select count(distinct i.code)::int as count from monitoring.indicator i ${UNWATCHED_BY('$1')}
                where i.region_id = $1 and i.code <> $2 and r.off is null`;
  return (await work.rows<{ count: number }>(sql, [regionId, code]))[0]?.count ?? 0;
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
