import { decodeCursor, toPage } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { College, CollegeConnection } from './college.type.js';

const COLUMNS = `c.id, c.region_id as "regionId", c.code, c.municipality, c.sample,
  case $1 when 'en' then c.name_en else c.name_ru end as name`;

/** A college with the size of its region's list; `id` is null in the one row of a page without colleges. */
export type ListedCollege = Omit<College, 'id'> & { id: string | null; listOf: string; total: number };

/** One more than `size` colleges of each region behind the cursor, by code. One statement for any number of regions. */
export function collegesOfRegions(
  { read, language }: HubContext,
  regionIds: readonly string[],
  size: number,
  after: string | null | undefined,
): Promise<ListedCollege[]> {
  const sql = `
    select page.*, r.id as "listOf", t.total
      from unnest($2::uuid[]) as r (id)
     cross join lateral (select count(*)::int as total from participants.college c where c.region_id = r.id) t
      left join lateral (
       select ${COLUMNS} from participants.college c
        where c.region_id = r.id and ($3::text is null or c.code > $3)
        order by c.code limit $4
     ) page on true`;
  return read.rows(sql, [language, regionIds, decodeCursor(after, 1)?.[0] ?? null, size + 1]);
}

/** One more than `size` colleges of the hub behind the cursor, by code. */
export function allColleges(
  { read, language }: HubContext,
  size: number,
  after: string | null | undefined,
): Promise<ListedCollege[]> {
  const sql = `
    select page.*, '' as "listOf", t.total
      from (select count(*)::int as total from participants.college) t
      left join lateral (
       select ${COLUMNS} from participants.college c
        where $2::text is null or c.code > $2 order by c.code limit $3
     ) page on true`;
  return read.rows(sql, [language, decodeCursor(after, 1)?.[0] ?? null, size + 1]);
}

export function toCollegePage(rows: readonly ListedCollege[], size: number): CollegeConnection {
  const colleges = rows.filter((row): row is ListedCollege & College => row.id !== null);
  return { ...toPage(colleges, size, (row) => [row.code]), totalCount: rows[0]?.total ?? 0 };
}

/** Colleges by their ids or codes, in no order. */
export function collegesByKeys(
  { read, language }: HubContext,
  keys: { ids?: readonly string[]; codes?: readonly string[] },
): Promise<College[]> {
  const sql = `select ${COLUMNS} from participants.college c where c.id = any ($2::uuid[]) or c.code = any ($3::text[])`;
  return read.rows(sql, [language, keys.ids ?? [], keys.codes ?? []]);
}
