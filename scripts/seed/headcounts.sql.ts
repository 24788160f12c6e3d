import { random } from '#kernel/random/random.js';
import { KIND } from './chance.sql.js';
import type { PlannedCollege } from './plan.js';
import { LAST_YEAR, PUPILS_REGISTERED, YEARS, type SeedYear } from './proportions.data.js';
import type { Statement } from './statement.js';

/**
 * Headcounts of some colleges. In the last year all students are registered as persons; earlier years had about as
 * many, of whom those who have left are not.
 */
export function headcounts(colleges: readonly PlannedCollege[]): Statement {
  const rows = colleges.flatMap((college) =>
    YEARS.filter((year) => college.reported || year !== LAST_YEAR).map((year) => headcount(college, year)),
  );
  return [
    `insert into participants.headcount (college_id, academic_year, students, pupils, teachers, young_specialists,
                                         reported_by, reported_at)
     select pg_temp.id(${KIND.college}, n), year, students, pupils, teachers, "youngSpecialists", 'seed',
            make_timestamptz(year, 10, 5, 9, 0, 0, 'UTC')
       from jsonb_to_recordset($1::jsonb) as h
         (n bigint, year integer, students integer, pupils integer, teachers integer, "youngSpecialists" integer)`,
    JSON.stringify(rows),
  ];
}

function headcount({ n, people: { STUDENT, TEACHER, PUPIL, newTeachers } }: PlannedCollege, year: SeedYear) {
  const change = year === LAST_YEAR ? 1 : 0.97 + random(`headcount ${n} ${year}`).below(60) / 1000;
  return {
    n,
    year,
    students: Math.round(STUDENT.count * change),
    pupils: Math.round(PUPIL.count / PUPILS_REGISTERED),
    teachers: TEACHER.count - (LAST_YEAR - year) * newTeachers,
    // Those who began in this year and in the two before it (S002).
    youngSpecialists: 3 * newTeachers,
  };
}
