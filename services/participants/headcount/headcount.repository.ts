import { turned } from '#kernel/database/turned.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { decodeCursor, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { keptAges } from './headcount-ages.policy.js';
import type { Headcount, HeadcountRowInput } from './headcount.type.js';
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
    `select t.total, h.number, h.reported_by as "reportedBy", ${COUNTED}
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

type GivenRow = HeadcountRowInput & { readonly n: number };

const toRecord = ({ studentAges, pupilAges, teacherAges, ...row }: GivenRow) => ({
  ...row,
  studentAges: studentAges ? keptAges(studentAges) : null,
  pupilAges: pupilAges ? keptAges(pupilAges) : null,
  teacherAges: teacherAges ? keptAges({ groups: teacherAges }) : null,
});

const COLUMNS = 'students, pupils, teachers, young_specialists, student_ages, pupil_ages, teacher_ages';

/** Ages that a report leaves out are still those of the people last counted, unless their number is another one. */
const agesOf = (total: string, ages: string) =>
  `coalesce(excluded.${ages}, case when h.${total} = excluded.${total} then h.${ages} end)`;

const REPLACED = `excluded.students, excluded.pupils, excluded.teachers, excluded.young_specialists,
  ${agesOf('students', 'student_ages')}, ${agesOf('pupils', 'pupil_ages')}, ${agesOf('teachers', 'teacher_ages')}`;

/** Writes headcounts, the later report over the earlier; answers what became of those that changed something, by position. */
export async function writeHeadcounts(
  work: UnitOfWork,
  rows: readonly GivenRow[],
): Promise<Map<number, 'CREATED' | 'UPDATED'>> {
  if (rows.length === 0) return new Map();
  const written = await work.rows<{ n: number; created: boolean }>(
    `with given as (
       select * from jsonb_to_recordset($1::jsonb) as r
         (n int, "collegeId" uuid, year smallint, students int, pupils int, teachers int, "youngSpecialists" int,
          "studentAges" jsonb, "pupilAges" jsonb, "teacherAges" jsonb)
     ),
     written as (
       insert into participants.headcount as h (college_id, academic_year, ${COLUMNS}, reported_by)
       select "collegeId", year, students, coalesce(pupils, 0), teachers, "youngSpecialists",
              "studentAges", "pupilAges", "teacherAges", $2 from given
       on conflict (college_id, academic_year) do update
         set (${COLUMNS}, reported_by, reported_at) = (${REPLACED}, excluded.reported_by, now())
         where (${COLUMNS.replace(/\w+/g, 'h.$&')}) is distinct from (${REPLACED})
       returning college_id, academic_year, old.college_id is null as created
     )
     select g.n, w.created from given g join written w on (w.college_id, w.academic_year) = (g."collegeId", g.year)`,
    [JSON.stringify(rows.map(toRecord)), work.session.actor],
  );
  return new Map(written.map(({ n, created }) => [n, created ? 'CREATED' : 'UPDATED']));
}
