import { turned } from '#kernel/database/turned.js';
import { decodeCursor, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { COURSE_COLUMNS } from '../course/course.repository.js';
import type { Course } from '../course/course.type.js';

/** A course with the size of its college's list; `id` is null in the one row of a page without courses. */
export type ListedCourse = Omit<Course, 'id'> & { id: string | null; listOf: string; total: number };

/**
 * One more course of each college than its page holds, from the place on, by code, in an academic year or in all (null).
 * One statement for any number of colleges; which of their courses the session may know of, the contract decides.
 */
export function coursesOfColleges(
  { read, language }: HubContext,
  collegeIds: readonly string[],
  year: number | null,
  place: PagePlace,
): Promise<ListedCourse[]> {
  const { gt, asc } = turned(place);
  const sql = `
    with listed as (
      select l.college_id, ${COURSE_COLUMNS}
        from contracts.school_courses($2::uuid[], $3::int) l join school.course c on c.id = l.course_id
    ),
    page as (
      select *, row_number() over (partition by college_id order by code ${asc}, id ${asc}) as n from listed
       where $4::text is null or (code, id) ${gt} ($4, $5::uuid)
    ),
    totals as (select college_id, count(*)::int as total from listed group by college_id)
    select page.*, r.id as "listOf", coalesce(t.total, 0) as total
      from unnest($2::uuid[]) as r (id)
      left join totals t on t.college_id = r.id
      left join page on page.college_id = r.id and page.n <= $6
     order by page.n`;
  const [code, id] = decodeCursor(place, 2) ?? [null, null];
  return read.rows(sql, [language, collegeIds, year, code, id, place.size + 1]);
}

export interface TrainedMentors {
  readonly collegeId: string;
  /** Null where the session does not reach the college. */
  readonly trained: number | null;
}

export interface CourseTotals extends TrainedMentors {
  /** Courses in an academic year, or in all. */
  readonly total: number;
}

/** Mentors of colleges `r` who were trained, from the measures: in an academic year ($2), or ever (null). */
const trained = (year: number | null) => ({
  column: `case when r.id = any ((select contracts.session_reach())::uuid[])
                then coalesce(m.${year === null ? 'trained' : 'value'}, 0) end as trained`,
  join:
    year === null
      ? 'left join contracts.trained_mentors m on m.college_id = r.id and $2::int is null'
      : `left join contracts.measures_of_school m
           on m.college_id = r.id and m.academic_year = $2::smallint and m.measure = 'mentors_trained'`,
});

/** Courses and trained mentors of each college. One statement for any number: nearly all who ask for one ask for both. */
export function courseTotals(
  { read }: HubContext,
  collegeIds: readonly string[],
  year: number | null,
): Promise<CourseTotals[]> {
  const { column, join } = trained(year);
  const sql = `
    select r.id as "collegeId", coalesce(t.total, 0) as total, ${column}
      from unnest($1::uuid[]) as r (id)
      left join (
        select college_id, count(*)::int as total from contracts.school_courses($1::uuid[], $2::int) group by college_id
      ) t on t.college_id = r.id
      ${join}`;
  return read.rows(sql, [collegeIds, year]);
}

/** Trained mentors alone, of each college. */
export function trainedMentors(
  { read }: HubContext,
  collegeIds: readonly string[],
  year: number | null,
): Promise<TrainedMentors[]> {
  const { column, join } = trained(year);
  return read.rows(`select r.id as "collegeId", ${column} from unnest($1::uuid[]) as r (id) ${join}`, [
    collegeIds,
    year,
  ]);
}
