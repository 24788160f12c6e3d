import { turned } from '#kernel/database/turned.js';
import { decodeCursor, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { Pairing } from './pairing.policy.js';

/** A college that closers are asked of, or that is of a region asked about. */
export interface AskedCollege {
  readonly id: string;
  readonly regionId: string;
  readonly today: string;
  /** Whether the session sees the college's live figures. */
  readonly reached: boolean;
}

/** Colleges by their ids, and those of regions, by their codes. */
export function collegesAsked(
  { read }: HubContext,
  collegeIds: readonly string[],
  regionIds: readonly string[],
): Promise<AskedCollege[]> {
  return read.rows<AskedCollege>(
    `select id, region_id as "regionId", today::text as today,
            id = any ((select contracts.session_reach())::uuid[]) as reached
       from contracts.colleges where id = any ($1::uuid[]) or region_id = any ($2::uuid[]) order by code`,
    [collegeIds, regionIds],
  );
}

export interface ClosingCounts {
  readonly collegeId: string;
  readonly withoutPair: number;
  readonly mentors: number;
  readonly places: number;
}

/** How many could close a gap in each of these colleges, of those that the session reaches. */
export function closingCounts(
  { read }: HubContext,
  collegeIds: readonly string[],
  year: number,
  { side, categories }: Pairing,
): Promise<ClosingCounts[]> {
  return read.rows<ClosingCounts>(
    `select college_id as "collegeId", without_pair as "withoutPair", mentors, places
       from contracts.closing_counts($1::uuid[], $2, $3, $4::text[])`,
    [collegeIds, year, side, categories],
  );
}

/** A row of a list of a college; `id` is null in the one row of an empty page. */
interface ListedRow {
  readonly collegeId: string;
  readonly id: string | null;
  readonly total: number;
}

export type MentorRow = ListedRow & { readonly mentees: number; readonly free: number };

/** One more row than the page holds of each college's people without a pair, in the order of registration. */
export function peoplePage(
  context: HubContext,
  collegeIds: readonly string[],
  asked: Pairing & { readonly year: number },
  place: PagePlace,
): Promise<ListedRow[]> {
  const found = 'select college_id, person_id as id from contracts.people_without_pair($1::uuid[], $4, $5, $6::text[])';
  return pageOf(context, found, '', collegeIds, place, [asked.year, asked.side, asked.categories]);
}

/** The same of each college's mentors with room. */
export function mentorsPage(
  context: HubContext,
  collegeIds: readonly string[],
  place: PagePlace,
): Promise<MentorRow[]> {
  const found = 'select college_id, person_id as id, mentees, free from contracts.mentors_with_room($1::uuid[])';
  return pageOf(context, found, ', f.mentees, f.free', collegeIds, place, []);
}

function pageOf<Row extends ListedRow>(
  { read }: HubContext,
  found: string,
  columns: string,
  collegeIds: readonly string[],
  place: PagePlace,
  params: readonly unknown[],
): Promise<Row[]> {
  const { gt, asc } = turned(place);
  const [after = null] = decodeCursor(place, 1) ?? [];
  return read.rows<Row>(
    `with found as materialized (${found})
     select k.id as "collegeId", t.total, f.id ${columns}
       from unnest($1::uuid[]) as k (id)
      cross join lateral (select count(*)::int as total from found where college_id = k.id) t
       left join lateral (
         select * from found where college_id = k.id and ($2::uuid is null or id ${gt} $2) order by id ${asc} limit $3
       ) f on true
      order by f.id ${asc}`,
    [collegeIds, after, place.size + 1, ...params],
  );
}
