import { turned } from '#kernel/database/turned.js';
import { decodeCursor, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { Course } from './course.type.js';
import { VERSION_IN_USE } from './version-in-use.sql.js';

/** Columns of a course `c`; the first parameter of the statement is the language. */
export const COURSE_COLUMNS = `c.id, c.region_id as "regionId", c.code, c.hours, c.sample,
  case $1 when 'en' then c.title_en else c.title_ru end as title,
  c.reach, c.retired_on::text as "retiredOn", c.retire_reason as "retireReason", c.college_id as "collegeId", c.version::int as version,
  c.founding_order_number as "foundingOrderNumber", c.founding_order_date::text as "foundingOrderDate"`;

/** The place of a course in a list; codes are unique in a region only. */
export const courseKey = (course: Course): [string, string] => [course.code, course.id];

export function coursesByIds({ read, language }: HubContext, ids: readonly string[]): Promise<Course[]> {
  return read.rows<Course>(`select ${COURSE_COLUMNS} from school.course c where c.id = any ($2)`, [language, ids]);
}

/** Of these courses those whose offered version changes no more. */
export function coursesInUse({ read }: HubContext, ids: readonly string[]): Promise<{ readonly id: string }[]> {
  return read.rows(`select c.id from school.course c where c.id = any ($1) and ${VERSION_IN_USE}`, [ids]);
}

const OF_REGION = (parameter: string) =>
  `(${parameter}::text is null
    or c.region_id in (select k.region_id from contracts.colleges k where k.region_code = ${parameter}))`;

/** One more course than the page holds, from its place on, by code. */
export function coursesPage(
  { read, language }: HubContext,
  regionCode: string | null,
  place: PagePlace,
): Promise<Course[]> {
  const { gt, asc } = turned(place);
  const [code, id] = decodeCursor(place, 2) ?? [null, null];
  const sql = `select ${COURSE_COLUMNS} from school.course c
    where ${OF_REGION('$2')} and ($3::text is null or (c.code, c.id) ${gt} ($3, $4::uuid))
    order by c.code ${asc}, c.id ${asc} limit $5`;
  return read.rows<Course>(sql, [language, regionCode, code, id, place.size + 1]);
}

export async function countCourses({ read }: HubContext, regionCode: string | null): Promise<number> {
  const sql = `select count(*)::int as count from school.course c where ${OF_REGION('$1')}`;
  return (await read.rows<{ count: number }>(sql, [regionCode]))[0]?.count ?? 0;
}
