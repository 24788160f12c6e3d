import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import { lockMentorships } from '../college/mentorships-lock.repository.js';
import type { RequirementChange } from './training-requirement.policy.js';
import { REQUIREMENT } from './training-requirement.sql.js';
import { SHOWN_CHANGES } from './training-requirement.type.js';

export interface KeptChange extends RequirementChange {
  readonly setOn: string;
}

/** A programme by what it is known by. */
export interface ProgramKey {
  readonly collegeId: string;
  readonly year: number;
  readonly form: string;
}

const COLUMNS = `${REQUIREMENT}, r.set_on::text as "setOn"`;

/** How the requirements of programmes were set, each the latest first. One statement for any number of programmes. */
export function requirementsOf(
  { read }: HubContext,
  programs: readonly ProgramKey[],
): Promise<(KeptChange & { readonly n: number })[]> {
  return read.rows(
    `select k.n::int, c.*
       from unnest($1::uuid[], $2::smallint[], $3::text[]) with ordinality as k (college_id, academic_year, form_code, n)
      cross join lateral (
        select ${COLUMNS} from programs.training_requirement r
         where (r.college_id, r.academic_year, r.form_code) = (k.college_id, k.academic_year, k.form_code)
         order by r.n desc limit ${SHOWN_CHANGES}) c`,
    [programs.map((one) => one.collegeId), programs.map((one) => one.year), programs.map((one) => one.form)],
  );
}

/** The same of one programme, under the lock of the college's mentorships: nobody approves a pair of it meanwhile. */
export async function lockRequirement(
  work: UnitOfWork,
  { collegeId, year, form }: ProgramKey,
): Promise<readonly KeptChange[]> {
  await lockMentorships(work, collegeId);
  return work.rows<KeptChange>(
    `select ${COLUMNS} from programs.training_requirement r
      where (r.college_id, r.academic_year, r.form_code) = ($1, $2, $3) order by r.n desc limit ${SHOWN_CHANGES}`,
    [collegeId, year, form],
  );
}

export async function courseOpenTo(work: UnitOfWork, courseId: string, collegeId: string): Promise<boolean> {
  const [row] = await work.rows<{ open: boolean }>('select contracts.course_open_to($1, $2) as open', [
    courseId,
    collegeId,
  ]);
  return row!.open;
}

export async function competenceOpenTo(work: UnitOfWork, key: string, collegeId: string): Promise<boolean> {
  const [row] = await work.rows<{ open: boolean }>('select contracts.competence_open_to($1, $2) as open', [
    key,
    collegeId,
  ]);
  return row!.open;
}

/** Adds what a programme requires from now on; what it required before stays. */
export async function addRequirement(
  work: UnitOfWork,
  { collegeId, year, form }: ProgramKey,
  { demand, courseId, competence }: RequirementChange,
): Promise<void> {
  await work.rows(
    `insert into programs.training_requirement (college_id, academic_year, form_code, n, effect, course_id, competence, competence_key, set_on)
     select $1, $2, $3, 1 + (select count(*) from programs.training_requirement r
                              where (r.college_id, r.academic_year, r.form_code) = ($1, $2, $3)),
            $4, $5, $6, $7, contracts.today($1)`,
    [collegeId, year, form, demand, courseId, competence?.shown ?? null, competence?.key ?? null],
  );
}
