import type { UnitOfWork } from '#kernel/database/unit-of-work.js';

export async function completeActivity(
  work: UnitOfWork,
  { collegeId, year, code, doneOn }: { collegeId: string; year: number; code: string; doneOn: string },
): Promise<void> {
  await work.rows('update programs.activity set done_on = $4 where (college_id, academic_year, code) = ($1, $2, $3)', [
    collegeId,
    year,
    code,
    doneOn,
  ]);
}
