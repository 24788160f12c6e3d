import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import { wordKeys } from '#kernel/text/words.js';
import type { Programme } from './programme.policy.js';
import type { CourseVersion } from './programme.type.js';

const COLUMNS = `v.version, v.hours, v.audience, v.competences, v.modules, v.materials,
  v.attendance_percent as "attendancePercent", v.assessments`;

interface VersionOfCourse extends CourseVersion {
  readonly courseId: string;
}

/** Versions of courses by their numbers. */
export function versionsByNumber(
  { read }: HubContext,
  keys: readonly { readonly courseId: string; readonly version: number }[],
): Promise<VersionOfCourse[]> {
  return read.rows(
    `select v.course_id as "courseId", ${COLUMNS}, v.made_on::text as "madeOn"
       from unnest($1::uuid[], $2::int[]) as k (course_id, version)
       join school.course_version v on (v.course_id, v.version) = (k.course_id, k.version)`,
    [keys.map(({ courseId }) => courseId), keys.map(({ version }) => version)],
  );
}

/** All versions of courses, the latest first; 100 of each at most. */
export function versionsOfCourses({ read }: HubContext, courseIds: readonly string[]): Promise<VersionOfCourse[]> {
  return read.rows(
    `select page.* from unnest($1::uuid[]) as r (id), lateral (
       select v.course_id as "courseId", ${COLUMNS}, v.made_on::text as "madeOn"
         from school.course_version v where v.course_id = r.id order by v.version desc limit 100) page`,
    [courseIds],
  );
}

/** Codes of the forms of mentoring that a region has. */
export async function formsOfRegion(work: UnitOfWork, regionId: string): Promise<string[]> {
  const rows = await work.rows<{ code: string }>('select code from contracts.forms_of_region($1)', [regionId]);
  return rows.map(({ code }) => code);
}

const values = ({ hours, audience, competences, modules, materials, attendancePercent, assessments }: Programme) => [
  hours,
  audience,
  competences,
  wordKeys(competences),
  JSON.stringify(modules),
  JSON.stringify(materials),
  attendancePercent,
  JSON.stringify(assessments),
];

const WRITTEN = `hours, audience, competences, competence_keys, modules, materials, attendance_percent, assessments`;

export async function addVersion(
  work: UnitOfWork,
  courseId: string,
  version: number,
  programme: Programme,
): Promise<void> {
  await work.rows(
    `insert into school.course_version (course_id, version, made_on, ${WRITTEN})
     select c.id, $2, r.today, $3, $4::text[], $5::text[], $6::text[], $7::jsonb, $8::jsonb, $9, $10::jsonb
       from school.course c join contracts.regions r on r.id = c.region_id where c.id = $1`,
    [courseId, version, ...values(programme)],
  );
}

export async function putVersion(
  work: UnitOfWork,
  courseId: string,
  version: number,
  programme: Programme,
): Promise<void> {
  await work.rows(
    `update school.course_version set (${WRITTEN}) = ($3, $4, $5, $6, $7::jsonb, $8::jsonb, $9, $10::jsonb)
      where course_id = $1 and version = $2`,
    [courseId, version, ...values(programme)],
  );
}
