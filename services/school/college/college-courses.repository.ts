import { decodeCursor } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { COURSE_COLUMNS } from '../course/course.repository.js';
import type { Course } from '../course/course.type.js';

/** A course with the size of its college's list; `id` is null in the one row of a page without courses. */
export type ListedCourse = Omit<Course, 'id'> & { id: string | null; listOf: string; total: number };

/**
 * One more than `size` courses of each college behind the cursor, by code, in an academic year or in all (null).
 * One statement for any number of colleges; which of their courses the session may know of, the contract decides.
 */
export function coursesOfColleges(
  { read, language }: HubContext,
  collegeIds: readonly string[],
  year: number | null,
  size: number,
  after: string | null | undefined,
): Promise<ListedCourse[]> {
  const sql = `
    with linked as materialized (select * from contracts.school_courses($2::uuid[], $3::int))
    select page.*, r.id as "listOf", (select count(*)::int from linked t where t.college_id = r.id) as total
      from unnest($2::uuid[]) as r (id)
      left join lateral (
       select ${COURSE_COLUMNS} from linked l join school.course c on c.id = l.course_id
        where l.college_id = r.id and ($4::text is null or (c.code, c.id) > ($4, $5::uuid))
        order by c.code, c.id limit $6
     ) page on true`;
  const [code, id] = decodeCursor(after, 2) ?? [null, null];
  return read.rows(sql, [language, collegeIds, year, code, id, size + 1]);
}

export interface TrainedMentors {
  readonly collegeId: string;
  readonly trained: number;
}

/** Trained mentors of an academic year, from the measures; a row for each college that the session reaches. */
export function trainedInYear(
  { read }: HubContext,
  collegeIds: readonly string[],
  year: number,
): Promise<TrainedMentors[]> {
  const sql = `
    select r.id as "collegeId", coalesce(m.value, 0) as trained
      from unnest($1::uuid[]) as r (id)
      left join contracts.measures_of_school m
        on m.college_id = r.id and m.academic_year = $2::smallint and m.measure = 'mentors_trained'
     where r.id = any ((select contracts.session_reach())::uuid[])`;
  return read.rows(sql, [collegeIds, year]);
}

/**
 * Mentors who were ever trained, a row for each college that the session reaches. People are distinct over the years,
 * so years cannot be added up: the completions of all colleges asked for are counted by index, in one statement.
 */
export function trainedEver({ read }: HubContext, collegeIds: readonly string[]): Promise<TrainedMentors[]> {
  const sql = `select college_id as "collegeId", trained from contracts.school_trained($1::uuid[])`;
  return read.rows(sql, [collegeIds]);
}
