import { turned } from '#kernel/database/turned.js';
import { decodeCursor, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { Headcount } from './headcount.type.js';
import type { HeadcountReport } from './headcount-history.type.js';

const COUNTED = `h.academic_year as year, h.students, h.pupils, h.teachers, h.young_specialists as "youngSpecialists",
  h.student_ages as "studentAges", h.pupil_ages as "pupilAges", h.teacher_ages -> 'groups' as "teacherAges",
  h.reported_at as "reportedAt"`;

/** A college that the session reaches, with its headcount of a year; `year` is null where it has not reported. */
export type ReachedHeadcount = Omit<Headcount, 'year'> & { collegeId: string; year: number | null };

/** A row for each college that the session reaches. One statement for any number of colleges. */
export function headcountsOfColleges(
  { read }: HubContext,
  collegeIds: readonly string[],
  year: number,
): Promise<ReachedHeadcount[]> {
  return read.rows(
    `select k.id as "collegeId", ${COUNTED}
       from unnest($1::uuid[]) as k (id)
       left join participants.headcount h on h.college_id = k.id and h.academic_year = $2
      where k.id = any ((select contracts.session_reach())::uuid[])`,
    [collegeIds, year],
  );
}

/** A report of the list; `number` is null in the one row of a page without any. */
export type ListedReport = Omit<HeadcountReport, 'number'> & { number: number | null; total: number };

/** One more report of a college's year than the page holds, the latest first; no row beyond the session's reach. */
export function headcountReportsPage(
  { read }: HubContext,
  { collegeId, year }: { readonly collegeId: string; readonly year: number },
  place: PagePlace,
): Promise<ListedReport[]> {
  const { lt, desc } = turned(place);
  return read.rows(
    `select t.total, h.number, h.kind, h.reason, h.reported_by as "reportedBy", ${COUNTED}
       from (select count(*)::int as total from participants.headcount_report
              where college_id = $1 and academic_year = $2) t
       left join (
         select * from participants.headcount_report
          where college_id = $1 and academic_year = $2 and ($3::int is null or number ${lt} $3)
          order by number ${desc} limit $4
       ) h on true
      where $1 = any ((select contracts.session_reach())::uuid[])
      order by h.number ${desc}`,
    [collegeId, year, decodeCursor(place, 1)?.[0] ?? null, place.size + 1],
  );
}
