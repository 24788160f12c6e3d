import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { Headcount, HeadcountRowInput } from './headcount.type.js';

/** A college that the session reaches, with its headcount of a year; `year` is null where it has not reported. */
export type ReachedHeadcount = Omit<Headcount, 'year'> & { collegeId: string; year: number | null };

/** A row for each college that the session reaches. One statement for any number of colleges. */
export function headcountsOfColleges(
  { read }: HubContext,
  collegeIds: readonly string[],
  year: number,
): Promise<ReachedHeadcount[]> {
  return read.rows(
    `select k.id as "collegeId", h.academic_year as year, h.students, h.pupils, h.teachers,
            h.young_specialists as "youngSpecialists", h.reported_at as "reportedAt"
       from unnest($1::uuid[]) as k (id)
       left join participants.headcount h on h.college_id = k.id and h.academic_year = $2
      where k.id = any ((select contracts.session_reach())::uuid[])`,
    [collegeIds, year],
  );
}

/** Writes headcounts, the later report over the earlier; answers which rows changed something, by position. */
export async function writeHeadcounts(
  work: UnitOfWork,
  rows: readonly (HeadcountRowInput & { n: number })[],
): Promise<Set<number>> {
  if (rows.length === 0) return new Set();
  const written = await work.rows<{ n: number }>(
    `with given as (
       select * from jsonb_to_recordset($1::jsonb) as r
         (n int, "collegeId" uuid, year smallint, students int, pupils int, teachers int, "youngSpecialists" int)
     ),
     written as (
       insert into participants.headcount as h
         (college_id, academic_year, students, pupils, teachers, young_specialists, reported_by)
       select "collegeId", year, students, coalesce(pupils, 0), teachers, "youngSpecialists", $2 from given
       on conflict (college_id, academic_year) do update
         set (students, pupils, teachers, young_specialists, reported_by, reported_at) =
             (excluded.students, excluded.pupils, excluded.teachers, excluded.young_specialists, excluded.reported_by, now())
         where (h.students, h.pupils, h.teachers, h.young_specialists) is distinct from
               (excluded.students, excluded.pupils, excluded.teachers, excluded.young_specialists)
       returning college_id, academic_year
     )
     select g.n from given g join written w on (w.college_id, w.academic_year) = (g."collegeId", g.year)`,
    [JSON.stringify(rows), work.session.actor],
  );
  return new Set(written.map((row) => row.n));
}
