import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { Programme } from './programme/programme.policy.js';
import { VERSION_IN_USE } from './version-in-use.sql.js';

/** A course as its changes see it, with the version that is offered. */
export interface StandingCourse {
  readonly id: string;
  readonly regionId: string;
  readonly collegeId: string | null;
  readonly titleRu: string;
  readonly titleEn: string;
  readonly reach: 'OWN' | 'NETWORK';
  readonly retiredOn: string | null;
  readonly version: number;
  readonly today: string;
  readonly programme: Programme;
  /** Whether a cohort of the version has begun, or has sessions. */
  readonly inUse: boolean;
}

export async function regionOfCollege(work: UnitOfWork, collegeId: string): Promise<string | null> {
  const sql = 'select region_id as id from contracts.colleges where id = $1';
  return (await work.rows<{ id: string }>(sql, [collegeId]))[0]?.id ?? null;
}

/** A course that the session may change, locked until commit. */
export async function lockCourse(work: UnitOfWork, courseId: string): Promise<StandingCourse | null> {
  const rows = await work.rows<StandingCourse>(
    `select c.id, c.region_id as "regionId", c.college_id as "collegeId", c.title_ru as "titleRu",
            c.title_en as "titleEn", c.reach, c.retired_on::text as "retiredOn", c.version::int as version,
            (select r.today::text from contracts.regions r where r.id = c.region_id) as today,
            (select json_build_object('hours', v.hours, 'audience', v.audience, 'competences', v.competences,
                      'modules', v.modules, 'materials', v.materials, 'attendancePercent', v.attendance_percent,
                      'assessments', v.assessments)
               from school.course_version v where (v.course_id, v.version) = (c.id, c.version)) as programme,
            ${VERSION_IN_USE} as "inUse"
       from school.course c where c.id = $1 for update of c`,
    [courseId],
  );
  return rows[0] ?? null;
}

export async function putCourse(
  work: UnitOfWork,
  id: string,
  {
    titleRu,
    titleEn,
    reach,
    version,
    hours,
  }: Pick<StandingCourse, 'titleRu' | 'titleEn' | 'reach' | 'version'> & { readonly hours: number },
): Promise<void> {
  await work.rows(
    `update school.course set (title_ru, title_en, reach, version, hours) = ($2, $3, $4, $5, $6) where id = $1`,
    [id, titleRu, titleEn, reach, version, hours],
  );
}

export async function recordRetirement(work: UnitOfWork, id: string, day: string, reason: string): Promise<void> {
  await work.rows('update school.course set (retired_on, retire_reason) = ($2, $3) where id = $1', [id, day, reason]);
}
