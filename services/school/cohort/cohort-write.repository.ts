import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { FactYears } from '#kernel/time/academic-year.js';
import type { CohortFacts } from './cohort.policy.js';

/** A cohort as its changes see it. */
export interface StandingCohort extends CohortFacts, FactYears {
  readonly id: string;
  readonly courseId: string;
  readonly collegeId: string;
  readonly version: number;
  /** Of the version that it was opened on. */
  readonly hours: number;
  /** Places that are held. */
  readonly held: number;
  /** First and last day of its sessions that stand, and how many hours they take. */
  readonly firstSession: string | null;
  readonly lastSession: string | null;
  readonly taught: number;
}

/** A cohort, locked until commit; null when there is none, or none that the session may change. */
export async function lockCohort(work: UnitOfWork, cohortId: string): Promise<StandingCohort | null> {
  const rows = await work.rows<StandingCohort>(
    `select c.id, c.course_id as "courseId", c.college_id as "collegeId", c.version::int as version, v.hours,
            c.title, c.academic_year as year, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn", c.capacity,
            case when c.order_number is not null then
              json_build_object('number', c.order_number, 'date', c.order_date) end as order,
            c.teachers, l.held, s.first as "firstSession", s.last as "lastSession", s.taught,
            k.today::text as today, k.first_year as "firstYear"
       from contracts.lock_cohort($1) l
       join school.cohort c on c.id = $1
       join school.course_version v on (v.course_id, v.version) = (c.course_id, c.version)
       join contracts.colleges k on k.id = c.college_id
      cross join lateral (
        select min(t.day)::text as first, max(t.day)::text as last, coalesce(sum(t.hours), 0)::int as taught
          from school.cohort_session t where t.cohort_id = c.id and t.cancelled_on is null) s
      where c.college_id = any ((select contracts.session_reach())::uuid[])`,
    [cohortId],
  );
  const [cohort] = rows;
  if (!cohort) return null;
  // Teachers who were written down before any could be a person say nothing of one.
  const teachers = cohort.teachers.map(({ name, role, personId = null }) => ({ name, role, personId }));
  return { ...cohort, teachers };
}

interface NewCohort extends Pick<StandingCohort, 'id' | 'courseId' | 'collegeId' | 'version'> {
  readonly facts: CohortFacts;
}

export async function addCohort(
  work: UnitOfWork,
  { id, courseId, collegeId, version, facts }: NewCohort,
): Promise<void> {
  await work.rows(
    `insert into school.cohort (id, course_id, college_id, version, academic_year, title, starts_on, ends_on,
                                order_number, order_date, capacity, teachers)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::jsonb)`,
    [id, courseId, collegeId, version, facts.year, ...values(facts)],
  );
}

export async function putCohort(work: UnitOfWork, id: string, facts: CohortFacts): Promise<void> {
  await work.rows(
    `update school.cohort set (title, starts_on, ends_on, order_number, order_date, capacity, teachers) =
            ($2, $3, $4, $5, $6, $7, $8::jsonb) where id = $1`,
    [id, ...values(facts)],
  );
}

const values = ({ title, startsOn, endsOn, order, capacity, teachers }: CohortFacts) => [
  title,
  startsOn,
  endsOn,
  order?.number ?? null,
  order?.date ?? null,
  capacity,
  JSON.stringify(teachers),
];

/** Gives the places that are free to those who wait for one, the longest first. */
export async function moveUp(work: UnitOfWork, cohortId: string): Promise<void> {
  await work.rows('select contracts.move_up($1)', [cohortId]);
}

/** Whether the host has another run of the course with this title in the year. */
export async function titleTaken(
  work: UnitOfWork,
  { id, courseId, collegeId }: Pick<StandingCohort, 'id' | 'courseId' | 'collegeId'>,
  { title, year }: CohortFacts,
): Promise<boolean> {
  const rows = await work.rows(
    `select from school.cohort
      where (college_id, academic_year, course_id, title) = ($1, $2, $3, $4) and id <> $5`,
    [collegeId, year, courseId, title, id],
  );
  return rows.length > 0;
}
