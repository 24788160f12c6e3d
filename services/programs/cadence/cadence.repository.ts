import { decodeCursor, toCountedPage, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { turned } from '#kernel/database/turned.js';
import type { FreeDays } from './cadence.policy.js';
import type { CadenceCounts, FadingMentorshipConnection, FadingReason } from './cadence.type.js';
import type { FreeDays as ShownFreeDays } from './free-days.type.js';

/** Free days of colleges ($1), of each its own and those of its region. */
export const FREE_DAYS_OF = `
  select c.id as "collegeId", f."firstDay", f."lastDay", f.title, f."isBreak"
    from contracts.colleges c cross join lateral (
      select b.first_day::text as "firstDay", b.last_day::text as "lastDay", b.title, true as "isBreak"
        from programs.college_break b where b.college_id = c.id and not b.taken_back
      union all
      select h.first_day::text, h.last_day::text, h.title, false
        from programs.region_holiday h where h.region_id = c.region_id and not h.taken_back
    ) f
   where c.id = any ($1::uuid[]) order by f."firstDay", f."isBreak"`;

export type FreeDaysOfCollege = FreeDays & ShownFreeDays & { readonly collegeId: string };

export function freeDaysOfColleges({ read }: HubContext, ids: readonly string[]): Promise<FreeDaysOfCollege[]> {
  return read.rows(FREE_DAYS_OF, [ids]);
}

/** Holidays of regions that lie in the days from $2 to $3, in part at least. */
export function holidaysOfRegions(
  { read }: HubContext,
  ids: readonly string[],
  [first, last]: readonly [string, string],
): Promise<(ShownFreeDays & { readonly regionId: string })[]> {
  return read.rows(
    `select region_id as "regionId", first_day::text as "firstDay", last_day::text as "lastDay", title, false as "isBreak"
       from programs.region_holiday
      where region_id = any ($1::uuid[]) and not taken_back and first_day <= $3 and last_day >= $2
      order by first_day`,
    [ids, first, last],
  );
}

/** Pairs of a college that fade, in the order of recording. */
export async function fadingPage(
  { read }: HubContext,
  { collegeId, late }: { readonly collegeId: string; readonly late: boolean },
  place: PagePlace,
): Promise<FadingMentorshipConnection> {
  const { gt, asc } = turned(place);
  const rows = await read.rows<{ id: string | null; reasons: FadingReason[]; total: number }>(
    `with fading as materialized (
       select f.id, f.reasons from programs.fading_pairs($1, contracts.today($1), $4) f
     )
     select page.*, t.total
       from (select count(*)::int as total from fading) t
       left join lateral (
         select f.id, f.reasons from fading f
          where $2::uuid is null or f.id ${gt} $2 order by f.id ${asc} limit $3
       ) page on true`,
    [collegeId, decodeCursor(place, 1)?.[0] ?? null, place.size + 1, late],
  );
  return toCountedPage(rows, place, (row) => [row.id]);
}

/** How many pairs of colleges meet in time, where the session may see how many there are. */
export function cadenceCounts(
  { read }: HubContext,
  ids: readonly string[],
): Promise<(CadenceCounts & { collegeId: string })[]> {
  return read.rows(
    `select college_id as "collegeId", at_work as "atWork", on_cadence as "onCadence", late,
            not_started as "notStarted", paused, fading
       from contracts.cadence_counts($1::uuid[])`,
    [ids],
  );
}
