import { asked } from '#kernel/database/asked.js';
import { turned } from '#kernel/database/turned.js';
import { decodeCursor, toCountedPage, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { College, CollegeConnection } from './college.type.js';

const COLUMNS = `c.id, c.region_id as "regionId", c.code, c.sample,
  case $1 when 'en' then c.name_en else c.name_ru end as name,
  case when $1 = 'en' and c.municipality_en <> '' then c.municipality_en else c.municipality end as municipality`;

/** A condition on parameters alone, which the planner doesn't look into: a plan that is kept serves all pages as well. */
const told = (condition: string) => `(select ${condition})`;

/** Whether the code, a name or the municipality has every word, in either language. */
const found = (words: string) => `(${told(`cardinality(${words}::text[]) = 0`)} or (
  select bool_and(strpos(replace(lower(concat_ws(
           ' ', c.code, c.name_ru, c.name_en, c.municipality, c.municipality_en)), 'ё', 'е'), word) > 0)
    from unnest(${asked(`${words}::text[]`)}) as word))`;

/** Whether the college stands in one of the municipalities, as one of its names is written; an empty list is none. */
const standsIn = (municipalities: string) => `(${told(`cardinality(${municipalities}::text[]) = 0`)}
  or replace(lower(c.municipality), 'ё', 'е') = any (${municipalities})
  or replace(lower(c.municipality_en), 'ё', 'е') = any (${municipalities}))`;

/** Which part of a list of colleges is asked for. */
export interface CollegePage {
  readonly place: PagePlace;
  /** Words that each college must have in its code, names or municipality. */
  readonly words: readonly string[];
  /** Names of municipalities, in small letters and with е for ё, one of which each college must stand in. */
  readonly municipalities: readonly string[];
}

/** A college with the size of the list that it stands in; `id` is null in the one row of a page without colleges. */
export type ListedCollege = Omit<College, 'id'> & { id: string | null; listOf: string; total: number };

/** One more college of each region than its page holds, from the place on, by code. One statement for any number of regions. */
export function collegesOfRegions(
  { read, language }: HubContext,
  regionIds: readonly string[],
  { place, words, municipalities }: CollegePage,
): Promise<ListedCollege[]> {
  const { gt, asc } = turned(place);
  const sql = `
    select page.*, r.id as "listOf", t.total
      from unnest(${asked('$2::uuid[]')}) as r (id)
     cross join lateral (select count(*)::int as total from participants.college c where c.region_id = r.id and ${found('$5')} and ${standsIn('$6')}) t
      left join lateral (
       select ${COLUMNS} from participants.college c
        where c.region_id = r.id and ${found('$5')} and ${standsIn('$6')} and (${told('$3::text is null')} or c.code ${gt} $3)
        order by c.code ${asc} limit $4
     ) page on true`;
  return read.rows(sql, [
    language,
    regionIds,
    decodeCursor(place, 1)?.[0] ?? null,
    place.size + 1,
    words,
    municipalities,
  ]);
}

/** One more college of the hub than the page holds, from its place on, by code. */
export function allColleges(
  { read, language }: HubContext,
  { place, words, municipalities }: CollegePage,
): Promise<ListedCollege[]> {
  const { gt, asc } = turned(place);
  const sql = `
    select page.*, '' as "listOf", t.total
      from (select count(*)::int as total from participants.college c where ${found('$4')} and ${standsIn('$5')}) t
      left join lateral (
       select ${COLUMNS} from participants.college c
        where ${found('$4')} and ${standsIn('$5')} and ($2::text is null or c.code ${gt} $2) order by c.code ${asc} limit $3
     ) page on true`;
  return read.rows(sql, [language, decodeCursor(place, 1)?.[0] ?? null, place.size + 1, words, municipalities]);
}

/** One more college that works with each partner than its page holds, of those that the session reaches, by code. */
export function collegesOfPartners(
  { read, language }: HubContext,
  partnerIds: readonly string[],
  place: PagePlace,
): Promise<ListedCollege[]> {
  const { gt, asc } = turned(place);
  const sql = `
    select page.*, k.id as "listOf",
           (select count(*)::int from participants.college_partner l where l.partner_id = k.id) as total
      from unnest($2::uuid[]) as k (id)
      left join lateral (
       select ${COLUMNS} from participants.college_partner l join participants.college c on c.id = l.college_id
        where l.partner_id = k.id and ($3::text is null or c.code ${gt} $3)
        order by c.code ${asc} limit $4
     ) page on true`;
  return read.rows(sql, [language, partnerIds, decodeCursor(place, 1)?.[0] ?? null, place.size + 1]);
}

export const toCollegePage = (rows: readonly ListedCollege[], place: PagePlace): CollegeConnection =>
  toCountedPage(rows, place, (row) => [row.code]);

/** Colleges by their ids or codes, in no order. */
export function collegesByKeys(
  { read, language }: HubContext,
  keys: { ids?: readonly string[]; codes?: readonly string[] },
): Promise<College[]> {
  const sql = `select ${COLUMNS} from participants.college c where c.id = any ($2::uuid[]) or c.code = any ($3::text[])`;
  return read.rows(sql, [language, keys.ids ?? [], keys.codes ?? []]);
}
