import type { HubContext } from '#kernel/graph/context.js';
import { IN_FORCE, LISTED, UNWATCHED_BY } from '../indicator/indicator.repository.js';
import type { Target } from './target.type.js';

/** Whose targets are asked for: the region's own, or those that one college has for itself. */
export interface TargetsAsked {
  readonly regionId: string;
  readonly collegeId: string | null;
  /** Code of the one indicator, be it retired; null for all that the region watches. */
  readonly indicator: string | null;
}

/** What is set, by the list of indicators and by year. */
export function targetsSet(
  { read }: HubContext,
  { regionId, collegeId, indicator }: TargetsAsked,
): Promise<Omit<Target, 'carriedForwardFrom'>[]> {
  return read.rows(
    `select t.indicator_code as indicator, t.academic_year::int as year, t.value::float8 as value, t.verified,
            nullif(t.document, '') as document, t.document_date::text as "documentDate", nullif(t.url, '') as url,
            nullif(t.source, '') as source, t.set_at as "setAt",
            case when t.region_id = any ((select contracts.session_regions())::uuid[]) then t.set_by end as "setBy"
       from monitoring.target t
       join monitoring.indicator i on i.code = t.indicator_code and (i.region_id is null or i.region_id = t.region_id)
                                  and ${IN_FORCE}
       ${UNWATCHED_BY('t.region_id')}
      where t.region_id = $1 and t.college_id is not distinct from $2
        and case when $3::text is null then r.off is null else t.indicator_code = $3 end
      order by ${LISTED}, t.academic_year`,
    [regionId, collegeId, indicator],
  );
}

/** Codes of the indicators that targets of a region may be of, and the day in it. */
export async function codesAndDay(
  { read }: HubContext,
  regionId: string,
): Promise<{ readonly codes: readonly string[]; readonly today: string }> {
  const [row] = await read.rows<{ codes: string[]; today: string }>(
    `select r.today::text as today,
            array(select distinct i.code from monitoring.indicator i
                   where i.region_id is null or i.region_id = r.id order by i.code) as codes
       from contracts.regions r where r.id = $1`,
    [regionId],
  );
  return row ?? { codes: [], today: '' };
}

/** Ids of the colleges of a region by their codes. */
export async function collegesByCode({ read }: HubContext, regionId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await read.rows<{ code: string; id: string }>(
    'select code, id from contracts.colleges where region_id = $1 order by code',
    [regionId],
  );
  return new Map(rows.map(({ code, id }) => [code, id]));
}

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
