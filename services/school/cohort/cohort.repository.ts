import { turned } from '#kernel/database/turned.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { decodeCursor, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { narrowedTo } from '#kernel/graph/narrowed.js';
import type { FactYears } from '#kernel/time/academic-year.js';
import type { Cohort } from './cohort.type.js';

/** Columns of a cohort `c`. */
export const COHORT_COLUMNS = `c.id, c.course_id as "courseId", c.college_id as "collegeId", c.title, c.academic_year as year,
  c.starts_on::text as "startsOn", c.ends_on::text as "endsOn", c.order_number as "orderNumber",
  c.order_date::text as "orderDate", c.capacity, c.version::int as version, c.teachers`;

/** The place of a cohort in a list: the latest comes first. */
export const cohortKey = (cohort: Cohort): [string, string] => [cohort.startsOn, cohort.id];

export function cohortsByIds({ read }: HubContext, ids: readonly string[]): Promise<Cohort[]> {
  return read.rows<Cohort>(`select ${COHORT_COLUMNS} from school.cohort c where c.id = any ($1)`, [ids]);
}

export interface CohortFilter {
  readonly regionId?: string | null;
  readonly courseId?: string | null;
  readonly collegeId?: string | null;
  readonly years?: readonly number[] | null;
}

const FILTER = `($1::uuid is null or c.course_id = $1)
  and ($2::uuid is null or c.college_id = $2)
  and ($3::smallint[] is null or c.academic_year = any ($3))
  and ($4::uuid is null or c.course_id in (select o.id from school.course o where o.region_id = $4))`;

const filterParams = ({ regionId, courseId, collegeId, years }: CohortFilter) => [
  courseId ?? null,
  collegeId ?? null,
  narrowedTo(years),
  regionId ?? null,
];

/** One more cohort than the page holds, from its place on; the latest comes first. */
export function cohortsPage({ read }: HubContext, filter: CohortFilter, place: PagePlace): Promise<Cohort[]> {
  const { lt, desc } = turned(place);
  const sql = `select ${COHORT_COLUMNS} from school.cohort c
    where ${FILTER} and ($5::date is null or (c.starts_on, c.id) ${lt} ($5, $6::uuid))
    order by c.starts_on ${desc}, c.id ${desc} limit $7`;
  const [startsOn, id] = decodeCursor(place, 2) ?? [null, null];
  return read.rows<Cohort>(sql, [...filterParams(filter), startsOn, id, place.size + 1]);
}

export async function countCohorts({ read }: HubContext, filter: CohortFilter): Promise<number> {
  const sql = `select count(*)::int as count from school.cohort c where ${FILTER}`;
  return (await read.rows<{ count: number }>(sql, filterParams(filter)))[0]?.count ?? 0;
}

/** A cohort with the size of its course's list; `id` is null in the one row of a page without cohorts. */
export type ListedCohort = Omit<Cohort, 'id'> & { id: string | null; listOf: string; total: number };

/** One more cohort of each course than its page holds, from the place on. One statement for any number of courses. */
export function cohortsOfCourses(
  { read }: HubContext,
  courseIds: readonly string[],
  place: PagePlace,
): Promise<ListedCohort[]> {
  const { lt, desc } = turned(place);
  const sql = `
    select page.*, r.id as "listOf", (select count(*)::int from school.cohort t where t.course_id = r.id) as total
      from unnest($1::uuid[]) as r (id)
      left join lateral (
       select ${COHORT_COLUMNS} from school.cohort c
        where c.course_id = r.id and ($2::date is null or (c.starts_on, c.id) ${lt} ($2, $3::uuid))
        order by c.starts_on ${desc}, c.id ${desc} limit $4
     ) page on true`;
  const [startsOn, id] = decodeCursor(place, 2) ?? [null, null];
  return read.rows(sql, [courseIds, startsOn, id, place.size + 1]);
}

/** Enrolments of the cohorts whose host the session reaches: their host's staff and its region's coordinators. */
export function enrolmentCounts(
  { read }: HubContext,
  cohortIds: readonly string[],
): Promise<{ cohortId: string; count: number }[]> {
  const sql = `select cohort_id as "cohortId", enrolments as count from contracts.school_enrolment_counts($1::uuid[])`;
  return read.rows(sql, [cohortIds]);
}

/** Where a cohort would belong: regions of its course and host, null for what there is not, and what bounds its year. */
export interface CohortPlace extends FactYears {
  readonly course: string | null;
  readonly college: string;
  /** The version of the course that is offered, whose mentors it is open to, and whether it still is offered. */
  readonly version: number;
  readonly owner: string | null;
  readonly reach: 'OWN' | 'NETWORK';
  readonly retiredOn: string | null;
}

/** Null without such a college. */
export async function placeOfCohort(
  work: UnitOfWork,
  courseId: string,
  collegeId: string,
): Promise<CohortPlace | null> {
  const rows = await work.rows<CohortPlace>(
    `select c.region_id as course, c.version::int as version, c.college_id as owner, c.reach,
            c.retired_on::text as "retiredOn", k.region_id as college, k.today::text as today,
            k.first_year as "firstYear"
       from contracts.colleges k left join school.course c on c.id = $1::uuid where k.id = $2::uuid`,
    [courseId, collegeId],
  );
  return rows[0] ?? null;
}

export interface Places {
  readonly cohortId: string;
  readonly isFull: boolean;
  /** Null for callers who don't reach the host. */
  readonly held: number | null;
  readonly waiting: number | null;
  readonly undecided: number | null;
}

export function placesOfCohorts({ read }: HubContext, cohortIds: readonly string[]): Promise<Places[]> {
  const sql = `select cohort_id as "cohortId", is_full as "isFull", held, waiting, undecided
                 from contracts.cohort_places($1::uuid[])`;
  return read.rows(sql, [cohortIds]);
}
