import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { FactYears } from '#kernel/time/academic-year.js';
import { keptAges } from './headcount-ages.policy.js';
import type { Ground } from './headcount-jump.policy.js';
import type { HeadcountRowInput } from './headcount-mutations.type.js';

type GivenRow = HeadcountRowInput & { readonly n: number };

/** What is known of the college and year of a row before it is written. */
export type GroundOfRow = FactYears & Ground;

const SIZES = `jsonb_build_object('students', h.students, 'teachers', h.teachers,
  'youngSpecialists', h.young_specialists)`;

/** By the position of the row; nothing of a college that there is not, and no numbers beyond the session's reach. */
export async function groundOfHeadcounts(
  work: UnitOfWork,
  rows: readonly GivenRow[],
): Promise<Map<number, GroundOfRow>> {
  if (rows.length === 0) return new Map();
  const found = await work.rows<GroundOfRow & { n: number }>(
    `select g.n, c.today::text as today, c.first_year as "firstYear",
            jsonb_build_object('students', p.students, 'teachers', p.teachers) as counted,
            (select ${SIZES} from participants.headcount h
              where (h.college_id, h.academic_year) = (c.id, g.year)) as standing,
            (select ${SIZES} from participants.headcount h
              where (h.college_id, h.academic_year) = (c.id, g.year - 1)) as before
       from jsonb_to_recordset($1::jsonb) as g (n int, "collegeId" uuid, year int)
       join contracts.colleges c on c.id = g."collegeId"
      cross join lateral contracts.counted_participants(c.id, g.year) p`,
    [JSON.stringify(rows.map(({ n, collegeId, year }) => ({ n, collegeId, year })))],
  );
  return new Map(found.map((row) => [row.n, row]));
}

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

/** Takes a headcount back; false where it was before, null where the year never had any. */
export async function withdrawHeadcount(
  work: UnitOfWork,
  { collegeId, year, reason }: { readonly collegeId: string; readonly year: number; readonly reason: string },
): Promise<boolean | null> {
  const [row] = await work.rows<{ withdrawn: boolean | null }>(
    'select contracts.withdraw_headcount($1, $2, $3) as withdrawn',
    [collegeId, year, reason],
  );
  return row?.withdrawn ?? null;
}
