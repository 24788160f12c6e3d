import type { HubContext } from '#kernel/graph/context.js';
import type { RegionTag } from './tag.type.js';

const COLUMNS = `t.code, case $2 when 'en' then t.title_en else t.title_ru end as title, t.retired`;

/** The tags of a region, by code. */
export function tagsOfRegion({ read, language }: HubContext, region: string): Promise<RegionTag[]> {
  return read.rows<RegionTag>(
    `select ${COLUMNS} from programs.region_tag t join contracts.regions r on r.id = t.region_id
      where r.code = $1 order by t.code`,
    [region, language],
  );
}

/** Tags of college years, each with the form that it is of; empty where the whole year has it. */
export function tagsOfYears(
  { read, language }: HubContext,
  collegeIds: readonly string[],
): Promise<(RegionTag & { readonly collegeId: string; readonly year: number; readonly form: string })[]> {
  return read.rows(
    `select y.college_id as "collegeId", y.academic_year::int as year, y.form_code as form, ${COLUMNS}
       from programs.year_tag y join programs.region_tag t on (t.region_id, t.code) = (y.region_id, y.tag)
      where y.college_id = any ($1::uuid[]) and not y.taken_back order by t.code`,
    [collegeIds, language],
  );
}
